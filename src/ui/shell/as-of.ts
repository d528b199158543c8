/** The date the whole app looks at, and what can be chosen. Day numbers since 1970-01-01. */
export interface AsOf {
	readonly firstDay: number;
	/** Last day of the data: the default. */
	readonly lastDay: number;
	readonly value: number;
	/** The figures on screen still belong to another date. */
	readonly computing?: boolean | undefined;
	readonly onchange: (day: number) => void;
}

const MS_PER_DAY = 86_400_000;

/**
 * The days a time traveller stops at: the last day of each month of the data, and the last day itself.
 * Day numbers since 1970-01-01; read as UTC, because a day number has no time zone.
 */
export function monthEnds(firstDay: number, lastDay: number): number[] {
	const ends: number[] = [];
	const first = new Date(firstDay * MS_PER_DAY);
	for (let month = 1; ; month++) {
		const next = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1);
		const end = Math.round(next / MS_PER_DAY) - 1;
		if (end >= lastDay) return [...ends, lastDay];
		ends.push(end);
	}
}

/** Index of the stop that is nearest to a day. */
export function nearestStop(stops: readonly number[], day: number): number {
	let best = 0;
	for (const [index, stop] of stops.entries()) {
		if (Math.abs(stop - day) <= Math.abs((stops[best] ?? 0) - day)) best = index;
	}
	return best;
}
