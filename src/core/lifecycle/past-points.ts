import type { Dataset } from '../dataset/dataset.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { walkPurchases } from './walk.ts';

const DAYS_BACK = [360, 180] as const;

/** Not bought again by asOf. */
export const NOT_AGAIN = 0x7fffffff;

/** The buyers of a past day, and what each has done since: whatever the thresholds. */
export interface PastPoint {
	readonly day: number;
	/** Days since each buyer's last purchase. */
	readonly silence: Int32Array;
	/** Days until the next purchase, or NOT_AGAIN. */
	readonly next: Int32Array;
}

const kept = new WeakMap<Purchases, readonly PastPoint[]>();

/** The two days at which rules are tried, the later one first; read once for each asOf. */
export function pastPoints(dataset: Dataset, purchases: Purchases): readonly PastPoint[] {
	let points = kept.get(purchases);
	if (points === undefined) {
		points = readPoints(dataset, purchases);
		kept.set(purchases, points);
	}
	return points;
}

function readPoints(dataset: Dataset, purchases: Purchases): PastPoint[] {
	const days = DAYS_BACK.map((back) => purchases.asOf - back);
	const points = days.map((day) => ({
		day,
		silence: new Int32Array(purchases.customers),
		next: new Int32Array(purchases.customers),
		buyers: 0,
	}));
	walkPurchases(dataset, purchases, days, (customer, index, bought, silence) => {
		if (bought === 0) return;
		const point = points[index]!;
		point.silence[point.buyers] = silence;
		point.next[point.buyers++] = daysUntilNext(purchases, customer, point.day);
	});
	return points
		.map(({ day, silence, next, buyers }) => ({
			day,
			silence: silence.subarray(0, buyers),
			next: next.subarray(0, buyers),
		}))
		.reverse();
}

function daysUntilNext({ day, start }: Purchases, customer: number, after: number): number {
	let next = NOT_AGAIN;
	for (let i = start[customer + 1]! - 1; i >= start[customer]! && day[i]! > after; i--) {
		next = day[i]! - after;
	}
	return next;
}
