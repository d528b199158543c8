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
	/** From first to last purchase day. */
	readonly recencyDays: Int32Array;
	/** From first purchase day to the end of the observation. */
	readonly tenureDays: Int32Array;
	/** Customers of the row. */
	readonly weight: Float64Array;
	/** Largest of `tenureDays`. */
	readonly longestDays: number;
	/** Days of the models' unit of time: 7, for weeks. */
	readonly daysPerUnit: number;
}

/** The rows, and the row of each entry of the activity. */
export function activityRows(activity: Activity): { rows: ActivityRows; rowOf: Uint32Array } {
	const { length, frequency, recencyDays, tenureDays } = activity;
	const weight = new Float64Array(length).fill(1);
	const longestDays = tenureDays.reduce((most, days) => Math.max(most, days), 0);
	return distinctRows({
		...{ length, frequency, recencyDays, tenureDays, weight, longestDays },
		daysPerUnit: DAYS_PER_WEEK,
	});
}

/** Puts equal rows together and into order. */
export function distinctRows(given: ActivityRows): { rows: ActivityRows; rowOf: Uint32Array } {
	const { length, longestDays } = given;
	const span = longestDays + 1;
	const keys = new Float64Array(length);
	for (let i = 0; i < length; i++) {
		keys[i] = (given.frequency[i]! * span + given.tenureDays[i]!) * span + given.recencyDays[i]!;
	}
	const distinct = keys.toSorted();
	let count = 0;
	for (const key of distinct) {
		if (count === 0 || key !== distinct[count - 1]) distinct[count++] = key;
	}
	const rows = {
		length: count,
		frequency: new Int32Array(count),
		recencyDays: new Int32Array(count),
		tenureDays: new Int32Array(count),
		weight: new Float64Array(count),
		longestDays,
		daysPerUnit: given.daysPerUnit,
	};
	const rowOf = new Uint32Array(length);
	for (let i = 0; i < length; i++) {
		const row = indexOf(distinct, count, keys[i]!);
		rowOf[i] = row;
		rows.frequency[row] = given.frequency[i]!;
		rows.recencyDays[row] = given.recencyDays[i]!;
		rows.tenureDays[row] = given.tenureDays[i]!;
		rows.weight[row]! += given.weight[i]!;
	}
	return { rows, rowOf };
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
