/** Of Γ(start + n) / Γ(start), for n = 0 … most: its logarithm and the derivative of that. */
export interface RisingLogs {
	readonly sums: Float64Array;
	readonly slopes: Float64Array;
}

/**
 * Frequencies are whole, so the ratio of gammas is a product of start, start + 1, …: one table an
 * evaluation takes the place of a gamma function for every customer.
 */
export function risingLogs(start: number, most: number): RisingLogs {
	const sums = new Float64Array(most + 1);
	const slopes = new Float64Array(most + 1);
	for (let n = 0; n < most; n++) {
		sums[n + 1] = sums[n]! + Math.log(start + n);
		slopes[n + 1] = slopes[n]! + 1 / (start + n);
	}
	return { sums, slopes };
}
