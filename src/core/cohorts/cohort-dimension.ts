/**
 * What cohorts can be broken down by: facts of the first record or the first purchase, and what is
 * known of the customer (a shop of subscriptions has plans, one of firms has companies).
 */
export const COHORT_DIMENSIONS = [
	'channel',
	'product',
	'category',
	'outlet',
	'city',
	'plan',
	'company',
] as const;

export type CohortDimension = (typeof COHORT_DIMENSIONS)[number];

/** Only customers of this name in one dimension; '' for those of whom nothing is known. */
export interface CohortFilter {
	readonly by: CohortDimension;
	readonly name: string;
}
