import { NO_DAY, NO_TIME } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { earlierDay } from '../dataset/rows/earlier-day.ts';
import { purchaseSecond } from '../dataset/records/purchase-second.ts';
import { purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { advocateSince, knowsAdvocates } from '../journeys/advocates.ts';
import { engagementAt } from '../journeys/engaged.ts';
import type { FunnelStepId } from './funnel-steps.ts';
import {
	firstContactSecond,
	knownBeforePurchase,
	knowsFirstRecords,
} from '../journeys/known-before.ts';

/** When each customer reached a step. */
export interface StepDays {
	readonly id: FunnelStepId;
	/** NO_DAY for those who have not. */
	readonly day: Int32Array;
	/** Second of that day at which a customer reached it, or NO_TIME. */
	readonly secondOf: (customer: number) => number;
}

/**
 * The steps that the data say something about at the date of the purchases. A later step implies
 * the earlier ones, on its day at the latest: who has bought has engaged, and a buyer who
 * recommends the shop counts as loyal. Only known and engaged are closed to those who were not
 * known before their first purchase, and advocate to those who have bought nothing.
 */
export function stepDays(dataset: Dataset, purchases: Purchases, loyalAt: number): StepDays[] {
	const { asOf } = purchases;
	const first = nthPurchase(purchases, 1);
	const second = nthPurchase(purchases, 2);
	const loyal = nthPurchase(purchases, loyalAt);
	const advocate = knowsAdvocates(dataset, asOf) ? advocateDays(dataset, first, asOf) : null;
	if (advocate !== null) {
		imply(loyal, advocate);
		imply(second, loyal);
	}
	const boughtAt = (day: Int32Array) => (c: number) => purchaseSecond(dataset, c, day[c]!, asOf);
	return [
		...beforePurchase(dataset, purchases, first),
		{ id: 'first-purchase', day: first, secondOf: boughtAt(first) },
		{ id: 'second-purchase', day: second, secondOf: boughtAt(second) },
		{ id: 'loyal', day: loyal, secondOf: boughtAt(loyal) },
		...(advocate === null
			? []
			: [{ id: 'advocate', day: advocate, secondOf: () => NO_TIME } as const]),
	];
}

function nthPurchase(purchases: Purchases, n: number): Int32Array {
	const days = new Int32Array(purchases.customers).fill(NO_DAY);
	for (let c = 0; c < days.length; c++) {
		if (purchaseCount(purchases, c) >= n) days[c] = purchases.day[purchases.start[c]! + n - 1]!;
	}
	return days;
}

/** Never before the first purchase: praise that came earlier is a step taken at that purchase. */
function advocateDays(dataset: Dataset, firstPurchase: Int32Array, asOf: number): Int32Array {
	return firstPurchase.map((bought, c) => {
		if (bought === NO_DAY) return NO_DAY;
		const since = advocateSince(dataset, c, asOf);
		return since === NO_DAY ? NO_DAY : Math.max(since, bought);
	});
}

/** Who has reached `later` has reached `earlier`, on that day at the latest. */
function imply(earlier: Int32Array, later: Int32Array): void {
	for (let c = 0; c < earlier.length; c++) earlier[c] = earlierDay(earlier[c]!, later[c]!);
}

function beforePurchase(dataset: Dataset, purchases: Purchases, first: Int32Array): StepDays[] {
	const { asOf } = purchases;
	if (!knowsFirstRecords(dataset, asOf)) return [];
	const known = knownBeforePurchase(dataset, purchases);
	const steps: StepDays[] = [
		{ id: 'known', day: known, secondOf: (c) => firstContactSecond(dataset, c) },
	];
	const touched = engagementAt(dataset, asOf);
	if (touched === null) return steps;
	const engaged = known.map((day, c) =>
		day === NO_DAY ? NO_DAY : earlierDay(touched.day[c]!, first[c]!),
	);
	const secondOf = (c: number) =>
		engaged[c] === touched.day[c]
			? touched.second[c]!
			: purchaseSecond(dataset, c, engaged[c]!, asOf);
	return [...steps, { id: 'engaged', day: engaged, secondOf }];
}
