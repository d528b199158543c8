import type { Locale } from '#i18n/locale.ts';
import {
	ALL_DEFINITIONS,
	type DefinitionGroup,
} from '#i18n/messages/definitions/all-definitions.ts';
import type { Definition } from '#i18n/messages/definitions/definition.ts';

interface DefinitionEntry extends Definition {
	readonly term: string;
}

/** Groups with the definitions that hold every word searched for; empty groups are left out. */
export function definitionsView(
	search: string,
	locale: Locale,
): { readonly group: DefinitionGroup; readonly entries: readonly DefinitionEntry[] }[] {
	const wanted = search.toLocaleLowerCase(locale).split(/\s+/);
	const groups = Object.keys(ALL_DEFINITIONS) as DefinitionGroup[];
	return groups
		.map((group) => ({
			group,
			entries: Object.entries<Definition>(ALL_DEFINITIONS[group][locale])
				.map(([term, definition]) => ({ term, ...definition }))
				.filter(({ name, says, rule }) => {
					const text = `${name} ${says} ${rule}`.toLocaleLowerCase(locale);
					return wanted.every((word) => text.includes(word));
				}),
		}))
		.filter(({ entries }) => entries.length > 0);
}
