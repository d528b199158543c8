import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import { minorPerMajor } from '#core/money/currency.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { CohortChoice } from './cohort-choice.ts';
import { measured, shownMeasure } from './cohort-measures.ts';
import { cohortName } from './cohort-name.ts';
import { csvText } from './csv.ts';

/** All cohorts and ages of the measure shown; a period that has not ended is left out. */
export function cohortCsv(
	result: CohortsResult,
	choice: CohortChoice,
	format: Format,
	words: CohortsWords,
): string {
	const { from, values } = measured(choice, result.hasMoney, format);
	const money = shownMeasure(choice, result.hasMoney) === 'spend';
	const scale = money ? 1 / minorPerMajor(format.currency) : choice.people ? 1 : 100;
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
			.map((value) => Math.round(value * scale * 100) / 100),
	]);
	return csvText([head, ...rows]);
}
