import type { CohortPeriod } from '#core/cohorts/cohort-period.ts';
import type { CohortRow } from '#core/cohorts/cohort-table.ts';
import { periodName } from '#features/period-name.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';

/** A cohort by its period; customers counted in windows of 30 days form cohorts of months. */
export function cohortName(
	{ firstDay }: Pick<CohortRow, 'firstDay'>,
	period: CohortPeriod,
	format: Format,
	words: CohortsWords,
): string {
	return periodName(period === '30-days' ? 'month' : period, firstDay, format, words);
}
