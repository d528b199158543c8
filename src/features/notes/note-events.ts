import { periodOf } from '#core/calendar/period.ts';
import type { ShopNote } from '#core/notes/shop-note.ts';
import { shortened } from '#features/customers/shortened.ts';
import type { ChartModel } from '#ui/chart/chart-model.ts';

/** Longer words over a chart would cover each other. */
const MOST = 26;

/**
 * Notes as events of a chart by month; those of one month stand together.
 *
 * @param months a day of each month of the chart
 */
export function noteEvents(
	notes: readonly ShopNote[],
	months: readonly number[],
	asOf: number,
): ChartModel['events'] {
	const places = new Map(months.map((day, at) => [periodOf('month', day), at]));
	const texts = new Map<number, string[]>();
	for (const { day, text } of notes) {
		const at = places.get(periodOf('month', day));
		if (at !== undefined && day <= asOf) texts.set(at, [...(texts.get(at) ?? []), text]);
	}
	return [...texts].map(([at, own]) => ({ at, text: shortened(own.join(' · '), MOST) }));
}
