import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { CohortAverage, CohortRow } from '#ui/cohort/cohort-view.ts';
import type { CohortChoice } from './cohort-choice.ts';
import { averagesOf, measured, shownMeasure, type AgeAverage } from './cohort-measures.ts';
import { cohortName } from './cohort-name.ts';

const HIDE_BELOW = 5;
const SHOWN_COHORTS = 13;
const SHOWN_AGES = 12;
/** More columns than this nobody reads; the download has them all. */
const MOST_AGES = 36;

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
	/** Words of the button that shows more or fewer; null where all fit. */
	readonly more: string | null;
}

export function cohortGrid(
	result: CohortsResult,
	choice: CohortChoice,
	format: Format,
	words: CohortsWords,
	/** First day of the data. */
	firstDay: number | null,
): CohortGrid {
	const measure = shownMeasure(choice, result.hasMoney);
	const { from, sums, values, formatCell, formatValue } = measured(choice, result.hasMoney, format);
	const unit = words.unit[choice.period];
	const oldest = Math.max(0, ...result.rows.map((row) => row.retained.length));
	const last = Math.min(oldest - 1, choice.all ? MOST_AGES : SHOWN_AGES);
	const shown = choice.all ? result.rows : result.rows.slice(-SHOWN_COHORTS);
	const periods = Array.from({ length: Math.max(1, last - from + 1) }, (_, i) => String(from + i));
	const people = measure !== 'spend' && choice.people;
	const firstCutOff = shown.find((row) => row.cutOff);
	const count = format.count(result.rows.length, 'cohorts');
	return {
		title: words.table.title(unit),
		subtitle: explain(measure, choice, words),
		periodHead: periodHead(measure, choice, format, words),
		periods,
		rows: shown.map((row): CohortRow => {
			const name = cohortName(row, choice.period, format, words);
			const running = row.running === null ? undefined : row.running - from;
			const cells = values(row).slice(from, from + periods.length);
			return {
				id: row.label,
				label: row.cutOff ? `${name}*` : name,
				size: row.size,
				values: cells,
				running: running !== undefined && running >= 0 ? running : undefined,
				waiting:
					cells.length > 0
						? undefined
						: row.running === null
							? words.table.notBegun(unit)
							: words.table.waiting(unit),
			};
		}),
		averages: people ? undefined : padded(averagesOf(result, sums), from, periods.length),
		formatCell,
		formatValue,
		notes: [
			people ? words.table.notePeople : words.table.note(count),
			...(from === 0 ? [words.table.zero(unit)] : []),
			...(firstCutOff && firstDay !== null ? [words.table.cutOff(format.day(firstDay))] : []),
		],
		more:
			result.rows.length <= SHOWN_COHORTS && oldest - 1 <= SHOWN_AGES
				? null
				: choice.all
					? words.table.showFew
					: result.rows.length > SHOWN_COHORTS
						? words.table.showAll(count)
						: words.table.showAges(String(Math.min(oldest - 1, MOST_AGES)), unit),
	};
}

/** As with a cohort, fewer than 5 people give no figure. */
function padded(averages: readonly AgeAverage[], from: number, length: number) {
	return Array.from({ length }, (_, i): CohortAverage => {
		const { value = null, cohorts = 0, people = 0 } = averages[from + i] ?? {};
		return { value: people < HIDE_BELOW ? null : value, cohorts };
	});
}

function explain(measure: CohortChoice['measure'], choice: CohortChoice, words: CohortsWords) {
	const { explain: texts } = words.table;
	const unit = words.unit[choice.period];
	if (measure !== 'spend') return texts[measure](unit);
	return choice.each ? texts.each(unit) : texts.total(unit);
}

function periodHead(
	measure: CohortChoice['measure'],
	choice: CohortChoice,
	format: Format,
	words: CohortsWords,
): string {
	const { head } = words.table;
	const unit = words.unit[choice.period];
	if (measure === 'spend') {
		return choice.each ? head.each(unit, format.currency) : head.total(unit, format.currency);
	}
	if (measure === 'active') return choice.people ? head.activePeople(unit) : head.active(unit);
	return choice.people ? head.returnedPeople(unit) : head.returned(unit);
}
