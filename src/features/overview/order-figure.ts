import {
	endTicks,
	monthDay,
	READY,
	seasonedMonths,
	type OverviewData,
	type OverviewSpeech,
} from './overview-context.ts';
import type { LineFigure } from './second-figure.ts';
import { ratioTrend } from './trend.ts';

/** A change of the mean order must be as large to be called one. */
const NEWS = 0.1;

/** Average order value per month; active customers where the files hold no money. */
export function orderFigure(data: OverviewData, speech: OverviewSpeech): LineFigure {
	return data.hasMoney ? valueFigure(data, speech) : activeFigure(data, speech);
}

function valueFigure(data: OverviewData, speech: OverviewSpeech): LineFigure {
	const { format, figures } = speech;
	const { sales } = data;
	const values = sales.map(({ orders, net }) => (orders > 0 ? net / orders : null));
	const lastComplete = sales.findLastIndex((month, i) => !month.running && values[i] !== null);
	const shown = values[lastComplete];
	const trend = ratioTrend(
		sales.filter((month) => !month.running).map(({ net, orders }) => ({ sum: net, of: orders })),
	);
	const change = trend === null || trend.earlier <= 0 ? 0 : trend.recent / trend.earlier - 1;
	const share = format.percent(Math.abs(change));
	return {
		title:
			trend === null
				? figures.order.name
				: Math.abs(change) < NEWS
					? figures.order.steady
					: change > 0
						? figures.order.up(share)
						: figures.order.down(share),
		subtitle: [
			figures.order.measure(format.currency),
			...(Math.abs(change) < NEWS ? [] : [figures.order.against]),
		].join(' '),
		status: lastComplete < 0 ? { kind: 'too-few', title: figures.order.none, text: '' } : READY,
		...months(
			speech,
			sales.map(({ firstDay }) => firstDay),
			sales.findIndex((month) => month.running),
		),
		series: [
			{
				id: 'order',
				label: figures.order.average,
				tone: 'ink',
				values,
				endLabel: typeof shown === 'number' ? format.amountShort(shown) : '',
				note: format.monthShort(sales[lastComplete]?.firstDay ?? data.asOf),
			},
		],
		formatValue: format.moneyShort,
		table: {
			caption: figures.order.name,
			columns: [figures.month, figures.order.orders, figures.order.net, figures.order.average],
			rows: sales.map(({ firstDay, orders, net }, index) => [
				format.month(firstDay),
				format.number(orders),
				format.moneyShort(net),
				format.money(values[index] ?? Number.NaN),
			]),
		},
	};
}

function activeFigure(data: OverviewData, speech: OverviewSpeech): LineFigure {
	const { format, figures } = speech;
	const seasoned = seasonedMonths(data);
	const rates = data.rates.filter(({ label }) => seasoned.has(label));
	const days = rates.map(({ label }) => monthDay(label));
	const first = rates[0];
	const last = rates.at(-1);
	const change = (last?.activeAtEnd ?? 0) - (first?.activeAtEnd ?? 0);
	const month = format.monthLong(days[0] ?? 0);
	const count = format.number(Math.abs(change));
	return {
		title:
			change === 0
				? figures.active.same(month)
				: change > 0
					? figures.active.up(count, month)
					: figures.active.down(count, month),
		subtitle: figures.active.measure,
		status: rates.length > 0 ? READY : { kind: 'too-few', title: figures.order.none, text: '' },
		...months(
			speech,
			days,
			// A number of people at a date is never unfinished.
			-1,
		),
		series: [
			{
				id: 'active',
				label: figures.active.name,
				tone: 'ink',
				values: rates.map(({ activeAtEnd }) => activeAtEnd),
				endLabel: format.number(last?.activeAtEnd ?? 0),
				note: format.monthShort(days.at(-1) ?? 0),
			},
		],
		formatValue: (value) => format.count(value, 'people'),
		table: {
			caption: figures.active.name,
			columns: [figures.month, figures.active.name],
			rows: rates.map(({ activeAtEnd }, index) => [
				format.month(days[index] ?? 0),
				format.number(activeAtEnd),
			]),
		},
	};
}

function months(speech: OverviewSpeech, days: readonly number[], running: number) {
	return {
		points: days.map((day) => speech.format.monthLong(day)),
		ticks: endTicks(speech, days),
		incompleteFrom: running < 0 ? undefined : running,
		incompleteNote: running < 0 ? undefined : speech.text.sales.soFar,
	};
}
