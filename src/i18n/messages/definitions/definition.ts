import type { Bilingual } from '#i18n/bilingual.ts';

/** What one number means, for an owner. */
export interface Definition {
	readonly name: string;
	/** In plain words. */
	readonly says: string;
	/** The rule to the letter, as docs/definitions.md has it. */
	readonly rule: string;
}

/** One page's definitions in both languages, by term. */
export function definitions<K extends string>(
	terms: Bilingual<Readonly<Record<K, Definition>>>,
): Bilingual<Readonly<Record<K, Definition>>> {
	return terms;
}
