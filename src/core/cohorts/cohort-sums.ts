import { bookRevenue, isPurchase } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { bookMargin } from '../value/customer-value.ts';
import { marginsOf } from '../value/margins.ts';
import { cohortClock } from './cohort-clock.ts';
import type { CohortClock } from './cohort-clock.ts';
import type { CohortPeriod } from './cohort-period.ts';

export interface CohortLimits {
	/** Only these customers; everybody by default. */
	readonly includes?: (customer: number) => boolean;
	/** Periods kept of each cohort; all by default. */
	readonly mostAges?: number;
}

/** The figures of one cohort by age, as columns. */
export interface CohortSums {
	/** Number of the cohort's period. */
	readonly cohort: number;
	size: number;
	/** The first age that is not over, or null. */
	readonly running: number | null;
	readonly retained: Uint32Array;
	readonly returnedBy: Uint32Array;
	readonly orders: Uint32Array;
	readonly revenue: Float64Array;
	readonly margin: Float64Array;
}

type ByCohort = ReadonlyMap<number, CohortSums>;

/** Of every cohort that has somebody, the oldest first. */
export function cohortSums(
	dataset: Dataset,
	purchases: Purchases,
	period: CohortPeriod,
	{ includes = () => true, mostAges = Infinity }: CohortLimits = {},
): CohortSums[] {
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
	const sums = [...earliest]
		.sort(([a], [b]) => a - b)
		.map(([cohort, first]) => emptySums(cohort, clock.ages(cohort, first), mostAges));
	const byCohort = new Map(sums.map((sum) => [sum.cohort, sum]));
	countPurchaseDays(purchases, buyers, clock, byCohort);
	sumOrders(dataset, purchases, buyers, clock, byCohort);
	return sums;
}

function emptySums(
	cohort: number,
	{ begun, complete }: { readonly begun: number; readonly complete: number },
	mostAges: number,
): CohortSums {
	const ages = Math.min(begun, mostAges);
	return {
		cohort,
		size: 0,
		running: complete < ages ? complete : null,
		retained: new Uint32Array(ages),
		returnedBy: new Uint32Array(ages),
		orders: new Uint32Array(ages),
		revenue: new Float64Array(ages),
		margin: new Float64Array(ages),
	};
}

function countPurchaseDays(
	{ start, day }: Purchases,
	buyers: readonly number[],
	clock: CohortClock,
	byCohort: ByCohort,
): void {
	for (const c of buyers) {
		const begin = start[c]!;
		const first = day[begin]!;
		const sum = byCohort.get(clock.cohortOf(first))!;
		const ages = sum.retained.length;
		sum.size++;
		let last = -1;
		for (let i = begin; i < start[c + 1]!; i++) {
			const k = clock.ageOf(first, day[i]!);
			if (k >= ages) break;
			if (k !== last) sum.retained[k]!++;
			if (i === begin + 1) sum.returnedBy[k]!++;
			last = k;
		}
	}
	for (const { returnedBy } of byCohort.values()) {
		for (let k = 1; k < returnedBy.length; k++) returnedBy[k]! += returnedBy[k - 1]!;
	}
}

function sumOrders(
	dataset: Dataset,
	{ start, day, firstDay, asOf }: Purchases,
	buyers: readonly number[],
	clock: CohortClock,
	byCohort: ByCohort,
): void {
	const { orders } = dataset;
	const { shop, ofOrder } = marginsOf(dataset);
	const days = { since: firstDay, asOf };
	for (const c of buyers) {
		const first = day[start[c]!]!;
		const sum = byCohort.get(clock.cohortOf(first))!;
		const ages = sum.orders.length;
		const [from, to] = [orders.start[c]!, orders.start[c + 1]!];
		const book = (column: Float64Array) => (on: number, amount: number) => {
			// A refund from before the first purchase counts in the cohort's first period.
			const k = clock.ageOf(first, Math.max(on, first));
			if (k < ages) column[k]! += amount;
		};
		bookRevenue(dataset, from, to, days, book(sum.revenue));
		if (ofOrder !== null) bookMargin(dataset, from, to, days, book(sum.margin));
		for (let i = from; i < to; i++) {
			if (!isPurchase(dataset, i, asOf)) continue;
			const k = clock.ageOf(first, Math.max(orders.day[i]!, first));
			if (k < ages) sum.orders[k]!++;
		}
	}
	if (ofOrder !== null) return;
	for (const { revenue, margin } of byCohort.values()) margin.set(revenue.map((sum) => sum * shop));
}
