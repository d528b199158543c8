import type { RatesResult, RatesRow } from '#core/churn/rates-page.ts';
import { periodName } from '#features/period-name.ts';
import { NOTABLE, standardErrors, type Share } from '#features/two-shares.ts';
import type { Format } from '#i18n/format.ts';
import type { RatesWords } from '#i18n/messages/rates.ts';
import { FEW, RATE_FIGURES, rateText } from './rate-figures.ts';
import { periodAddress } from './rate-table.ts';

const USUAL_PERIODS = 12;

export interface RatesSentence {
	readonly context: string;
	readonly lead: readonly string[];
	readonly support: string | undefined;
	/** The customers to look at, as a word of an address. */
	readonly see: string | null;
}

/** How many were lost in the last complete period, against the twelve before it. */
export function ratesSentence(
	result: RatesResult,
	goal: number | undefined,
	format: Format,
	words: RatesWords,
): RatesSentence {
	const { rows, period, lostAfter } = result;
	const name = (row: RatesRow) => periodName(period, row.firstDay, format, words);
	const first = rows[0];
	const newest = rows.at(-1);
	const limit = format.count(lostAfter, 'days');
	const context = first && newest ? words.context(name(first), name(newest), limit) : words.page;
	const measured = rows.filter(
		(row) => !row.running && row.churnRate !== null && row.activeAtStart >= FEW,
	);
	const last = measured.at(-1);
	if (last === undefined) return { context, ...withoutChurn(result, format, words) };

	const others = measured.slice(0, -1).slice(-USUAL_PERIODS);
	const usual = lostShare(others);
	const difference = standardErrors(lostShare([last]), usual);
	const percent = (share: number) => rateText(RATE_FIGURES.churn, share, format);
	const { lead: texts } = words;
	const lost = format.number(last.becameLost);
	const active = format.number(last.activeAtStart);
	const lead =
		difference >= NOTABLE
			? [texts.more(lost, active, name(last)), texts.moreDo]
			: difference <= -NOTABLE
				? [texts.fewer(lost, active, name(last)), texts.fewerDo]
				: [
						texts.usual(percent(1 - last.becameLost / last.activeAtStart), lost, name(last)),
						texts.usualDo,
					];
	const support = [
		...(usual.of === 0
			? []
			: [
					words.support.usual(
						percent(usual.part / usual.of),
						words.unit[period],
						format.number(others.length),
					),
				]),
		...(goal === undefined ? [] : [goalText(last, goal, percent, words)]),
	].join(' ');
	return {
		context,
		lead,
		support: support === '' ? undefined : support,
		see: last.becameLost === 0 ? null : periodAddress(period, last, RATE_FIGURES.churn),
	};
}

function withoutChurn(
	{ rows, measurableFrom }: RatesResult,
	format: Format,
	{ lead }: RatesWords,
): Omit<RatesSentence, 'context'> {
	const now = rows.at(-1);
	const buyers = now?.buyersToDate ?? 0;
	const nothing = { support: undefined, see: null };
	if (now === undefined || now.repeatRate === null || buyers < FEW) {
		return { ...nothing, lead: [lead.few(format.count(buyers, 'people')), lead.fewDo] };
	}
	return {
		...nothing,
		lead: [lead.repeat(format.percent(now.repeatRate)), lead.repeatDo],
		support: lead.later(format.day(measurableFrom)),
	};
}

function goalText(
	{ becameLost, activeAtStart }: RatesRow,
	goal: number,
	percent: (share: number) => string,
	{ support }: RatesWords,
): string {
	return becameLost / activeAtStart <= goal
		? support.goalReached(percent(goal))
		: support.goalMissed(percent(goal));
}

function lostShare(rows: readonly RatesRow[]): Share {
	return {
		part: rows.reduce((sum, { becameLost }) => sum + becameLost, 0),
		of: rows.reduce((sum, { activeAtStart }) => sum + activeAtStart, 0),
	};
}
