/** Median of a customer's own gaps in days; null with fewer than two. */
export function usualGap(days: Int32Array): number | null {
	if (days.length < 3) return null;
	const gaps = Int32Array.from(days.subarray(1), (day, i) => day - days[i]!).sort();
	const middle = gaps.length >> 1;
	return gaps.length % 2 === 1 ? gaps[middle]! : (gaps[middle - 1]! + gaps[middle]!) / 2;
}
