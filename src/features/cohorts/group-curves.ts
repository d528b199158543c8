import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { ChartSeries } from '#ui/chart/chart-model.ts';
import { ageAverages, ENOUGH, isMean } from './age-averages.ts';
import type { CohortChoice } from './cohort-choice.ts';
import { perPerson } from './cohort-curves.ts';
import { measured } from './cohort-measures.ts';
import { curveFigure, type CurveFigure } from './curve-figure.ts';
import { groupName } from './group-name.ts';

/** More labelled lines than these run into each other. */
const MOST_LINES = 5;

/** A curve for each of the largest groups beside the average; the chosen one stands out. */
export function groupCurves(
	result: CohortsResult,
	choice: CohortChoice,
	format: Format,
	words: CohortsWords,
): CurveFigure {
	const figure = measured(perPerson(choice), result.hasMoney, format);
	const averages = ageAverages(result.ages, figure, choice.large);
	const lines = result.groups
		.filter(({ name }) => name !== null)
		.slice(0, MOST_LINES)
		.map(({ name, ages }): ChartSeries => {
			const own = ageAverages(ages, figure, choice.large);
			return {
				id: `group ${name ?? ''}`,
				label: groupName(name, words),
				tone: name === choice.group ? 'series' : 'muted',
				values: averages.map((_, i) => {
					const age = own[i];
					return age && age.people >= ENOUGH && isMean(age, own) ? age.value : null;
				}),
			};
		})
		.filter(({ values }) => values.some((value) => value !== null));
	const average: ChartSeries = {
		id: 'average',
		label: choice.group === null ? words.curve.average : groupName(choice.group, words),
		tone: 'ink',
		values: averages.map((age) => (isMean(age, averages) ? age.value : null)),
	};
	const shown = choice.group === null ? [...lines, average] : lines;
	return {
		...curveFigure({ result, choice, figure, averages, format, words }, shown),
		title: words.curve.titles.groups,
	};
}
