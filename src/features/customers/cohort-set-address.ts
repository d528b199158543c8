import { isoDay, parseIsoDay } from '#core/calendar/day.ts';
import { COHORT_DIMENSIONS } from '#core/cohorts/cohort-dimension.ts';
import { COHORT_PERIODS } from '#core/cohorts/cohort-period.ts';
import type { CustomerSet } from '#core/customers/customers-in.ts';

type CohortSet = Extract<CustomerSet, { readonly of: 'cohort' }>;

const WHO = ['all', 'bought', 'returned'] as const;

/** `cohort.month.2025-07-01.bought.3`, with the group that it is narrowed to at its end. */
export function cohortText({ period, cohortDay, who, age, filter }: CohortSet): string {
	const group = filter === null ? [] : [filter.by, filter.name];
	return ['cohort', period, isoDay(cohortDay), who, age, ...group].join('.');
}

/** The name of a group comes last and may hold dots of its own. Null where nothing is named. */
export function readCohort([
	first,
	date = '',
	second,
	number = '',
	dimension,
	...name
]: readonly string[]): CohortSet | null {
	const period = COHORT_PERIODS.find((one) => one === first);
	const who = WHO.find((one) => one === second);
	const cohortDay = parseIsoDay(date);
	if (period === undefined || who === undefined || cohortDay === null) return null;
	if (!/^\d{1,5}$/.test(number)) return null;
	const by = COHORT_DIMENSIONS.find((one) => one === dimension);
	if (dimension !== undefined && by === undefined) return null;
	return {
		of: 'cohort',
		period,
		cohortDay,
		who,
		age: Number(number),
		filter: by === undefined ? null : { by, name: name.join('.') },
	};
}
