import { monthAxis, type MonthAxis } from '#ui/chart/month-ticks.ts';
import type { ChartSeries } from '#ui/chart/chart-model.ts';
import {
	READY,
	seasonedMonths,
	type FigureTexts,
	type OverviewData,
	type OverviewSpeech,
} from './overview-context.ts';
import { countTrend } from './trend.ts';

export interface MonthsFigure extends FigureTexts {
	readonly axis: MonthAxis;
	/** First day of each month. */
	readonly months: readonly number[];
	readonly series: readonly ChartSeries[];
	/** Money, or counts where the files hold none. */
	readonly unit: 'money' | 'orders';
	readonly formatAxis: (value: number) => string;
	readonly formatValue: (value: number) => string;
	readonly incompleteFrom: number | undefined;
	readonly incompleteNote: string | undefined;
}

type Month = OverviewData['sales'][number];
const GROUPS = ['loyal', 'growing', 'new', 'wonBack'] as const;
type Group = (typeof GROUPS)[number];

/** A share must move by as much to be called news. */
const NEWS = 0.05;
const ORDERS_NEWS = 0.1;
/** A comparison spans at least so many months. */
const LEAST_MONTHS = 6;

export function salesFigure(data: OverviewData, speech: OverviewSpeech): MonthsFigure {
	const { format } = speech;
	const running = data.sales.findIndex((month) => month.running);
	const month = data.sales[running];
	const days = month && format.count(data.asOf - month.firstDay + 1, 'days');
	const months = data.sales.map(({ firstDay }) => firstDay);
	const shared = {
		axis: monthAxis(format, months, months.length > 7 ? 2 : 1),
		months,
		incompleteFrom: month && running,
		incompleteNote: days,
	};
	const soFar =
		month && days ? speech.text.sales.running(format.monthLong(month.firstDay), days) : '';
	return data.hasMoney
		? { ...moneyFigure(data, speech, soFar), ...shared }
		: { ...ordersFigure(data, speech, soFar), ...shared };
}

type Body = Omit<MonthsFigure, 'axis' | 'months' | 'incompleteFrom' | 'incompleteNote'>;

function moneyFigure(data: OverviewData, speech: OverviewSpeech, soFar: string): Body {
	const { format, stages, text } = speech;
	const complete = data.sales.filter((month) => !month.running);
	const last = complete.at(-1) ?? data.sales.at(-1);
	const names = {
		loyal: stages.loyal,
		growing: stages.growing,
		new: stages.newShort,
		wonBack: text.sales.wonBackLabel,
	};
	const refunds = data.sales.reduce((sum, month) => sum + staged(month) - month.net, 0);
	const title = finding(complete, seasonedMonths(data), speech);
	return {
		title: title ?? text.sales.name,
		subtitle: `${text.sales.measure(format.currency)} ${soFar}`.trim(),
		status: data.sales.some((month) => staged(month) !== 0)
			? READY
			: { kind: 'empty', title: text.sales.none },
		unit: 'money',
		formatAxis: (value) => withoutZero(format.amountShort(value)),
		formatValue: format.moneyShort,
		series: GROUPS.map((group) => ({
			id: group,
			label: names[group],
			tone: group === 'wonBack' ? 'lost' : group,
			values: data.sales.map((month) => month[group]),
			note: last && staged(last) > 0 ? noteOf(last, group, speech) : undefined,
		})),
		table: {
			caption: text.sales.name,
			columns: [text.sales.month, ...GROUPS.map((group) => names[group]), text.sales.total],
			rows: data.sales.map((month) => [
				monthName(month, speech),
				...GROUPS.map((group) => format.moneyShort(month[group])),
				format.moneyShort(month.net),
			]),
		},
		...(refunds > 0 ? { note: text.sales.refunds(format.moneyShort(refunds)) } : {}),
	};
}

/** `50,0 jt` is `50 jt` on an axis, whose steps are round. */
function withoutZero(amount: string): string {
	return amount.replace(/[.,]0(?!\d)/, '');
}

function staged(month: Month): number {
	return GROUPS.reduce((sum, group) => sum + month[group], 0);
}

function noteOf(month: Month, group: Group, { format, text }: OverviewSpeech): string {
	const share = format.percent(month[group] / staged(month));
	return text.sales.shareIn(share, format.monthShort(month.firstDay));
}

/** The group that brought in most of the last complete month, and how its share has moved. */
function finding(
	complete: readonly Month[],
	seasoned: ReadonlySet<string>,
	{ format, text }: OverviewSpeech,
): string | null {
	const last = complete.at(-1);
	if (last === undefined || staged(last) <= 0) return null;
	const group = GROUPS.reduce((best, next) => (last[next] > last[best] ? next : best));
	const share = last[group] / staged(last);
	const title = text.sales[group](format.percent(share), format.monthLong(last.firstDay));
	const first = complete.find((month) => seasoned.has(month.label) && staged(month) > 0);
	if (first === undefined || complete.indexOf(first) > complete.length - LEAST_MONTHS) return title;
	const before = first[group] / staged(first);
	if (Math.abs(share - before) < NEWS) return title;
	const words = share > before ? text.sales.up : text.sales.down;
	return words(title, format.percent(before), format.monthLong(first.firstDay));
}

function monthName(month: Month, { format, text }: OverviewSpeech): string {
	const name = format.month(month.firstDay);
	return month.running ? `${name} (${text.sales.soFar})` : name;
}

function ordersFigure(data: OverviewData, speech: OverviewSpeech, soFar: string): Body {
	const { format, text } = speech;
	return {
		title: ordersFinding(
			data.sales.filter((month) => !month.running),
			speech,
		),
		subtitle: `${text.sales.ordersMeasure} ${soFar}`.trim(),
		status: data.sales.some(({ orders }) => orders > 0)
			? READY
			: { kind: 'empty', title: text.sales.none },
		unit: 'orders',
		formatAxis: format.number,
		formatValue: (value) => format.count(value, 'orders'),
		series: [
			{
				id: 'orders',
				label: text.sales.orders,
				tone: 'series',
				endLabel: '',
				values: data.sales.map(({ orders }) => orders),
			},
		],
		table: {
			caption: text.sales.ordersName,
			columns: [text.sales.month, text.sales.orders],
			rows: data.sales.map((month) => [monthName(month, speech), format.number(month.orders)]),
		},
	};
}

function ordersFinding(complete: readonly Month[], { format, text }: OverviewSpeech): string {
	const trend = countTrend(complete.map(({ orders }) => orders));
	const last = complete.at(-1);
	if (trend === null || last === undefined) return text.sales.ordersName;
	if (!trend.clear || Math.abs(trend.change) < ORDERS_NEWS) {
		return text.sales.ordersSteady(format.count(Math.round(trend.mean), 'orders'));
	}
	const words = trend.change > 0 ? text.sales.ordersMore : text.sales.ordersFewer;
	return words(format.monthLong(last.firstDay), format.percent(Math.abs(trend.change)));
}
