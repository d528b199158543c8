import type { CohortRow } from '#core/cohorts/cohort-table.ts';
import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { ChartSeries } from '#ui/chart/chart-model.ts';
import { ageAverages, ENOUGH, isMean, type AgeAverage } from './age-averages.ts';
import type { CohortChoice } from './cohort-choice.ts';
import { completeValues, measured, type Measured } from './cohort-measures.ts';
import { cohortName } from './cohort-name.ts';
import { curveFigure, type CurveFigure } from './curve-figure.ts';
import { comparedIndex, curveTitle } from './curve-words.ts';
import { newestCohort } from './newest-cohort.ts';

const NAMED_AGES = 3;
const COMPARED_AGES = 6;
const MOST_LINES = 13;

export interface CohortCurves extends CurveFigure {
	/** Cohorts to compare with the average; the first is the best by itself, the second none. */
	readonly options: readonly { readonly value: string; readonly label: string }[];
	readonly chosen: string;
}

/** The values of a select that are no cohort. */
export const BEST = 'best';
export const NO_COHORT = 'none';

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
	const figure = measured(perPerson(choice), result.hasMoney, format);
	const averages = ageAverages(result.ages, figure, choice.large);
	const all = result.rows
		.filter((row) => row.size >= ENOUGH)
		.map((row) => curveOf(row, figure, averages.length))
		.filter((curve) => curve.values.length > 0);
	const recent = all.slice(-MOST_LINES);
	const best = bestCurve(recent, averages);
	const chosen = choice.cohort === null ? best : all.find(({ row }) => row.label === choice.cohort);
	const name = (curve: Curve) => cohortName(curve.row, choice.period, format, words);
	const named: ChartSeries[] = chosen
		? [
				{
					...line(chosen, averages.length, name(chosen)),
					tone: 'series',
					note: choice.cohort === null ? words.curve.best : undefined,
				},
			]
		: [];
	const behind = choice.cohort === null ? fallenBehind(result, figure, all) : undefined;
	if (behind && behind !== chosen) {
		named.push({
			...line(behind, averages.length, name(behind)),
			tone: 'risk',
			note: words.curve.behind,
		});
	}
	const others = recent.filter((curve) => curve !== chosen && curve !== behind);
	return {
		...curveFigure({ result, choice, figure, averages, format, words }, [
			...others.map((curve) => ({
				...line(curve, averages.length, name(curve)),
				context: true,
			})),
			{
				id: 'average',
				label: words.curve.average,
				tone: 'ink',
				values: averages.map((average) => (isMean(average, averages) ? average.value : null)),
				note: others.length > 0 ? words.curve.others : undefined,
			},
			...named,
		]),
		title: chosenTitle(chosen, choice, figure, averages, format, words),
		options: [
			{ value: BEST, label: words.curve.chooseBest(best ? name(best) : null) },
			...(best ? [{ value: NO_COHORT, label: words.curve.chooseBest(null) }] : []),
			...all.toReversed().map((curve) => ({ value: `=${curve.row.label}`, label: name(curve) })),
		],
		chosen:
			choice.cohort === null
				? BEST
				: chosen === undefined
					? best
						? NO_COHORT
						: BEST
					: `=${chosen.row.label}`,
	};
}

/** A curve of counts would compare big cohorts with small ones. */
export function perPerson(choice: CohortChoice): CohortChoice {
	return {
		...choice,
		absolute: false,
		spending: choice.spending === 'sum' ? 'each' : choice.spending,
	};
}

function curveOf(row: CohortRow, { from, values }: Measured, length: number): Curve {
	return { row, values: completeValues(row, values(row)).slice(from, from + length) };
}

function line({ row, values }: Curve, length: number, label: string): ChartSeries {
	return {
		id: row.label,
		label,
		tone: 'faint',
		values: Array.from({ length }, (_, i) => values[i] ?? null),
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

/** The newest cohort where the page's sentence says that it returns less than the others. */
function fallenBehind(
	{ rows }: CohortsResult,
	{ measure }: Measured,
	curves: readonly Curve[],
): Curve | undefined {
	const newest = measure === 'active' ? newestCohort(rows) : null;
	return newest?.is === 'low' ? curves.find(({ row }) => row === newest.row) : undefined;
}

/** A cohort that was asked for against the average; else what the average does. */
function chosenTitle(
	chosen: Curve | undefined,
	choice: CohortChoice,
	figure: Measured,
	averages: readonly AgeAverage[],
	format: Format,
	words: CohortsWords,
): string {
	const at = Math.min(comparedIndex(figure.from, averages), (chosen?.values.length ?? 0) - 1);
	const value = chosen?.values[at];
	const average = averages[at];
	if (!chosen || choice.cohort === null || value === undefined || average === undefined) {
		return curveTitle(figure, choice, averages, words);
	}
	return words.curve.titles.chosen(
		cohortName(chosen.row, choice.period, format, words),
		figure.formatValue(value),
		figure.formatValue(average.value),
		String(figure.from + at),
		words.unit[choice.period],
	);
}
