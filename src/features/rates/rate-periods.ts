import type { RatesResult, RatesRow } from '#core/churn/rates-page.ts';
import { shownValue, type RateFigure } from './rate-figures.ts';

/** Periods of the same season a year before lie so many periods back. */
const YEAR: Readonly<Partial<Record<RatesResult['period'], number>>> = {
	week: 52,
	month: 12,
	quarter: 4,
};

/** A period that is over, with those it is compared with, as far as they have a value. */
export interface ComparedPeriods {
	readonly row: RatesRow;
	readonly value: number;
	readonly before: RatesRow | null;
	readonly yearBefore: RatesRow | null;
}

/** The last complete period with a value; null without any. */
export function lastComplete(
	{ rows, period }: Pick<RatesResult, 'rows' | 'period'>,
	figure: RateFigure,
): ComparedPeriods | null {
	const hasValue = (row: RatesRow | undefined): row is RatesRow =>
		row !== undefined && !row.running && shownValue(figure, row) !== null;
	const at = rows.findLastIndex(hasValue);
	const row = rows[at];
	const value = row && shownValue(figure, row);
	if (row === undefined || value === null || value === undefined) return null;
	const back = (periods: number | undefined) => {
		const found = periods === undefined ? undefined : rows[at - periods];
		return hasValue(found) ? found : null;
	};
	return { row, value, before: back(1), yearBefore: back(YEAR[period]) };
}

/** Values of the same periods a year before; empty where a period is a year already. */
export function yearBefore(
	{ rows, period }: Pick<RatesResult, 'rows' | 'period'>,
	figure: RateFigure,
): (number | null)[] {
	const periods = YEAR[period];
	if (periods === undefined) return [];
	return rows.map((_, i) => {
		const row = rows[i - periods];
		return row === undefined ? null : shownValue(figure, row);
	});
}
