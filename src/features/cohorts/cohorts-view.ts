import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import { channelBars } from './channel-returns.ts';
import type { CohortChoice } from './cohort-choice.ts';
import { cohortCurves } from './cohort-curves.ts';
import { cohortGrid } from './cohort-grid.ts';
import { cohortSentence } from './cohort-sentence.ts';

/** Everything the Cohorts page shows. */
export function cohortsView(
	result: CohortsResult,
	choice: CohortChoice,
	format: Format,
	words: CohortsWords,
	firstDay: number | null,
) {
	// While another period is computed the old table keeps its own words.
	const shown: CohortChoice = isShown(result.period)
		? { ...choice, period: result.period }
		: choice;
	return {
		sentence: cohortSentence(result, shown.period, format, words),
		grid: cohortGrid(result, shown, format, words, firstDay),
		curves: cohortCurves(result, shown, format, words),
		channels: channelBars(result.byChannel, format, words),
		hasMoney: result.hasMoney,
		shown,
	};
}

function isShown(period: CohortsResult['period']): period is CohortChoice['period'] {
	return period !== 'day' && period !== 'year';
}
