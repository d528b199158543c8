import {
	COHORT_DIMENSIONS,
	type CohortDimension,
	type CohortFilter,
} from '#core/cohorts/cohort-dimension.ts';
import { COHORT_PERIODS, type CohortPeriod } from '#core/cohorts/cohort-period.ts';
import type { RouteParams } from '#ui/route.ts';

export const COHORT_MEASURES = ['active', 'returned', 'orders', 'spend'] as const;
const SPENDING = ['total', 'each', 'sum'] as const;

export type CohortMeasure = (typeof COHORT_MEASURES)[number];
export type Spending = (typeof SPENDING)[number];

/** What the owner looks at; the address carries it. */
export interface CohortChoice {
	readonly period: CohortPeriod;
	readonly measure: CohortMeasure;
	/** People or orders as counts instead of a share or a mean. */
	readonly absolute: boolean;
	/** Spending so far per person, in each period per person, or of the whole cohort. */
	readonly spending: Spending;
	/** More cohorts and ages at once. */
	readonly large: boolean;
	/** Pages of cohorts back from the newest, and of ages on from the first. */
	readonly older: number;
	readonly later: number;
	readonly by: CohortDimension | null;
	/** Only this value of the dimension; '' is "not known". */
	readonly group: string | null;
	/** Label of the cohort whose curve is compared; null: the best, '': none. */
	readonly cohort: string | null;
}

/** Stands for what has no name of its own: "not known" of groups, "none" of cohorts. */
const NO_NAME = '~';

/** Values that the address does not know fall back to the first. */
export function choiceFrom(params: ReadonlyMap<string, string>): CohortChoice {
	const one = <T extends string>(name: string, values: readonly T[], standard: T): T =>
		values.find((value) => value === params.get(name)) ?? standard;
	const named = (name: string) => {
		const text = params.get(name) ?? null;
		return text === NO_NAME ? '' : text;
	};
	const by = COHORT_DIMENSIONS.find((dimension) => dimension === params.get('by')) ?? null;
	return {
		period: one('period', COHORT_PERIODS, 'month'),
		measure: one('measure', COHORT_MEASURES, 'active'),
		absolute: params.get('unit') === 'people',
		spending: one('spend', SPENDING, 'total'),
		large: params.get('large') === '1',
		older: pageNumber(params.get('older')),
		later: pageNumber(params.get('later')),
		by,
		group: by === null ? null : named('group'),
		cohort: named('cohort'),
	};
}

/** Whom the table is of; null: everybody. */
export function filterOf({ by, group }: CohortChoice): CohortFilter | null {
	return by === null || group === null ? null : { by, name: group };
}

/** Another period has other cohorts, so that the first page is shown again. */
export function periodParams(period: CohortPeriod): RouteParams {
	return { period: period === 'month' ? null : period, older: null, later: null, cohort: null };
}

/** Another dimension ends the narrowing to a group of the one before. */
export function byParams(by: CohortDimension | null): RouteParams {
	return { by, ...groupParams(null) };
}

/** @param group its name, '' where nothing is known; null: everybody */
export function groupParams(group: string | null): RouteParams {
	return { group: group === '' ? NO_NAME : group, older: null, later: null, cohort: null };
}

/** @param cohort its label, '' for none; null: the best */
export function cohortParams(cohort: string | null): RouteParams {
	return { cohort: cohort === '' ? NO_NAME : cohort };
}

function pageNumber(text: string | undefined): number {
	return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : 0;
}
