import type { ChartSeries } from '#ui/chart/chart-model.ts';
import type { FigureState } from '#ui/chart/figure-state.ts';
import {
	endTicks,
	monthDay,
	READY,
	seasonedMonths,
	type FigureTexts,
	type OverviewData,
	type OverviewSpeech,
} from './overview-context.ts';
import { pooled, ratioTrend, sharesDiffer } from './trend.ts';

export interface LineFigure extends FigureTexts {
	readonly points: readonly string[];
	readonly ticks: readonly string[];
	readonly series: readonly ChartSeries[];
	readonly zones?: readonly { from: number; to: number; hatched: boolean }[] | undefined;
	readonly incompleteFrom?: number | undefined;
	readonly incompleteNote?: string | undefined;
	readonly formatValue: (value: number) => string;
}

/** Below so many people a share says nothing. */
const HIDDEN_BELOW = 5;

/** New buyers who bought again within 90 days, by first month. */
export function secondFigure(data: OverviewData, speech: OverviewSpeech): LineFigure {
	const { format, figures } = speech;
	const months = data.secondPurchases;
	const days = months.map(({ label }) => monthDay(label));
	const values = months.map((month) =>
		month.complete && month.newBuyers >= HIDDEN_BELOW ? month.boughtAgain / month.newBuyers : null,
	);
	const firstOpen = months.findIndex((month) => !month.complete);
	const lastShown = values.findLastIndex((value) => value !== null);
	const lastValue = values[lastShown];
	const lastDay = days[lastShown];
	return {
		title: finding(data, speech),
		subtitle: figures.second.measure,
		status: status(data, speech, lastShown >= 0),
		points: days.map((day) => format.monthLong(day)),
		ticks: endTicks(speech, days),
		series: [
			{
				id: 'share',
				label: figures.second.share,
				tone: 'ink',
				values,
				endLabel: typeof lastValue === 'number' ? format.percent(lastValue) : '',
				note: lastDay === undefined ? undefined : format.monthShort(lastDay),
			},
		],
		zones:
			firstOpen < 0
				? undefined
				: [{ from: Math.max(firstOpen - 0.5, 0), to: months.length - 1, hatched: true }],
		formatValue: (value) => format.percent(value),
		table: {
			caption: figures.second.name,
			columns: [
				figures.month,
				figures.second.newBuyers,
				figures.second.again,
				figures.second.share,
			],
			rows: months.map((month, index) => [
				format.month(days[index] ?? 0),
				format.number(month.newBuyers),
				format.number(month.boughtAgain),
				month.complete
					? (shareText(values[index] ?? null, speech) ?? figures.second.few)
					: figures.second.open,
			]),
		},
	};
}

function shareText(share: number | null, { format }: OverviewSpeech): string | null {
	return share === null ? null : format.percent(share);
}

function finding(data: OverviewData, { format, figures }: OverviewSpeech): string {
	const seasoned = seasonedMonths(data);
	const complete = data.secondPurchases.filter((month) => month.complete && month.newBuyers > 0);
	const part = (month: (typeof complete)[number]) => ({
		sum: month.boughtAgain,
		of: month.newBuyers,
	});
	const mature = complete.map(part);
	const all = pooled(mature);
	const people = mature.reduce((sum, { of }) => sum + of, 0);
	if (all === null || people < HIDDEN_BELOW) return figures.second.name;
	const comparable = complete.filter(({ label }) => seasoned.has(label)).map(part);
	const trend = ratioTrend(comparable);
	if (trend === null || !sharesDiffer(comparable))
		return figures.second.steady(format.percent(all));
	const words = trend.recent > trend.earlier ? figures.second.up : figures.second.down;
	return words(format.percent(trend.recent), format.percent(trend.earlier));
}

function status(
	data: OverviewData,
	{ format, figures }: OverviewSpeech,
	any: boolean,
): FigureState {
	if (any) return READY;
	const months = data.secondPurchases;
	return months.every(({ newBuyers }) => newBuyers === 0)
		? {
				kind: 'too-few',
				title: figures.second.noNew(format.count(months.length, 'months')),
				text: figures.second.noNewText,
			}
		: { kind: 'too-few', title: figures.second.notYet, text: figures.second.notYetText };
}
