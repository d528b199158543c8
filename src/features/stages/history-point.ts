import { isoDay } from '#core/calendar/day.ts';
import type { ChartPoint } from '#ui/chart/chart-model.ts';
import type { RouteParams } from '#ui/route.ts';

/** The list behind a point of the history: a stage at a month end; the last point is the date looked at. */
export function historyPoint(
	days: readonly number[],
	{ seriesId, index }: ChartPoint,
): RouteParams {
	const day = days[index];
	const past = day !== undefined && index < days.length - 1;
	return { stage: seriesId, ...(past ? { asof: isoDay(day) } : {}) };
}
