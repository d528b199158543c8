/** A ratio of sums, such as money and orders, or buyers who returned and buyers. */
export interface Part {
	readonly sum: number;
	readonly of: number;
}

export interface Trend {
	readonly recent: number;
	readonly earlier: number;
}

/** As many months are "recent". */
const RECENT = 3;

export function pooled(parts: readonly Part[]): number | null {
	const of = parts.reduce((total, part) => total + part.of, 0);
	return of > 0 ? parts.reduce((total, part) => total + part.sum, 0) / of : null;
}

/** The last three parts against those before; null without as many of each. */
export function ratioTrend(parts: readonly Part[]): Trend | null {
	const earlier = parts.slice(0, -RECENT);
	const recent = pooled(parts.slice(-RECENT));
	const before = pooled(earlier);
	return earlier.length < RECENT || recent === null || before === null
		? null
		: { recent, earlier: before };
}

/** Whether two shares differ by more than chance explains (two standard errors). */
export function sharesDiffer(parts: readonly Part[]): boolean {
	const trend = ratioTrend(parts);
	const all = pooled(parts);
	if (trend === null || all === null) return false;
	const people = (of: readonly Part[]) => of.reduce((total, part) => total + part.of, 0);
	const variance =
		all * (1 - all) * (1 / people(parts.slice(-RECENT)) + 1 / people(parts.slice(0, -RECENT)));
	return variance > 0 && Math.abs(trend.recent - trend.earlier) > 2 * Math.sqrt(variance);
}

/** The last count against the mean of those before: its relative distance, null without three. */
export function countTrend(
	counts: readonly number[],
): { mean: number; change: number; clear: boolean } | null {
	const last = counts.at(-1);
	const before = counts.slice(0, -1);
	const mean = before.reduce((sum, count) => sum + count, 0) / before.length;
	if (last === undefined || before.length < RECENT || mean <= 0) return null;
	// Counts scatter by their root: a smaller distance than two of it is no news.
	return { mean, change: last / mean - 1, clear: Math.abs(last - mean) > 2 * Math.sqrt(mean) };
}
