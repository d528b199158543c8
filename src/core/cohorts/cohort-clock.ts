import { periodEnd, periodLabel, periodOf, periodStart, periodTable } from '../calendar/period.ts';
import type { Purchases } from '../dataset/purchases.ts';
import type { CohortPeriod } from './cohort-period.ts';

const WINDOW_DAYS = 30;

/** Which cohort a first purchase belongs to, and how old a customer is on a day. */
export interface CohortClock {
	/** Consecutive number of the cohort of a first purchase on a day of the data. */
	readonly cohortOf: (first: number) => number;
	/** `2025-10`, `2025-W43`, … */
	readonly label: (cohort: number) => string;
	readonly firstDay: (cohort: number) => number;
	/** Age on a day of the data of a customer whose first purchase was on `first`, from 0. */
	readonly ageOf: (first: number, day: number) => number;
	/**
	 * How many ages have begun for somebody in the cohort, and how many are over for all of it.
	 *
	 * @param earliest day of the first purchase of its first customer
	 */
	readonly ages: (cohort: number, earliest: number) => { begun: number; complete: number };
}

export function cohortClock(period: CohortPeriod, purchases: Purchases): CohortClock {
	return period === '30-days' ? windowClock(purchases) : calendarClock(period, purchases);
}

function calendarClock(
	period: Exclude<CohortPeriod, '30-days'>,
	{ firstDay, asOf }: Purchases,
): CohortClock {
	const table = periodTable(period, firstDay, asOf);
	const last = periodOf(period, asOf);
	const lastEnds = periodEnd(period, last) <= asOf;
	const cohortOf = (day: number) => table[day - firstDay]!;
	return {
		cohortOf,
		label: (cohort) => periodLabel(period, cohort),
		firstDay: (cohort) => periodStart(period, cohort),
		ageOf: (first, day) => cohortOf(day) - cohortOf(first),
		ages: (cohort) => {
			const begun = last - cohort + 1;
			return { begun, complete: lastEnds ? begun : begun - 1 };
		},
	};
}

/** A window of a cohort is over once it is over for whoever came on the month's last day. */
function windowClock({ asOf, ...purchases }: Purchases): CohortClock {
	const months = calendarClock('month', { asOf, ...purchases });
	const windows = (days: number) => Math.max(0, Math.floor(days / WINDOW_DAYS));
	return {
		...months,
		ageOf: (first, day) => windows(day - first),
		ages: (cohort, earliest) => ({
			begun: windows(asOf - earliest) + 1,
			complete: windows(asOf - periodEnd('month', cohort) + 1),
		}),
	};
}
