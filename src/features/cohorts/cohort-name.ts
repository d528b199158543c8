import type { CohortRow } from '#core/cohorts/cohort-table.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { CohortPeriod } from './cohort-choice.ts';

/** `Okt 2025`, `Triwulan 4 2025`, `Minggu 43 2025`. */
export function cohortName(
	row: CohortRow,
	period: CohortPeriod,
	format: Format,
	words: CohortsWords,
): string {
	if (period === 'month') return format.month(row.firstDay);
	// `2025-Q4` and `2025-W43`: the year of an ISO week is not always that of its first day.
	const [year = '', part = ''] = row.label.split(/-[QW]0?/);
	return period === 'quarter' ? words.quarter(part, year) : words.week(part, year);
}
