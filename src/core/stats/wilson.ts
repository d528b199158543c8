/** Of the standard normal distribution: 95 % lie within so many standard deviations. */
export const Z_95 = 1.959963984540054;

export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * 95 % interval of a share by the score method (Wilson 1927): stays within 0…1, holds the share
 * and is of use for small numbers and for shares of 0 and 1, where the textbook one has no width.
 *
 * @param n at least 1
 */
export function wilsonInterval(hits: number, n: number): Interval {
	const share = hits / n;
	const z2 = Z_95 * Z_95;
	const middle = share + z2 / (2 * n);
	const half = Z_95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
	const scale = 1 + z2 / n;
	// Rounding must not push an end past the share itself at 0 and 1.
	return {
		low: Math.max(0, Math.min(share, (middle - half) / scale)),
		high: Math.min(1, Math.max(share, (middle + half) / scale)),
	};
}
