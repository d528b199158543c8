import { periodEnd, periodLabel, periodOf, periodStart, periodTable } from '../calendar/period.ts';
import type { Period } from '../calendar/period.ts';
import { bookRevenue, isPurchase } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import type { Dataset } from '../dataset/dataset.ts';

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
	/** Index of the period that has begun but not ended, or null. */
	readonly running: number | null;
	/** History begins inside the cohort's own period. */
	readonly cutOff: boolean;
}

export interface CohortTable {
	readonly period: Period;
	readonly rows: readonly CohortRow[];
	/** Σ retained(k) / Σ size over the cohorts whose k-th period is complete. */
	readonly average: readonly number[];
	/** Number of cohorts behind each average. */
	readonly averageOf: readonly number[];
}

export function cohortTable(dataset: Dataset, purchases: Purchases, period: Period): CohortTable {
	const { asOf, firstDay } = purchases;
	const firstPeriod = periodOf(period, firstDay);
	const lastPeriod = periodOf(period, asOf);
	const indexOfDay = periodTable(period, firstDay, asOf);
	const count = lastPeriod - firstPeriod + 1;
	// Periods without a first purchase get no cells: one odd date would make millions of them.
	const used = new Set<number>();
	for (let c = 0; c < purchases.customers; c++) {
		const begin = purchases.start[c]!;
		if (begin === purchases.start[c + 1]) continue;
		used.add(indexOfDay[purchases.day[begin]! - firstDay]! - firstPeriod);
	}
	const cohorts = [...used].sort((a, b) => a - b);
	const sums = new Map(cohorts.map((cohort) => [cohort, emptySums(count - cohort)]));
	countPurchaseDays(purchases, indexOfDay, firstPeriod, sums);
	sumOrders(dataset, purchases, indexOfDay, firstPeriod, sums);

	const runningPeriod = periodEnd(period, lastPeriod) > asOf ? lastPeriod : null;
	const rows = cohorts.map((cohort): CohortRow => {
		const sum = sums.get(cohort)!;
		const start = periodStart(period, firstPeriod + cohort);
		let returned = 0;
		return {
			label: periodLabel(period, firstPeriod + cohort),
			firstDay: start,
			size: sum.size,
			retained: [...sum.retained],
			returnedBy: Array.from(sum.returns, (newly) => (returned += newly)),
			orders: [...sum.orders],
			revenue: [...sum.revenue],
			running: runningPeriod === null ? null : runningPeriod - firstPeriod - cohort,
			cutOff: cohort === 0 && firstDay > start,
		};
	});
	return { period, rows, ...averages(rows) };
}

function emptySums(length: number) {
	return {
		size: 0,
		retained: new Uint32Array(length),
		returns: new Uint32Array(length),
		orders: new Uint32Array(length),
		revenue: new Float64Array(length),
	};
}

type Sums = ReadonlyMap<number, ReturnType<typeof emptySums>>;

function countPurchaseDays(
	{ customers, start, day, firstDay }: Purchases,
	indexOfDay: Int32Array,
	firstPeriod: number,
	sums: Sums,
): void {
	for (let c = 0; c < customers; c++) {
		const begin = start[c]!;
		const end = start[c + 1]!;
		if (begin === end) continue;
		const cohort = indexOfDay[day[begin]! - firstDay]! - firstPeriod;
		const sum = sums.get(cohort)!;
		sum.size++;
		let last = -1;
		for (let i = begin; i < end; i++) {
			const k = indexOfDay[day[i]! - firstDay]! - firstPeriod - cohort;
			if (k !== last) sum.retained[k]!++;
			if (i === begin + 1) sum.returns[k]!++;
			last = k;
		}
	}
}

function sumOrders(
	dataset: Dataset,
	{ customers, start, day, firstDay, asOf }: Purchases,
	indexOfDay: Int32Array,
	firstPeriod: number,
	sums: Sums,
): void {
	const { orders } = dataset;
	for (let c = 0; c < customers; c++) {
		if (start[c] === start[c + 1]) continue;
		const first = day[start[c]!]!;
		const cohort = indexOfDay[first - firstDay]! - firstPeriod;
		const sum = sums.get(cohort)!;
		// A refund from before the first purchase counts in the cohort's first period.
		const ageOf = (on: number) =>
			indexOfDay[Math.max(on, first) - firstDay]! - firstPeriod - cohort;
		const to = orders.start[c + 1]!;
		bookRevenue(dataset, orders.start[c]!, to, { since: firstDay, asOf }, (bookedOn, amount) => {
			sum.revenue[ageOf(bookedOn)]! += amount;
		});
		for (let i = orders.start[c]!; i < to; i++) {
			if (isPurchase(dataset, i, asOf)) sum.orders[ageOf(orders.day[i]!)]!++;
		}
	}
}

function averages(rows: readonly CohortRow[]): { average: number[]; averageOf: number[] } {
	const average: number[] = [];
	const averageOf: number[] = [];
	const longest = Math.max(0, ...rows.map((row) => row.retained.length));
	for (let k = 0; k < longest; k++) {
		let retained = 0;
		let size = 0;
		let cohorts = 0;
		for (const row of rows) {
			if (k >= row.retained.length || row.running === k) continue;
			retained += row.retained[k]!;
			size += row.size;
			cohorts++;
		}
		if (cohorts === 0) break;
		average.push(retained / size);
		averageOf.push(cohorts);
	}
	return { average, averageOf };
}
