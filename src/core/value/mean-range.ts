import type { Range } from './forecast/how-sure.ts';

/** Half the width of a 95 % interval in standard errors. */
export const SURE = 1.96;

/**
 * A mean with its 95 % range: 1.96 standard errors around it, not below zero unless it is. Null of
 * nobody.
 *
 * @param total of the values, and of what belongs to nobody among them
 */
export function meanRange(values: Float64Array, total: number): Range | null {
	const n = values.length;
	if (n === 0) return null;
	const mean = values.reduce((sum, value) => sum + value, 0) / n;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return rangeOfMean(total / n, squares, n);
}

/** @param squares sum of the squared distances from the mean */
export function rangeOfMean(value: number, squares: number, n: number): Range {
	const error = n < 2 ? 0 : SURE * Math.sqrt(Math.max(0, squares) / (n - 1) / n);
	const low = value < 0 ? value - error : Math.max(0, value - error);
	return { value, low, high: value + error };
}
