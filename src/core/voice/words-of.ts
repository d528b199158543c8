const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}/gu;
const NOT_ASCII = /[^\p{ASCII}]/u;

/** The words of a text without case, accents and signs, in their order. */
export function wordsOf(text: string): readonly string[] {
	const plain = NOT_ASCII.test(text) ? text.normalize('NFKD').replaceAll(MARKS, '') : text;
	return plain.toLowerCase().match(WORD) ?? [];
}
