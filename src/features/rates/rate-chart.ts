import type { RateId } from '#core/churn/rate-ids.ts';
import type { RatesResult, RatesRow } from '#core/churn/rates-page.ts';
import { periodName } from '#features/period-name.ts';
import type { Format } from '#i18n/format.ts';
import type { RatesWords } from '#i18n/messages/rates.ts';
import type { ChartModel, ChartSeries, ChartZone } from '#ui/chart/chart-model.ts';
import type { FigureState } from '#ui/chart/figure-state.ts';
import { monthAxis } from '#ui/chart/month-ticks.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import { RATE_FIGURES, rateAxis, rateText, shownValue, type RateFigure } from './rate-figures.ts';
import { lastComplete, yearBefore } from './rate-periods.ts';
import { missingReason } from './rate-reason.ts';

/** What can be told apart in one figure. */
const MOST = { day: 60, week: 53, month: 36, quarter: 20, year: 12 } as const;
const MOST_TICKS = 12;

export interface RateChart {
	readonly title: string;
	readonly subtitle: string;
	readonly status: FigureState;
	readonly points: readonly string[];
	readonly ticks: readonly string[];
	readonly series: readonly ChartSeries[];
	readonly zones: readonly ChartZone[];
	readonly incompleteFrom: number | undefined;
	readonly goal: ChartModel['goal'];
	/** Where the axis begins; at zero where left out. */
	readonly min: number | undefined;
	readonly max: number | undefined;
	readonly formatAxis: (value: number) => string;
	readonly formatValue: (value: number) => string;
	readonly note: string | undefined;
	readonly table: TwinTable;
	/** The periods of the points. */
	readonly rows: readonly RatesRow[];
}

/** One rate over time beside the year before and the goal. */
export function rateChart(
	result: RatesResult,
	rate: RateId,
	goal: number | undefined,
	format: Format,
	words: RatesWords,
): RateChart {
	const figure = RATE_FIGURES[rate];
	const from = Math.max(0, result.rows.length - MOST[result.period]);
	const rows = result.rows.slice(from);
	const values = rows.map((row) => shownValue(figure, row));
	const earlier = yearBefore(result, figure).slice(from);
	const hasEarlier = earlier.some((value) => value !== null);
	const names = rows.map((row) => periodName(result.period, row.firstDay, format, words));
	const text = (value: number) => rateText(figure, value, format);
	const running = rows.findIndex((row) => row.running);
	const subtitle = words.explain[rate](words.unit[result.period]);
	return {
		title: finding(result, figure, format, words),
		subtitle,
		status: values.some((value) => value !== null)
			? { kind: 'ready' }
			: {
					kind: 'empty',
					title: words.nothingYet(words.names[rate]),
					text: missingReason(result, rate, format, words),
				},
		points: names,
		ticks: ticksOf(result.period, rows, format),
		series: [
			...(hasEarlier
				? [
						{
							id: 'year-before',
							label: words.yearBefore,
							tone: 'muted' as const,
							dashed: true,
							values: earlier,
						},
					]
				: []),
			{ id: rate, label: words.names[rate], tone: 'series', values },
		],
		zones: zonesOf(rows, figure, words),
		incompleteFrom: running === -1 ? undefined : running,
		goal: goal === undefined ? undefined : { value: goal, label: words.goalLine(text(goal)) },
		...axisEnds(figure, [...values, ...earlier, goal ?? null]),
		formatAxis: rateAxis(figure, Math.max(...values.map((value) => value ?? 0)), format),
		formatValue: text,
		note: hiddenNote(result, rate, rows, format, words),
		table: {
			caption: subtitle,
			columns: [
				words.periodHead,
				words.names[rate],
				words.basis[rate],
				...(hasEarlier ? [words.yearBefore] : []),
			],
			rows: rows.map((row, i) => [
				row.running ? words.soFar(names[i] ?? '') : (names[i] ?? ''),
				cell(values[i], text),
				format.number(figure.of(row)),
				...(hasEarlier ? [cell(earlier[i], text)] : []),
			]),
		},
		rows,
	};
}

/** Shares that are all high would be a flat line at the top of an axis from zero. */
function axisEnds({ kind }: RateFigure, values: readonly (number | null)[]) {
	const lowest = values.reduce<number>((least, value) => Math.min(least, value ?? 1), 1);
	return kind === 'share' && lowest > 0.5 && lowest < 1
		? { min: Math.floor(lowest * 10 - 0.5) / 10, max: 1 }
		: { min: undefined, max: undefined };
}

function cell(value: number | null | undefined, text: (value: number) => string): string {
	return value === null || value === undefined ? '·' : text(value);
}

function finding(
	result: RatesResult,
	figure: RateFigure,
	format: Format,
	words: RatesWords,
): string {
	const last = lastComplete(result, figure);
	const name = words.names[figure.id];
	if (last === null) return name;
	const text = (value: number) => rateText(figure, value, format);
	const period = periodName(result.period, last.row.firstDay, format, words);
	const before = last.before && shownValue(figure, last.before);
	return before === null
		? words.finding(name, text(last.value), period)
		: words.findingAfter(name, text(last.value), period, text(before));
}

/** Months as elsewhere; of other periods their names, as many as fit. */
function ticksOf(period: RatesResult['period'], rows: readonly RatesRow[], format: Format) {
	const days = rows.map(({ firstDay }) => firstDay);
	const step = Math.max(1, Math.ceil(rows.length / MOST_TICKS));
	if (period === 'month') return monthAxis(format, days, step).ticks;
	return rows.map(({ firstDay, label }, i) => {
		if ((rows.length - 1 - i) % step !== 0) return '';
		if (period === 'week') return format.dayShort(firstDay);
		return label.replace('-', '\n');
	});
}

/** The stretch in which nobody can be lost yet, and the running period. */
function zonesOf(rows: readonly RatesRow[], figure: RateFigure, words: RatesWords): ChartZone[] {
	const zones: ChartZone[] = [];
	const first = rows.findIndex((row) => figure.value(row) !== null);
	if ((figure.id === 'churn' || figure.id === 'retention') && first > 1) {
		zones.push({ from: 0, to: first - 1, label: words.zoneHidden, hatched: true });
	}
	const running = rows.findIndex((row) => row.running);
	if (running > 0) {
		zones.push({ from: running - 1, to: running, label: words.zoneRunning, hatched: true });
	}
	return zones;
}

function hiddenNote(
	{ lostAfter, measurableFrom }: RatesResult,
	rate: RateId,
	rows: readonly RatesRow[],
	format: Format,
	words: RatesWords,
): string | undefined {
	if (rate === 'gap') return words.gapNote;
	if (rate !== 'churn' && rate !== 'retention') return undefined;
	const isHidden = rows.some(({ firstDay }) => firstDay < measurableFrom);
	return isHidden
		? words.hidden(format.count(lostAfter, 'days'), format.day(measurableFrom))
		: undefined;
}
