import type { CohortRow } from '#core/cohorts/cohort-table.ts';
import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { CohortPeriod } from '#core/cohorts/cohort-period.ts';
import { ENOUGH } from './age-averages.ts';
import { cohortName } from './cohort-name.ts';
import { newestCohort } from './newest-cohort.ts';

const LATER_AGE = 6;

export interface CohortSentence {
	readonly context: string | undefined;
	readonly lead: readonly string[];
	readonly support: string | undefined;
	/** There is something to do for those who have bought once. */
	readonly act: boolean;
}

/** The newest cohort's return against the others; the usual return where it is nothing special. */
export function cohortSentence(
	result: CohortsResult,
	period: CohortPeriod,
	/** In words, where the table is of one group. */
	group: string | null,
	format: Format,
	words: CohortsWords,
): CohortSentence {
	const { rows, ages } = result;
	const average = ages.map(({ retained, people }) => retained / people);
	const unit = words.unit[period];
	const buyers = rows.reduce((sum, row) => sum + row.size, 0);
	const name = (row: CohortRow) => cohortName(row, period, format, words);
	const [first] = rows;
	const last = rows.at(-1);
	const span = first && last ? words.context(name(first), name(last)) : undefined;
	const context = group === null || !span ? span : `${words.of(group)}, ${span}`;
	const next = average[1];
	if (buyers < ENOUGH) {
		const lead = [words.lead.few(format.count(buyers, 'people')), words.lead.fewDo];
		return { context, lead, support: undefined, act: false };
	}
	if (next === undefined) {
		const lead = [words.lead.none(unit), words.lead.noneDo(unit)];
		return { context, lead, support: undefined, act: false };
	}

	const newest = newestCohort(rows);
	const age = Math.min(LATER_AGE, average.length - 1);
	const later = age > 1 ? words.support.later(of100(average[age], words), String(age), unit) : '';
	if (newest !== null && newest.is !== 'usual') {
		const share = format.percent(nextRate(newest.row));
		const low = newest.is === 'low';
		const lead = low
			? [words.lead.low(share, name(newest.row), unit), words.lead.lowDo]
			: [words.lead.high(share, name(newest.row), unit), words.lead.highDo];
		const count = format.count(ages[1]?.cohorts ?? 0, 'cohorts');
		const usual = words.support.usual(format.percent(next), count);
		return { context, lead, support: `${usual} ${later}`.trim(), act: low };
	}
	const lead = [
		age > 1
			? words.lead.usual(of100(next, words), of100(average[age], words), String(age), unit)
			: words.lead.next(of100(next, words), unit),
		words.lead.usualDo(unit),
	];
	const support =
		newest === null ? undefined : newestLine(newest.row, next, name(newest.row), format, words);
	return { context, lead, support, act: true };
}

function newestLine(
	row: CohortRow,
	average: number,
	name: string,
	format: Format,
	{ support }: CohortsWords,
): string {
	const share = format.percent(nextRate(row));
	const usual = format.percent(average);
	return share === usual ? support.newestSame(name, share) : support.newest(name, share, usual);
}

function of100(share = 0, { fewerThanOne }: CohortsWords): string {
	const people = Math.round(share * 100);
	return people === 0 && share > 0 ? fewerThanOne : String(people);
}

function nextRate(row: CohortRow): number {
	return (row.retained[1] ?? 0) / row.size;
}
