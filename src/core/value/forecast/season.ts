import { civilFromDay } from '#core/calendar/day.ts';
import type { Purchases } from '#core/dataset/purchases.ts';

const MONTHS = 12;
const YEAR = 365;
const HALF_YEAR = 182;

/** For each calendar month how busy it is, 1 being the mean. */
export type SeasonalIndex = readonly number[];

/**
 * Purchase days on the days of a calendar month over their mean in the 365 days around each of
 * them (the trend), normalised to a mean of 1. Null with less than two years of data, when some
 * month would have no such year around it.
 */
export function seasonalIndex(purchases: Purchases): SeasonalIndex | null {
	const { firstDay, asOf, day } = purchases;
	const days = asOf - firstDay + 1;
	if (days <= 2 * YEAR) return null;
	/** `before[d]`: purchase days on the first d days. */
	const before = new Float64Array(days + 1);
	for (const at of day) before[at - firstDay + 1]!++;
	for (let d = 0; d < days; d++) before[d + 1]! += before[d]!;
	const bought = new Float64Array(MONTHS);
	const usual = new Float64Array(MONTHS);
	for (let d = HALF_YEAR; d < days - HALF_YEAR; d++) {
		const month = civilFromDay(firstDay + d).month - 1;
		bought[month]! += before[d + 1]! - before[d]!;
		usual[month]! += (before[d + HALF_YEAR + 1]! - before[d - HALF_YEAR]!) / YEAR;
	}
	const ratios = Array.from(bought, (sum, month) => (usual[month]! > 0 ? sum / usual[month]! : 1));
	const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / MONTHS;
	return mean > 0 ? ratios.map((ratio) => ratio / mean) : null;
}

/** Mean index of the days `from … to`. */
export function seasonOfDays(index: SeasonalIndex, from: number, to: number): number {
	let sum = 0;
	for (let day = from; day <= to; day++) sum += index[civilFromDay(day).month - 1]!;
	return sum / (to - from + 1);
}
