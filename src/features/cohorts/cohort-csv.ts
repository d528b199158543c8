import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import { csvAmount, type CsvCell } from '#features/download/csv.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { CohortChoice } from './cohort-choice.ts';
import { completeValues, measured } from './cohort-measures.ts';
import { cohortName } from './cohort-name.ts';

const HIDE_BELOW = 5;

/**
 * All cohorts and ages of the measure shown, with the averages. A period that has not ended is
 * left out, and so are the rates of fewer than 5 people, as on the page.
 */
export function cohortCsvRows(
	result: CohortsResult,
	choice: CohortChoice,
	format: Format,
	words: CohortsWords,
	averageWords: { readonly average: string; readonly fromCohorts: string },
): CsvCell[][] {
	const { measure, absolute, from, values, average } = measured(choice, result.hasMoney, format);
	const figure = (value: number) => {
		const shown =
			measure === 'spend'
				? csvAmount(value, format.currency)
				: absolute || measure === 'orders'
					? value
					: value * 100;
		return Math.round(shown * 100) / 100;
	};
	const ages = Math.max(0, ...result.rows.map((row) => row.retained.length - from));
	const head = [
		words.table.first,
		words.table.people,
		...Array.from({ length: ages }, (_, i) => from + i),
	];
	const rows = result.rows.map((row) => {
		const shown = absolute || row.size >= HIDE_BELOW ? completeValues(row, values(row)) : [];
		const name = cohortName(row, choice.period, format, words);
		return [name, row.size, ...shown.slice(from).map(figure)];
	});
	if (absolute) return [head, ...rows];
	const sums = result.ages.slice(from);
	return [
		head,
		...rows,
		[
			averageWords.average,
			null,
			...sums.map((age) => (age.people < HIDE_BELOW ? null : figure(average(age)))),
		],
		[averageWords.fromCohorts, null, ...sums.map((age) => age.cohorts)],
	];
}
