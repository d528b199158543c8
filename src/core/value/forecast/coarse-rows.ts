import { distinctRows } from './activity-rows.ts';
import type { ActivityRows } from './activity-rows.ts';

/** Steps into which the longest T is divided. */
const STEPS = 40;

/**
 * The same customers in fewer rows: times rounded to steps. A search over these ends next to
 * where one over all rows ends.
 */
export function coarseRows(rows: ActivityRows): ActivityRows {
	const step = Math.ceil(rows.longestDays / STEPS);
	const tenureDays = rows.tenureDays.map((days) => Math.round(days / step) * step);
	const recencyDays = rows.recencyDays.map((days, i) =>
		Math.min(tenureDays[i]!, Math.round(days / step) * step),
	);
	const longestDays = rows.longestDays + step;
	return distinctRows({ ...rows, tenureDays, recencyDays, longestDays }).rows;
}
