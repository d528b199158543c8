import type { Purchases } from '../dataset/purchases.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { ageSums } from './age-sums.ts';
import type { AgeSums } from './age-sums.ts';
import { cohortClock } from './cohort-clock.ts';
import type { CohortPeriod } from './cohort-period.ts';
import { cohortSums } from './cohort-sums.ts';
import type { CohortLimits } from './cohort-sums.ts';

/** Customers by the period of their first purchase; index 0 of a row is that very period. */
export interface CohortRow {
	/** `2025-10`, `2025-W43`, … */
	readonly label: string;
	readonly firstDay: number;
	readonly size: number;
	/** Customers with a purchase in period k. */
	readonly retained: readonly number[];
	/** Customers with two or more purchase days by the end of period k. */
	readonly returnedBy: readonly number[];
	/** Valid orders in period k. */
	readonly orders: readonly number[];
	/** Net revenue in period k, minor units. */
	readonly revenue: readonly number[];
	/** What of it is left after the cost of the goods, minor units, not rounded. */
	readonly margin: readonly number[];
	/** The first period that has begun but not ended, with all after it, or null. */
	readonly running: number | null;
	/** History begins inside the cohort's own period. */
	readonly cutOff: boolean;
}

export interface CohortTable {
	readonly period: CohortPeriod;
	readonly rows: readonly CohortRow[];
	/** Sums over the cohorts whose k-th period is complete. */
	readonly ages: readonly AgeSums[];
}

export function cohortTable(
	dataset: Dataset,
	purchases: Purchases,
	period: CohortPeriod,
	limits: CohortLimits = {},
): CohortTable {
	const clock = cohortClock(period, purchases);
	const historyBegins = clock.cohortOf(purchases.firstDay);
	const sums = cohortSums(dataset, purchases, period, limits);
	const rows = sums.map(
		({ cohort, size, running, retained, returnedBy, orders, revenue, margin }): CohortRow => ({
			label: clock.label(cohort),
			firstDay: clock.firstDay(cohort),
			size,
			retained: Array.from(retained),
			returnedBy: Array.from(returnedBy),
			orders: Array.from(orders),
			revenue: Array.from(revenue),
			margin: Array.from(margin),
			running,
			cutOff: cohort === historyBegins && purchases.firstDay > clock.firstDay(cohort),
		}),
	);
	return { period, rows, ages: ageSums(sums) };
}
