import type { CohortsWords } from '#i18n/messages/cohorts.ts';

/** A value of a dimension in words: '' is not known, null all that are not shown by themselves. */
export function groupName(name: string | null, { groups }: Pick<CohortsWords, 'groups'>): string {
	if (name === null) return groups.others;
	return name === '' ? groups.none : name;
}

/** Tells the groups apart, whatever they are called. */
export function groupId(name: string | null): string {
	return name === null ? 'others' : `group ${name}`;
}
