import type { PurchaseModel } from './purchase-model.ts';
import { risingLogs } from './rising-logs.ts';

/**
 * NBD (Ehrenberg 1959; Schmittlein, Morrison & Colombo 1987, section 2): everybody goes on
 * buying at a rate of their own, the rates follow Gamma(r, alpha), nobody leaves.
 */
export const NBD: PurchaseModel = {
	name: 'nbd',
	parameters: ['r', 'alpha'],

	logLikelihood({ length, frequency, T, weight }, params, gradient) {
		const r = params[0]!;
		const alpha = params[1]!;
		const rising = risingLogs(r, frequency[length - 1] ?? 0);
		let sum = 0;
		let byR = 0;
		let byAlpha = 0;
		for (let i = 0; i < length; i++) {
			const x = frequency[i]!;
			const w = weight[i]!;
			const ratio = Math.log1p(T[i]! / alpha);
			sum += w * (rising.sums[x]! - r * ratio - x * (Math.log(alpha) + ratio));
			byR += w * (rising.slopes[x]! - ratio);
			byAlpha += (w * (r * T[i]! - x * alpha)) / (alpha + T[i]!);
		}
		gradient[0] = r * byR;
		gradient[1] = byAlpha;
		return sum;
	},

	starts: (rate) => [[0.7, 0.7 / rate]],

	probabilityAlive: ({ length }) => new Float64Array(length).fill(1),

	expectedPurchases({ length, frequency, T }, params, times) {
		const r = params[0]!;
		const alpha = params[1]!;
		return times.map((time) =>
			Float64Array.from({ length }, (_, i) => ((r + frequency[i]!) * time) / (alpha + T[i]!)),
		);
	},
};
