/** A figure with what it may as well be. */
export interface Range {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/** With fewer repeat buyers a forecast is an order of magnitude. */
export const MAGNITUDE_BELOW = 40;

/** Sampling error of a total by the number of repeat buyers behind it: 5th to 95th percentile. */
const STEPS = [
	[MAGNITUDE_BELOW, 0.45],
	[100, 0.3],
	[250, 0.2],
] as const;
const LEAST = 0.12;

export function samplingError(repeatBuyers: number): number {
	return STEPS.find(([below]) => repeatBuyers < below)?.[1] ?? LEAST;
}

/**
 * How far a forecast of the shop's own past was off, as a share of what really came; all of it
 * where nothing came.
 */
export function forecastError(expected: number, actual: number): number {
	if (actual > 0) return Math.abs(expected - actual) / actual;
	return expected > 0 ? 1 : 0;
}

/** @param error share of the value by which it may be off, 0.3 for ± 30 % */
export function rangeAround(value: number, error: number): Range {
	return { value, low: value * Math.max(0, 1 - error), high: value * (1 + error) };
}
