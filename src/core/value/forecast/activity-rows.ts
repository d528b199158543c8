import type { Activity } from './activity.ts';

export const DAYS_PER_WEEK = 7;

/**
 * The distinct (frequency, recency, T) of a shop's buyers with how many share them: all that the
 * purchase models need. Ordered by frequency, then T, then recency.
 */
export interface ActivityRows {
	readonly length: number;
	/** Repeat purchase days, ascending. */
	readonly frequency: Int32Array;
	/** From first to last purchase day, in weeks. */
	readonly recency: Float64Array;
	/** From first purchase day to the end of the observation, in weeks. */
	readonly T: Float64Array;
	/** Customers of the row. */
	readonly weight: Float64Array;
}

/** The rows, and the row of each entry of the activity. */
export function activityRows(activity: Activity): { rows: ActivityRows; rowOf: Uint32Array } {
	const { length, frequency, recencyDays, tenureDays } = activity;
	const span = tenureDays.reduce((most, days) => Math.max(most, days), 0) + 1;
	const keys = new Float64Array(length);
	for (let i = 0; i < length; i++) {
		keys[i] = (frequency[i]! * span + tenureDays[i]!) * span + recencyDays[i]!;
	}
	const distinct = keys.toSorted();
	let count = 0;
	for (const key of distinct) {
		if (count === 0 || key !== distinct[count - 1]) distinct[count++] = key;
	}
	const rowOf = new Uint32Array(length);
	const weight = new Float64Array(count);
	for (let i = 0; i < length; i++) {
		rowOf[i] = indexOf(distinct, count, keys[i]!);
		weight[rowOf[i]!]!++;
	}
	const rows = {
		length: count,
		frequency: new Int32Array(count),
		recency: new Float64Array(count),
		T: new Float64Array(count),
		weight,
	};
	for (let i = 0; i < length; i++) {
		const row = rowOf[i]!;
		rows.frequency[row] = frequency[i]!;
		rows.recency[row] = recencyDays[i]! / DAYS_PER_WEEK;
		rows.T[row] = tenureDays[i]! / DAYS_PER_WEEK;
	}
	return { rows, rowOf };
}

/** Mean T and purchases per unit of time over all customers; both above 0. */
export function meanActivity(rows: ActivityRows): { T: number; rate: number } {
	let customers = 0;
	let purchases = 0;
	let time = 0;
	for (let i = 0; i < rows.length; i++) {
		customers += rows.weight[i]!;
		purchases += rows.weight[i]! * rows.frequency[i]!;
		time += rows.weight[i]! * rows.T[i]!;
	}
	if (time === 0) return { T: 1, rate: 1 };
	return { T: time / customers, rate: Math.max(purchases, 0.5) / time };
}

/** Position of a key among the first `count` of ascending keys that hold it. */
function indexOf(keys: Float64Array, count: number, key: number): number {
	let low = 0;
	let high = count - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (keys[middle]! < key) low = middle + 1;
		else high = middle;
	}
	return low;
}
