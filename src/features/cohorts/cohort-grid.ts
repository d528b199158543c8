import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { CohortAverage, CohortRow } from '#ui/cohort/cohort-view.ts';
import type { CohortChoice } from './cohort-choice.ts';
import { measured, type Measured } from './cohort-measures.ts';
import { cohortName } from './cohort-name.ts';
import { explainMeasure, measureHead } from './measure-words.ts';
import { tableWindow, type TableWindow } from './table-window.ts';

const HIDE_BELOW = 5;

export interface CohortGrid {
	readonly title: string;
	readonly subtitle: string;
	readonly periodHead: string;
	readonly periods: readonly string[];
	readonly rows: readonly CohortRow[];
	/** Left out for counts: the mean of cohorts of different sizes says little. */
	readonly averages: readonly CohortAverage[] | undefined;
	readonly formatCell: (value: number) => string;
	readonly formatValue: (value: number) => string;
	readonly notes: readonly string[];
	readonly window: TableWindow;
	/** Which part of the table is shown; null where it is all of it. */
	readonly shown: string | null;
}

export function cohortGrid(
	result: CohortsResult,
	choice: CohortChoice,
	format: Format,
	words: CohortsWords,
	/** First day of the data. */
	firstDay: number | null,
): CohortGrid {
	const figure = measured(choice, result.hasMoney, format);
	const { from, absolute, values, formatCell, formatValue } = figure;
	const unit = words.unit[choice.period];
	const ages = Math.max(0, ...result.rows.map((row) => row.retained.length));
	const window = tableWindow(choice, result.rows.length, from, ages);
	const { firstAge, endAge } = window;
	const shown = result.rows.slice(window.firstRow, window.endRow);
	const cutOff = shown.some((row) => row.cutOff);
	return {
		title: words.table.titles[figure.measure](unit),
		subtitle: explainMeasure(figure.measure, choice, words),
		periodHead: measureHead(figure.measure, choice, format, words),
		periods: Array.from({ length: endAge - firstAge }, (_, i) => String(firstAge + i)),
		rows: shown.map((row): CohortRow => {
			const name = cohortName(row, choice.period, format, words);
			const isWaiting = row.retained.length <= from;
			return {
				id: row.label,
				label: row.cutOff ? `${name}*` : name,
				size: row.size,
				counts: absolute,
				values: values(row).slice(firstAge, endAge),
				running: row.running === null ? undefined : Math.max(0, row.running - firstAge),
				waiting: !isWaiting
					? undefined
					: row.running === null
						? words.table.notBegun(unit)
						: words.table.waiting(unit),
			};
		}),
		averages: absolute ? undefined : averages(result, figure, window),
		formatCell,
		formatValue,
		notes: [
			...(absolute ? [] : [words.table.note(format.count(result.rows.length, 'cohorts'))]),
			...(from === 0 ? [words.table.zero(unit)] : []),
			...(choice.period === '30-days' ? [words.table.windows] : []),
			...(cutOff && firstDay !== null ? [words.table.cutOff(format.day(firstDay))] : []),
			...(ages > result.lastAge ? [words.table.lastAge(format.number(result.lastAge), unit)] : []),
		],
		window,
		shown: shownPart(window, result.rows.length, ages, unit, format, words),
	};
}

/** As with a cohort, fewer than 5 people give no figure. */
function averages(
	{ ages }: CohortsResult,
	{ average }: Measured,
	{ firstAge, endAge }: TableWindow,
): CohortAverage[] {
	return Array.from({ length: endAge - firstAge }, (_, i) => {
		const sums = ages[firstAge + i];
		if (sums === undefined) return { value: null, cohorts: 0 };
		return {
			value: sums.people < HIDE_BELOW ? null : average(sums),
			cohorts: sums.cohorts,
		};
	});
}

function shownPart(
	{ firstRow, endRow, firstAge, endAge, older, newer, later, earlier }: TableWindow,
	rows: number,
	ages: number,
	unit: string,
	format: Format,
	{ table }: CohortsWords,
): string | null {
	const parts = [
		...(older === null && newer === null
			? []
			: [table.shown(format.number(firstRow + 1), format.number(endRow), format.number(rows))]),
		...(later === null && earlier === null
			? []
			: [
					table.shownAges(
						unit,
						format.number(firstAge),
						format.number(endAge - 1),
						format.number(ages - 1),
					),
				]),
	];
	return parts.length === 0 ? null : `${parts.join('; ')}.`;
}
