/** What the owner looks at; the address carries it. */
export interface CohortChoice {
	readonly period: CohortPeriod;
	readonly measure: CohortMeasure;
	/** Active and returned as counts instead of shares. */
	readonly people: boolean;
	/** Spending in each period instead of cumulated. */
	readonly each: boolean;
	/** All cohorts instead of the newest. */
	readonly all: boolean;
}

export const COHORT_PERIODS = ['month', 'quarter', 'week'] as const;
export const COHORT_MEASURES = ['active', 'returned', 'spend'] as const;

export type CohortPeriod = (typeof COHORT_PERIODS)[number];
export type CohortMeasure = (typeof COHORT_MEASURES)[number];

/** Values that the address does not know fall back to the first. */
export function choiceFrom(params: ReadonlyMap<string, string>): CohortChoice {
	const one = <T extends string>(name: string, values: readonly [T, ...T[]]): T =>
		values.find((value) => value === params.get(name)) ?? values[0];
	return {
		period: one('period', COHORT_PERIODS),
		measure: one('measure', COHORT_MEASURES),
		people: params.get('unit') === 'people',
		each: params.get('spend') === 'each',
		all: params.get('all') === '1',
	};
}
