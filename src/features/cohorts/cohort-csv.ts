import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import { csvAmount, type CsvCell } from '#features/download/csv.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { CohortChoice } from './cohort-choice.ts';
import { measured, shownMeasure } from './cohort-measures.ts';
import { cohortName } from './cohort-name.ts';

/** All cohorts and ages of the measure shown; a period that has not ended is left out. */
export function cohortCsvRows(
	result: CohortsResult,
	choice: CohortChoice,
	format: Format,
	words: CohortsWords,
): CsvCell[][] {
	const { from, values } = measured(choice, result.hasMoney, format);
	const figure = (value: number) => {
		if (shownMeasure(choice, result.hasMoney) === 'spend') return csvAmount(value, format.currency);
		return choice.people ? value : value * 100;
	};
	const ages = Math.max(0, ...result.rows.map((row) => row.retained.length - from));
	const head = [
		words.table.first,
		words.table.people,
		...Array.from({ length: ages }, (_, i) => from + i),
	];
	const rows = result.rows.map((row) => [
		cohortName(row, choice.period, format, words),
		row.size,
		...values(row)
			.slice(from, row.running ?? undefined)
			.map((value) => Math.round(figure(value) * 100) / 100),
	]);
	return [head, ...rows];
}
