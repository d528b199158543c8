import type { BackTest } from '#core/value/forecast/hold-out.ts';
import { forecastError } from '#core/value/forecast/how-sure.ts';
import type { Format } from '#i18n/format.ts';
import type { ForecastWords } from '#i18n/messages/value-forecast.ts';
import type { ChartSeries } from '#ui/chart/chart-model.ts';
import type { TwinTable } from '#ui/table/columns.ts';

/** Errors of the total up to which it is good, and fair, to plan with. */
const GOOD = 0.1;
const FAIR = 0.25;
/** From this share on one is told that one-time buyers are expected to do too much. */
const ONE_TIME_OFF = 0.2;
const ENOUGH_PEOPLE = 20;
/** Smaller gains over the same rate as before are none. */
const LEAST_GAIN = 0.005;
const LAST_FREQUENCY = 7;
/** More weeks than these are put together by four. */
const MANY_WEEKS = 40;
/** So few that they stand apart on a phone. */
const TICKS = 4;

export type BackTestBy = 'week' | 'frequency';

export interface BackTestFigure {
	readonly title: string;
	readonly subtitle: string;
	readonly axisTitle: string;
	readonly points: readonly string[];
	readonly ticks: readonly string[];
	readonly series: readonly ChartSeries[];
	readonly formatValue: (value: number) => string;
	readonly verdict: readonly string[];
	readonly table: TwinTable;
	/** The forecast beside naive rules. */
	readonly rules: TwinTable;
}

/** Expected against actual on the shop's own past, in words and as a chart. */
export function backTestFigure(
	test: BackTest,
	by: BackTestBy,
	format: Format,
	{ test: texts }: ForecastWords,
): BackTestFigure {
	const off = forecastError(test.expectedOrders, test.actualOrders);
	const plot =
		by === 'week' ? byWeek(test, format, texts) : byFrequency(test.byFrequency, format, texts);
	return {
		title: texts.title(
			format.percent(off, off < GOOD ? 1 : 0),
			format.duration(test.lastDay - test.splitDay),
		),
		subtitle: texts.subtitle(format.day(test.splitDay), format.number(test.actualOrders)),
		...plot,
		verdict: verdict(test, off, format, texts),
		rules: rulesTable(test, format, texts),
	};
}

type Texts = ForecastWords['test'];
type Plot = Pick<
	BackTestFigure,
	'axisTitle' | 'points' | 'ticks' | 'series' | 'formatValue' | 'table'
>;

function byWeek(
	{ byWeek: all, splitDay, lastDay, naive }: BackTest,
	format: Format,
	texts: Texts,
): Plot {
	// A last stretch that is shorter would fall for want of days.
	const weeks = all.slice(0, Math.max(1, Math.floor((lastDay - splitDay) / 7)));
	const together = weeks.length > MANY_WEEKS ? 4 : 1;
	const count = Math.max(1, Math.floor(weeks.length / together));
	const sums = Array.from({ length: count }, (_, i) => {
		const part = weeks.slice(i * together, (i + 1) * together);
		return {
			from: splitDay + 1 + i * together * 7,
			expected: part.reduce((sum, week) => sum + week.expected, 0),
			actual: part.reduce((sum, week) => sum + week.actual, 0),
		};
	});
	const sameRate = naive.find(({ rule }) => rule === 'same-rate')?.expectedOrders ?? 0;
	const each = (sameRate * together * 7) / (lastDay - splitDay);
	const step = Math.ceil(count / TICKS);
	const axisTitle = texts.weeks(format.count(together, 'weeks'));
	return {
		axisTitle,
		points: sums.map(({ from }) => texts.from(format.day(from))),
		ticks: sums.map(({ from }, i) => (i % step === 0 ? format.dayShort(from) : '')),
		series: [
			...twoSeries(sums, texts),
			{
				id: 'same-rate',
				label: texts.sameRate,
				tone: 'muted',
				dashed: true,
				values: sums.map(() => each),
			},
		],
		formatValue: (value) => format.decimal(value, 1),
		table: {
			caption: axisTitle,
			columns: [texts.table.period, texts.actual, texts.expected, texts.sameRate],
			rows: sums.map(({ from, expected, actual }) => [
				texts.from(format.day(from)),
				format.number(actual),
				format.decimal(expected, 1),
				format.decimal(each, 1),
			]),
		},
	};
}

function byFrequency(bins: BackTest['byFrequency'], format: Format, texts: Texts): Plot {
	const name = (frequency: number) =>
		frequency === LAST_FREQUENCY ? texts.more(format.number(frequency)) : format.number(frequency);
	return {
		axisTitle: texts.frequencies,
		points: bins.map(({ frequency }) => texts.repeats(name(frequency))),
		ticks: bins.map(({ frequency }) => name(frequency)),
		series: twoSeries(bins, texts),
		formatValue: (value) => format.decimal(value, 2),
		table: {
			caption: texts.frequencies,
			columns: [texts.table.frequency, texts.people, texts.actual, texts.expected],
			rows: bins.map(({ frequency, customers, actual, expected }) => [
				name(frequency),
				format.number(customers),
				format.decimal(actual, 2),
				format.decimal(expected, 2),
			]),
		},
	};
}

function twoSeries(
	points: readonly { readonly expected: number; readonly actual: number }[],
	texts: Texts,
): ChartSeries[] {
	return [
		{
			id: 'actual',
			label: texts.actual,
			tone: 'ink',
			values: points.map(({ actual }) => actual),
		},
		{
			id: 'expected',
			label: texts.expected,
			tone: 'series',
			dashed: true,
			values: points.map(({ expected }) => expected),
		},
	];
}

function verdict(test: BackTest, off: number, format: Format, texts: Texts): string[] {
	const { verdict: words } = texts;
	const said = [off <= GOOD ? words.good : off <= FAIR ? words.fair : words.poor];
	if (off > GOOD) said.push(test.expectedOrders > test.actualOrders ? words.above : words.below);
	const rule = (name: 'same-rate' | 'nobody') => test.naive.find((one) => one.rule === name);
	const sameRate = rule('same-rate')?.meanAbsoluteError ?? 0;
	if (sameRate > 0) {
		const gain = 1 - test.meanAbsoluteError / sameRate;
		said.push(gain > LEAST_GAIN ? words.better(format.percent(gain)) : words.worse);
	}
	// Where most do not come back, no figure per person beats zero; yet zero foretells nothing.
	const nobody = rule('nobody')?.meanAbsoluteError ?? 0;
	if (nobody > 0 && nobody <= test.meanAbsoluteError) said.push(words.nobody);
	const oneTime = test.byFrequency.find(({ frequency }) => frequency === 0);
	if (oneTime !== undefined && oneTime.customers >= ENOUGH_PEOPLE && oneTime.actual > 0) {
		const above = oneTime.expected / oneTime.actual - 1;
		if (above > ONE_TIME_OFF) said.push(words.oneTime(format.percent(above)));
	}
	return said;
}

function rulesTable(test: BackTest, format: Format, texts: Texts): TwinTable {
	const row = (name: string, orders: number, off: number | null) => [
		name,
		format.number(orders),
		off === null ? '–' : format.decimal(off, 2),
	];
	const names = { 'same-rate': texts.sameRate, nobody: texts.nobody };
	return {
		caption: texts.rulesCaption,
		columns: [texts.table.method, texts.table.total, texts.table.off],
		rows: [
			row(texts.actual, test.actualOrders, null),
			row(texts.expected, test.expectedOrders, test.meanAbsoluteError),
			...test.naive.map(({ rule, expectedOrders, meanAbsoluteError }) =>
				row(names[rule], expectedOrders, meanAbsoluteError),
			),
		],
	};
}
