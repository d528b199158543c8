import { isPurchase } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { bookMargin } from '../value/customer-value.ts';
import { ageSums } from './age-sums.ts';
import type { AgeSums } from './age-sums.ts';
import { cohortClock } from './cohort-clock.ts';
import type { CohortClock } from './cohort-clock.ts';
import type { CohortPeriod } from './cohort-period.ts';

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

export interface CohortLimits {
	/** Only these customers; everybody by default. */
	readonly includes?: (customer: number) => boolean;
	/** Periods kept of each cohort; all by default. */
	readonly mostAges?: number;
}

export function cohortTable(
	dataset: Dataset,
	purchases: Purchases,
	period: CohortPeriod,
	{ includes = () => true, mostAges = Infinity }: CohortLimits = {},
): CohortTable {
	const clock = cohortClock(period, purchases);
	const { start, day } = purchases;
	const buyers: number[] = [];
	// Periods without a first purchase get no cells: one odd date would make millions of them.
	const earliest = new Map<number, number>();
	for (let c = 0; c < purchases.customers; c++) {
		if (start[c] === start[c + 1] || !includes(c)) continue;
		buyers.push(c);
		const first = day[start[c]!]!;
		const cohort = clock.cohortOf(first);
		earliest.set(cohort, Math.min(first, earliest.get(cohort) ?? first));
	}
	const cohorts = [...earliest.keys()].sort((a, b) => a - b);
	const ages = new Map(
		cohorts.map((cohort) => [cohort, clock.ages(cohort, earliest.get(cohort)!)]),
	);
	const sums = new Map(
		cohorts.map((cohort) => [cohort, emptySums(Math.min(mostAges, ages.get(cohort)!.begun))]),
	);
	countPurchaseDays(purchases, buyers, clock, sums);
	sumOrders(dataset, purchases, buyers, clock, sums);

	const historyBegins = clock.cohortOf(purchases.firstDay);
	const rows = cohorts.map((cohort): CohortRow => {
		const sum = sums.get(cohort)!;
		const { complete } = ages.get(cohort)!;
		let returned = 0;
		return {
			label: clock.label(cohort),
			firstDay: clock.firstDay(cohort),
			size: sum.size,
			retained: [...sum.retained],
			returnedBy: Array.from(sum.returns, (newly) => (returned += newly)),
			orders: [...sum.orders],
			revenue: [...sum.revenue],
			margin: [...sum.margin],
			running: complete < sum.retained.length ? complete : null,
			cutOff: cohort === historyBegins && purchases.firstDay > clock.firstDay(cohort),
		};
	});
	return { period, rows, ages: ageSums(rows) };
}

function emptySums(length: number) {
	return {
		size: 0,
		retained: new Uint32Array(length),
		returns: new Uint32Array(length),
		orders: new Uint32Array(length),
		revenue: new Float64Array(length),
		margin: new Float64Array(length),
	};
}

type Sums = ReadonlyMap<number, ReturnType<typeof emptySums>>;

function countPurchaseDays(
	{ start, day }: Purchases,
	buyers: readonly number[],
	clock: CohortClock,
	sums: Sums,
): void {
	for (const c of buyers) {
		const begin = start[c]!;
		const first = day[begin]!;
		const sum = sums.get(clock.cohortOf(first))!;
		const ages = sum.retained.length;
		sum.size++;
		let last = -1;
		for (let i = begin; i < start[c + 1]!; i++) {
			const k = clock.ageOf(first, day[i]!);
			if (k >= ages) break;
			if (k !== last) sum.retained[k]!++;
			if (i === begin + 1) sum.returns[k]!++;
			last = k;
		}
	}
}

function sumOrders(
	dataset: Dataset,
	{ start, day, firstDay, asOf }: Purchases,
	buyers: readonly number[],
	clock: CohortClock,
	sums: Sums,
): void {
	const { orders } = dataset;
	for (const c of buyers) {
		const first = day[start[c]!]!;
		const sum = sums.get(clock.cohortOf(first))!;
		const ages = sum.orders.length;
		// A refund from before the first purchase counts in the cohort's first period.
		const ageOf = (on: number) => clock.ageOf(first, Math.max(on, first));
		const to = orders.start[c + 1]!;
		const days = { since: firstDay, asOf };
		bookMargin(dataset, orders.start[c]!, to, days, (bookedOn, margin, amount) => {
			const k = ageOf(bookedOn);
			if (k >= ages) return;
			sum.revenue[k]! += amount;
			sum.margin[k]! += margin;
		});
		for (let i = orders.start[c]!; i < to; i++) {
			if (!isPurchase(dataset, i, asOf)) continue;
			const k = ageOf(orders.day[i]!);
			if (k < ages) sum.orders[k]!++;
		}
	}
}
