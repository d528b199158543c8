import type { AgeSums } from '#core/cohorts/age-sums.ts';
import type { CohortRow } from '#core/cohorts/cohort-table.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortChoice, CohortMeasure } from './cohort-choice.ts';

/** How one measure reads a cohort. */
export interface Measured {
	readonly measure: CohortMeasure;
	/** The first age that says something: age 0 of "active" is everybody by definition. */
	readonly from: number;
	/** Counts and sums of whole cohorts: they have no average that says something. */
	readonly absolute: boolean;
	/** The figure of the cohort at each age: a share, a mean, minor units, or a count. */
	readonly values: (row: CohortRow) => number[];
	/** The figure of the cohorts of an age together, per person. */
	readonly average: (sums: AgeSums) => number;
	/** In a cell, without the unit that the head names. */
	readonly formatCell: (value: number) => string;
	readonly formatValue: (value: number) => string;
}

/** A shop without amounts has no spending to show: the first measure stands in. */
export function shownMeasure(choice: CohortChoice, hasMoney: boolean): CohortMeasure {
	return choice.measure === 'spend' && !hasMoney ? 'active' : choice.measure;
}

export function measured(choice: CohortChoice, hasMoney: boolean, format: Format): Measured {
	const measure = shownMeasure(choice, hasMoney);
	const absolute = measure === 'spend' ? choice.spending === 'sum' : choice.absolute;
	const { sums, sumOf } = figureOf(measure, choice);
	return {
		measure,
		from: measure === 'active' ? 1 : 0,
		absolute,
		values: (row) => sums(row).map((sum) => (absolute ? sum : sum / row.size)),
		average: (age) => sumOf(age) / age.people,
		...formats(measure, absolute, choice.period === 'day' ? 1 : 0, format),
	};
}

function figureOf(measure: CohortMeasure, { spending }: CohortChoice) {
	const figure = (
		sums: (row: CohortRow) => readonly number[],
		sumOf: (age: AgeSums) => number,
	) => ({ sums, sumOf });
	switch (measure) {
		case 'active':
			return figure(
				(row) => row.retained,
				(age) => age.retained,
			);
		case 'returned':
			return figure(
				(row) => row.returnedBy,
				(age) => age.returnedBy,
			);
		case 'orders':
			return figure(
				(row) => row.orders,
				(age) => age.orders,
			);
		case 'spend':
			return spending === 'total'
				? figure(
						(row) => cumulated(row.revenue),
						(age) => age.revenueToDate,
					)
				: figure(
						(row) => row.revenue,
						(age) => age.revenue,
					);
	}
}

/** @param decimals of a percentage: few buy on any single day */
function formats(measure: CohortMeasure, absolute: boolean, decimals: number, format: Format) {
	if (measure === 'spend') {
		return { formatCell: format.amountShort, formatValue: format.moneyShort };
	}
	if (measure === 'orders') {
		const mean = (value: number) => format.decimal(value, 2);
		return absolute
			? {
					formatCell: format.number,
					formatValue: (value: number) => format.count(value, 'orders'),
				}
			: { formatCell: mean, formatValue: mean };
	}
	return absolute
		? { formatCell: format.number, formatValue: (value: number) => format.count(value, 'people') }
		: {
				formatCell: (value: number) => format.decimal(value * 100, decimals),
				formatValue: (value: number) => format.percent(value, decimals),
			};
}

function cumulated(values: readonly number[]): number[] {
	let sum = 0;
	return values.map((value) => (sum += value));
}

/** Figures of finished periods only: a running one would look like a plunge. */
export function completeValues(row: CohortRow, values: readonly number[]): number[] {
	return values.slice(0, row.running ?? values.length);
}
