import type { CohortRow, CohortTable } from '#core/cohorts/cohort-table.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortAverage } from '#ui/cohort/cohort-view.ts';
import type { CohortChoice } from './cohort-choice.ts';

/** How one measure reads a cohort. */
export interface Measured {
	/** The first age that says something: age 0 of "active" is everybody by definition. */
	readonly from: number;
	/** The figure of the cohort at each age, a share or minor units per person; or people. */
	readonly values: (row: CohortRow) => number[];
	/** The part of it that sums over cohorts; divided by the people it is the average. */
	readonly sums: (row: CohortRow) => readonly number[];
	/** In a cell, without the unit that the head names. */
	readonly formatCell: (value: number) => string;
	readonly formatValue: (value: number) => string;
}

/** A shop without amounts has no spending to show: the first measure stands in. */
export function shownMeasure(choice: CohortChoice, hasMoney: boolean): CohortChoice['measure'] {
	return choice.measure === 'spend' && !hasMoney ? 'active' : choice.measure;
}

export function measured(choice: CohortChoice, hasMoney: boolean, format: Format): Measured {
	const measure = shownMeasure(choice, hasMoney);
	const sums = (row: CohortRow): readonly number[] => {
		if (measure === 'active') return row.retained;
		if (measure === 'returned') return row.returnedBy;
		return choice.each ? row.revenue : cumulated(row.revenue);
	};
	const money = measure === 'spend';
	const people = !money && choice.people;
	return {
		from: measure === 'active' ? 1 : 0,
		sums,
		values: (row) => sums(row).map((sum) => (people ? sum : sum / row.size)),
		formatCell: money ? format.amountShort : (value) => format.number(people ? value : value * 100),
		formatValue: money
			? format.moneyShort
			: people
				? (value) => format.count(value, 'people')
				: format.percent,
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

export interface AgeAverage extends CohortAverage {
	/** Customers behind it. */
	readonly people: number;
}

/** Σ over Σ of the cohorts whose period of each age is complete. */
export function averagesOf(
	{ rows }: Pick<CohortTable, 'rows'>,
	sums: Measured['sums'],
): AgeAverage[] {
	const columns = rows.map((row) => ({
		size: row.size,
		sums: completeValues(row, [...sums(row)]),
	}));
	const ages = Math.max(0, ...columns.map((column) => column.sums.length));
	return Array.from({ length: ages }, (_, age) => {
		const old = columns.filter((column) => column.sums.length > age);
		const people = old.reduce((total, column) => total + column.size, 0);
		const total = old.reduce((sum, column) => sum + (column.sums[age] ?? 0), 0);
		return { value: people === 0 ? null : total / people, cohorts: old.length, people };
	});
}
