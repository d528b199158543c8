import type { CohortRow } from '#core/cohorts/cohort-table.ts';
import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { ChartSeries, ChartZone } from '#ui/chart/chart-model.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import type { CohortChoice } from './cohort-choice.ts';
import {
	averagesOf,
	completeValues,
	measured,
	shownMeasure,
	type AgeAverage,
} from './cohort-measures.ts';
import { cohortName } from './cohort-name.ts';

const ENOUGH = 20;
const NAMED_AGES = 3;
const COMPARED_AGES = 6;
const MOST_AGES = 12;
const MOST_LINES = 13;

export interface CohortCurves {
	readonly title: string;
	readonly subtitle: string;
	readonly points: readonly string[];
	readonly ticks: readonly string[];
	readonly series: readonly ChartSeries[];
	readonly zones: readonly ChartZone[];
	readonly axisTitle: string;
	readonly formatAxis: (value: number) => string;
	readonly formatValue: (value: number) => string;
	readonly table: TwinTable;
	/** No period is complete yet. */
	readonly empty: boolean;
	/** How many people the first age rests on, where that is too few to draw. */
	readonly tooFew: number | null;
}

interface Curve {
	readonly row: CohortRow;
	/** From the first age shown on; finished periods only. */
	readonly values: readonly number[];
}

export function cohortCurves(
	result: CohortsResult,
	choice: CohortChoice,
	format: Format,
	words: CohortsWords,
): CohortCurves {
	const { hasMoney } = result;
	// A curve of counts would compare big cohorts with small ones.
	const shares: CohortChoice = { ...choice, people: false };
	const { from, sums, values, formatValue } = measured(shares, hasMoney, format);
	const averages = averagesOf(result, sums).slice(from, MOST_AGES + 1);
	const curves = result.rows
		.filter((row) => row.size >= ENOUGH)
		.slice(-MOST_LINES)
		.map((row): Curve => {
			const complete = completeValues(row, values(row)).slice(from, from + averages.length);
			return { row, values: complete };
		})
		.filter((curve) => curve.values.length > 0);
	const best = bestCurve(curves, averages);
	const named = best ? [best] : [];
	const [first] = averages;
	const unit = words.unit[choice.period];
	const ages = averages.map((_, i) => String(from + i));
	const name = (curve: Curve) => cohortName(curve.row, choice.period, format, words);
	const measure = shownMeasure(choice, hasMoney);
	return {
		title: title(measure, shares, averages, from, format, words),
		subtitle: subtitle(measure, choice, format, words),
		points: ages.map((age) => words.curve.age(age, unit)),
		ticks: ages,
		series: [
			...curves
				.filter((curve) => !named.includes(curve))
				.map((curve) => line(curve, averages.length, { label: name(curve), context: true })),
			{
				id: 'average',
				label: words.curve.average,
				tone: 'ink',
				values: averages.map((average) => (isMean(average, averages) ? average.value : null)),
				note: curves.length > named.length ? words.curve.others : undefined,
			},
			...named.map((curve) =>
				line(curve, averages.length, {
					label: name(curve),
					tone: 'series',
					note: words.curve.best,
				}),
			),
		],
		zones: thinZone(averages, words),
		axisTitle: words.curve.axis(unit),
		formatAxis: measure === 'spend' ? format.amountShort : format.percent,
		formatValue,
		table: {
			caption: subtitle(measure, choice, format, words),
			columns: [
				words.curve.ageHead(unit),
				words.curve.average,
				words.curve.cohorts,
				words.curve.people,
				...named.map(name),
			],
			rows: averages.map((average, i) => [
				String(from + i),
				average.value === null ? '' : formatValue(average.value),
				format.number(average.cohorts),
				format.number(average.people),
				...named.map((curve) => cell(curve.values[i], formatValue)),
			]),
		},
		empty: averages.length === 0,
		tooFew: first && first.people < ENOUGH ? first.people : null,
	};
}

/** Where many cohorts began, a single one left is no average any more. */
function isMean(average: AgeAverage, averages: readonly AgeAverage[]): boolean {
	return average.cohorts > 1 || averages[0]?.cohorts === 1;
}

function cell(value: number | undefined, formatValue: (value: number) => string): string {
	return value === undefined ? '' : formatValue(value);
}

function line(
	{ row, values }: Curve,
	length: number,
	look: Partial<ChartSeries> & { readonly label: string },
): ChartSeries {
	return {
		id: row.label,
		tone: 'faint',
		values: Array.from({ length }, (_, i) => values[i] ?? null),
		...look,
	};
}

/** The cohort that lies furthest above the average over its first ages. */
function bestCurve(curves: readonly Curve[], averages: readonly AgeAverage[]): Curve | undefined {
	let best: { curve: Curve; lead: number } | undefined;
	for (const curve of curves) {
		// A cohort in whose first period the data begin holds old customers too.
		if (curve.row.cutOff || curve.values.length < NAMED_AGES) continue;
		const compared = curve.values.slice(0, COMPARED_AGES);
		const lead =
			compared.reduce((sum, value, i) => sum + value - (averages[i]?.value ?? value), 0) /
			compared.length;
		if (lead > (best?.lead ?? 0)) best = { curve, lead };
	}
	return best?.curve;
}

function thinZone(averages: readonly AgeAverage[], words: CohortsWords): ChartZone[] {
	const from = averages.findIndex((average) => average.people < ENOUGH);
	if (from < 1 || from >= averages.length) return [];
	return [{ from, to: averages.length - 1, label: words.curve.thin, hatched: true }];
}

function title(
	measure: CohortChoice['measure'],
	choice: CohortChoice,
	averages: readonly AgeAverage[],
	from: number,
	format: Format,
	words: CohortsWords,
): string {
	const { titles } = words.curve;
	const unit = words.unit[choice.period];
	const at = Math.min(COMPARED_AGES - from, averages.length - 1);
	const first = averages[0];
	const later = averages[at];
	if (at < 1 || !later || later.value === null || !first || first.value === null) {
		return titles.plain;
	}
	const age = String(from + at);
	if (measure === 'active') {
		return titles.fall(format.percent(first.value), format.percent(later.value), age, unit);
	}
	if (measure === 'returned') return titles.returned(format.percent(later.value), age, unit);
	const money = format.moneyShort(later.value);
	return choice.each
		? titles.each(format.moneyShort(first.value), money, age, unit)
		: titles.total(money, age, unit);
}

function subtitle(
	measure: CohortChoice['measure'],
	choice: CohortChoice,
	format: Format,
	words: CohortsWords,
): string {
	const texts = words.curve.subtitle;
	const unit = words.unit[choice.period];
	if (measure !== 'spend') return texts[measure](unit);
	return choice.each ? texts.each(unit, format.currency) : texts.total(unit, format.currency);
}
