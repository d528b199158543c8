import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { ChartSeries } from '#ui/chart/chart-model.ts';
import { ageAverages, ENOUGH, isMean } from './age-averages.ts';
import type { CohortChoice } from './cohort-choice.ts';
import { perPerson } from './cohort-curves.ts';
import { measured } from './cohort-measures.ts';
import { curveFigure, type CurveFigure } from './curve-figure.ts';
import { groupId, groupName } from './group-name.ts';

/** Four small figures beside each other, in two rows. */
const MOST_GROUPS = 8;

interface GroupPanel {
	readonly id: string;
	readonly label: string;
	readonly people: string;
	/** The group's line, before that of everybody where there is one. */
	readonly series: readonly ChartSeries[];
}

export interface GroupCurves extends CurveFigure {
	readonly panels: readonly GroupPanel[];
	/** The end of all value axes, so that the panels can be compared. */
	readonly max: number;
}

/** A small figure for each of the largest groups, with the average of everybody behind it. */
export function groupCurves(
	result: CohortsResult,
	choice: CohortChoice,
	format: Format,
	words: CohortsWords,
): GroupCurves | null {
	const { groups } = result;
	if (choice.by === null || result.groupedBy !== choice.by || groups.length === 0) return null;
	const figure = measured(perPerson(choice), result.hasMoney, format);
	const averages = ageAverages(result.ages, figure, choice.large);
	const lines = groups
		.filter(({ name }) => name !== null)
		.slice(0, MOST_GROUPS)
		.map(({ name, ages }): ChartSeries => {
			const own = ageAverages(ages, figure, choice.large);
			return {
				id: groupId(name),
				label: groupName(name, words),
				tone: 'series',
				endLabel: '',
				values: averages.map((_, i) => {
					const age = own[i];
					return age && age.people >= ENOUGH && isMean(age, own) ? age.value : null;
				}),
			};
		})
		.filter(({ values }) => values.some((value) => value !== null));
	const average: ChartSeries = {
		id: 'average',
		label: words.curve.average,
		tone: 'muted',
		endLabel: '',
		dashed: true,
		values: averages.map((age) => (isMean(age, averages) ? age.value : null)),
	};
	// Of a group alone the average is its own.
	const behind = choice.group === null ? [average] : [];
	const values = [...behind, ...lines].flatMap((line) => line.values.map((value) => value ?? 0));
	return {
		...curveFigure({ result, choice, figure, averages, format, words }, [...behind, ...lines]),
		title: words.curve.titles.groups,
		// The cost of winning a customer is a matter of all of them.
		goal: undefined,
		note: words.curve.note,
		panels: lines.map((line) => ({
			id: line.id,
			label: line.label,
			people: format.count(peopleOf(groups, line), 'people'),
			series: [...behind, line],
		})),
		max: Math.max(...values),
	};
}

function peopleOf(groups: CohortsResult['groups'], { id }: ChartSeries): number {
	return groups.find(({ name }) => id === groupId(name))?.buyers ?? 0;
}
