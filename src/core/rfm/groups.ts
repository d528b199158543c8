/** The groups from the best down; a group's code is its place in this list. */
export const RFM_GROUPS = [
	'champions',
	'regulars',
	'rising',
	'fresh',
	'due-valuable',
	'due-small',
	'slipping-valuable',
	'slipping-small',
	'lost-valuable',
	'lost-small',
] as const;

export type RfmGroup = (typeof RFM_GROUPS)[number];

/** First group of each recency score from 3 down; those who bought lately are told apart more finely. */
const FIRST_GROUP = [0, 8, 6, 4];

/** Group code of a cell; every cell has one. */
export function rfmGroup(r: number, fm: number): number {
	if (r >= 4) return Math.min(5 - fm, 3);
	return FIRST_GROUP[r]! + (fm >= 4 ? 0 : 1);
}
