import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { CohortChoice } from './cohort-choice.ts';
import { cohortCurves } from './cohort-curves.ts';
import { cohortGrid } from './cohort-grid.ts';
import { shownMeasure } from './cohort-measures.ts';
import { cohortSentence } from './cohort-sentence.ts';
import { cohortSource, returnsSource } from './cohort-source.ts';
import { groupBars } from './group-bars.ts';
import { groupCurves } from './group-curves.ts';
import { groupGrid } from './group-grid.ts';
import { groupName } from './group-name.ts';
import { spendSentence } from './spend-sentence.ts';

/** Everything the Cohorts page shows. */
export function cohortsView(
	result: CohortsResult,
	choice: CohortChoice,
	format: Format,
	words: CohortsWords,
	firstDay: number | null,
) {
	// While another period is computed the old table keeps its own words.
	const shown: CohortChoice = { ...choice, period: result.period };
	const group = choice.group === null ? null : groupName(choice.group, words);
	const measure = shownMeasure(shown, result.hasMoney);
	const sentence = cohortSentence(result, shown.period, group, format, words);
	return {
		measure,
		source: cohortSource(result, shown, measure, format, words),
		returnsSource: returnsSource(result, format, words),
		sentence: spendSentence(result, shown, measure, sentence, format, words) ?? sentence,
		grid: cohortGrid(result, shown, format, words, firstDay),
		groups: groupGrid(result, shown, format, words),
		curves: cohortCurves(result, shown, format, words),
		groupCurves: groupCurves(result, shown, format, words),
		bars: groupBars(result, format, words),
		shown,
	};
}
