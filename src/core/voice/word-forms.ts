/** A shorter rest is a word of its own: `masalah` is no form of `masa`. */
const MIN_STEM = 4;

const LONG_LETTER = /(\p{L})\1{2,}/gu;
/** Indonesian particles and possessives, then English endings: they never change what is meant. */
const ENDINGS = /(nya|ku|mu|lah|kah|pun|s|es|ed|ing|ly)$/;
/**
 * Indonesian affixes that keep the meaning of a complaint's word: `kemahalan`, `termahal`,
 * `dikirim`, `murahan`. Not me…i, se… and ber…: `menghargai`, `selama` and `berharga` are no
 * complaints about price or waiting.
 */
const AFFIXES = [/^ke(.+)an$/, /^(?:di|ter)(.+)$/, /^(?:di|ter)(.+)kan$/, /^(.+?)k?an$/];

/** A word and what it may be a form of; at most a dozen. */
export function wordForms(word: string): readonly string[] {
	const forms = new Set<string>();
	// mahaaal, looong; good stays good.
	for (const base of [
		word,
		word.replaceAll(LONG_LETTER, '$1'),
		word.replaceAll(LONG_LETTER, '$1$1'),
	]) {
		for (const bare of [base, stem(base, base.replace(ENDINGS, ''))]) {
			forms.add(bare);
			for (const affix of AFFIXES) forms.add(stem(bare, affix.exec(bare)?.[1] ?? ''));
		}
	}
	return [...forms];
}

function stem(word: string, rest: string): string {
	return rest.length >= MIN_STEM ? rest : word;
}
