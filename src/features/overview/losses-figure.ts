import {
	monthDay,
	READY,
	type FigureTexts,
	type OverviewData,
	type OverviewSpeech,
} from './overview-context.ts';
import { countTrend } from './trend.ts';

export interface BarsFigure extends FigureTexts {
	readonly bins: readonly {
		readonly label: string;
		readonly tick: string;
		readonly count: number;
	}[];
	readonly measure: string;
	readonly incompleteFrom: number | undefined;
	readonly incompleteNote: string | undefined;
	readonly endLabel: string;
	readonly endNote: string;
}

type Rates = OverviewData['rates'][number];

const NEWS = 0.2;

/** People lost per month; months too early to lose anybody are left out. */
export function lossesFigure(data: OverviewData, speech: OverviewSpeech): BarsFigure {
	const { format, figures, text } = speech;
	const months = data.rates.filter(({ churnRate }) => churnRate !== null);
	const running = months.findIndex((month) => month.running);
	const words = data.lostIsLongSilent ? text.silent : text.lost;
	const last = months.at(-1);
	const limit = format.count(data.thresholds.lostAfter, 'days');
	return {
		title: finding(months, data, speech),
		subtitle: figures.losses.measure(limit),
		status:
			months.length > 0
				? READY
				: {
						kind: 'too-few',
						title: figures.losses.notYet,
						text: figures.losses.notYetText(limit),
					},
		measure: words.measure,
		bins: months.map((month, index) => ({
			label: format.monthLong(monthDay(month.label)),
			tick: index === 0 || index === months.length - 1 ? format.month(monthDay(month.label)) : '',
			count: month.becameLost,
		})),
		incompleteFrom: running < 0 ? undefined : running,
		incompleteNote: undefined,
		endLabel: last === undefined ? '' : format.number(last.becameLost),
		endNote: last === undefined ? '' : endNote(last, speech),
		table: {
			caption: words.measure,
			columns: [figures.month, figures.losses.activeAtStart, words.measure, figures.losses.rate],
			rows: months.map((month) => [
				month.running
					? `${format.month(monthDay(month.label))} (${text.sales.soFar})`
					: format.month(monthDay(month.label)),
				format.number(month.activeAtStart),
				format.number(month.becameLost),
				format.percent(month.churnRate ?? Number.NaN, 1),
			]),
		},
	};
}

function elapsed({ firstDay, lastDay }: Rates, { format }: OverviewSpeech): string {
	return format.count(lastDay - firstDay + 1, 'days');
}

function endNote(month: Rates, speech: OverviewSpeech): string {
	return month.running ? elapsed(month, speech) : speech.format.monthShort(monthDay(month.label));
}

function finding(months: readonly Rates[], data: OverviewData, speech: OverviewSpeech): string {
	const { format, text } = speech;
	const words = data.lostIsLongSilent ? text.silent : text.lost;
	const complete = months.filter((month) => !month.running);
	const last = complete.at(-1);
	const open = months.find((month) => month.running);
	if (last === undefined) return words.measure;
	const name = format.monthLong(monthDay(last.label));
	if (open && last.becameLost > 0 && open.becameLost >= last.becameLost) {
		return words.matched(elapsed(open, speech), name);
	}
	const trend = countTrend(complete.map(({ becameLost }) => becameLost));
	if (trend === null) return words.measure;
	if (!trend.clear || Math.abs(trend.change) < NEWS) {
		const mean = complete.reduce((sum, month) => sum + month.becameLost, 0) / complete.length;
		return words.steady(format.count(Math.round(mean), 'people'));
	}
	return trend.change > 0 ? words.more(name) : words.fewer(name);
}
