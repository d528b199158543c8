import { periodLabel, periodOf, type Period } from '#core/calendar/period.ts';
import type { Format } from '#i18n/format.ts';
import type { PeriodWords } from '#i18n/messages/periods.ts';

/** The period that holds a day: `Okt 2025`, `Triwulan 4 2025`, `Minggu 43 2025`. */
export function periodName(
	period: Period,
	day: number,
	format: Format,
	words: Pick<PeriodWords, 'quarter' | 'week'>,
): string {
	switch (period) {
		case 'day':
			return format.day(day);
		case 'week':
		case 'quarter': {
			// `2025-W43`: the year of an ISO week is not always that of its first day.
			const label = periodLabel(period, periodOf(period, day));
			const [year = '', number = ''] = label.split(/-[QW]0?/);
			return words[period](number, year);
		}
		case 'month':
			return format.month(day);
		case 'year':
			return format.year(day);
	}
}
