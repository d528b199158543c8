import type { Locale } from '#i18n/locale.ts';
import { ALL_DEFINITIONS, type Term } from './all-definitions.ts';
import type { Definition } from './definition.ts';

/** The definition of a term; every term is in exactly one group. */
export function definitionOf(term: Term, locale: Locale): Definition {
	for (const group of Object.values(ALL_DEFINITIONS)) {
		const terms: Readonly<Partial<Record<Term, Definition>>> = group[locale];
		const definition = terms[term];
		if (definition) return definition;
	}
	throw new Error(`no definition of ${term}`);
}
