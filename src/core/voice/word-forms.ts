/** A shorter rest is not the word's stem: `tanya` is no form of `ta`. */
const MIN_STEM = 4;

const LONG_LETTER = /(\p{L})\1{2,}/gu;
const HAS_LONG_LETTER = /(\p{L})\1\1/u;
/** Indonesian particles and possessives, then English endings: they never change what is meant. */
const ENDINGS = /(?:nya|ku|mu|lah|kah|pun|s|es|ed|ing|ly)$/;
/**
 * Indonesian affixes that keep the meaning of a complaint's word: `kemahalan`, `termahal`,
 * `dikirim`, `murahan`. Not me…i, se… and ber…: `menghargai`, `selama` and `berharga` are no
 * complaints about price or waiting.
 */
const AFFIXES = [/^ke(.+)an$/, /^(?:di|ter)(.+)$/, /^(?:di|ter)(.+)kan$/, /^(.+?)k?an$/];

/** A word, and the words it may be a form of. */
export function wordForms(word: string): readonly string[] {
	const forms: string[] = [];
	for (const base of shortened(word)) {
		for (const bare of [base, base.replace(ENDINGS, '')]) {
			if (bare !== base && bare.length < MIN_STEM) continue;
			forms.push(bare);
			for (const affix of AFFIXES) {
				const stem = affix.exec(bare)?.[1];
				if (stem !== undefined && stem.length >= MIN_STEM) forms.push(stem);
			}
		}
	}
	return forms;
}

/** `mahaaal` is mahal, `goood` is good. */
function shortened(word: string): readonly string[] {
	if (!HAS_LONG_LETTER.test(word)) return [word];
	return [word, word.replaceAll(LONG_LETTER, '$1'), word.replaceAll(LONG_LETTER, '$1$1')];
}
