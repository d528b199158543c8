import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { ChartModel, ChartSeries, ChartZone } from '#ui/chart/chart-model.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import { ENOUGH, type AgeAverage } from './age-averages.ts';
import type { CohortChoice } from './cohort-choice.ts';
import type { Measured } from './cohort-measures.ts';
import { curvePayback } from './curve-payback.ts';
import { curveSubtitle, curveTitle } from './curve-words.ts';

export interface CurveFigure {
	readonly title: string;
	readonly subtitle: string;
	readonly points: readonly string[];
	readonly ticks: readonly string[];
	readonly series: readonly ChartSeries[];
	readonly zones: readonly ChartZone[];
	readonly goal: ChartModel['goal'];
	readonly axisTitle: string;
	readonly formatAxis: (value: number) => string;
	readonly formatValue: (value: number) => string;
	readonly note: string;
	readonly table: TwinTable;
	/** No period is complete yet. */
	readonly empty: boolean;
	/** How many people the first age rests on, where that is too few to draw. */
	readonly tooFew: number | null;
}

export interface CurveContext {
	readonly result: CohortsResult;
	readonly choice: CohortChoice;
	readonly figure: Measured;
	readonly averages: readonly AgeAverage[];
	readonly format: Format;
	readonly words: CohortsWords;
}

const MOST_TICKS = 13;

/** A figure over the ages, whatever its lines are; those that are no context stand in the table. */
export function curveFigure(context: CurveContext, lines: readonly ChartSeries[]): CurveFigure {
	const { result, choice, figure, averages, format, words } = context;
	const { measure, from, formatValue } = figure;
	const unit = words.unit[choice.period];
	const ages = averages.map((_, i) => String(from + i));
	const step = Math.ceil(ages.length / MOST_TICKS);
	const payback =
		measure === 'spend' && choice.spending === 'total'
			? curvePayback(result, choice, averages.length, format, words)
			: null;
	const series = payback?.margin ? [...lines, payback.margin] : lines;
	const named = series.filter(({ context: isContext, id }) => !isContext && id !== 'average');
	const [first] = averages;
	const caption = curveSubtitle(figure, choice, format, words);
	return {
		title: curveTitle(figure, choice, averages, words),
		subtitle: caption,
		points: ages.map((age) => words.curve.age(age, unit)),
		ticks: ages.map((age, i) => (i % step === 0 ? age : '')),
		series,
		zones: thinZone(averages, words),
		goal: payback?.goal,
		axisTitle: words.curve.axis(unit),
		formatAxis:
			measure === 'spend'
				? format.amountShort
				: measure === 'orders'
					? (value) => format.decimal(value, 1)
					: formatValue,
		formatValue,
		note: [...(payback === null ? [] : [payback.note]), words.curve.note].join(' '),
		table: {
			caption,
			columns: [
				words.curve.ageHead(unit),
				words.curve.average,
				words.curve.cohorts,
				words.curve.people,
				...named.map(({ label }) => label),
			],
			rows: averages.map((average, i) => [
				String(from + i),
				formatValue(average.value),
				format.number(average.cohorts),
				format.number(average.people),
				...named.map(({ values }) => cell(values[i], formatValue)),
			]),
		},
		empty: averages.length === 0,
		tooFew: first && first.people < ENOUGH ? first.people : null,
	};
}

function cell(value: number | null | undefined, formatValue: (value: number) => string): string {
	return value === undefined || value === null ? '' : formatValue(value);
}

function thinZone(averages: readonly AgeAverage[], words: CohortsWords): ChartZone[] {
	const from = averages.findIndex((average) => average.people < ENOUGH);
	if (from < 1) return [];
	return [{ from, to: averages.length - 1, label: words.curve.thin, hatched: true }];
}
