import type { ActivityRows } from './activity-rows.ts';

/** For d = 0, 1, … days, t of them in units of time: ln(1 + t / scale) and t / (scale + t). */
export interface TimeLogs {
	readonly logs: Float64Array;
	readonly shares: Float64Array;
}

/**
 * Times are whole days, so one table an evaluation takes the place of a logarithm for every
 * customer. Both columns are 0 at 0 and keep their digits where the scale is huge.
 */
export function timeLogs(scale: number, { longestDays, daysPerUnit }: ActivityRows): TimeLogs {
	const logs = new Float64Array(longestDays + 1);
	const shares = new Float64Array(longestDays + 1);
	for (let d = 0; d <= longestDays; d++) {
		const time = d / daysPerUnit;
		logs[d] = Math.log1p(time / scale);
		shares[d] = time / (scale + time);
	}
	return { logs, shares };
}
