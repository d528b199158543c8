import type { PurchaseModel } from './purchase-model.ts';
import { risingLogs } from './rising-logs.ts';
import { timeLogs } from './time-logs.ts';

/**
 * NBD (Ehrenberg 1959; Schmittlein, Morrison & Colombo 1987, section 2): everybody goes on
 * buying at a rate of their own, the rates follow Gamma(r, alpha), nobody leaves.
 */
export const NBD: PurchaseModel = {
	name: 'nbd',
	parameters: ['r', 'alpha'],

	logLikelihood(rows, params, gradient) {
		const r = params[0]!;
		const alpha = params[1]!;
		const { length, frequency, tenureDays, weight } = rows;
		const rising = risingLogs(r, frequency[length - 1] ?? 0);
		const time = timeLogs(alpha, rows);
		const logAlpha = Math.log(alpha);
		let sum = 0;
		let byR = 0;
		let byAlpha = 0;
		for (let i = 0; i < length; i++) {
			const x = frequency[i]!;
			const w = weight[i]!;
			const ratio = time.logs[tenureDays[i]!]!;
			const share = time.shares[tenureDays[i]!]!;
			sum += w * (rising.sums[x]! - r * ratio - x * (logAlpha + ratio));
			byR += w * (rising.slopes[x]! - ratio);
			byAlpha += w * (r * share - x * (1 - share));
		}
		gradient[0] = r * byR;
		gradient[1] = byAlpha;
		return sum;
	},

	starts: (rate) => [[0.7, 0.7 / rate]],

	probabilityAlive: ({ length }) => new Float64Array(length).fill(1),

	expectedPurchases({ length, frequency, tenureDays, daysPerUnit }, params, times) {
		const r = params[0]!;
		const alpha = params[1]!;
		return times.map((time) =>
			Float64Array.from(
				{ length },
				(_, i) => ((r + frequency[i]!) * time) / (alpha + tenureDays[i]! / daysPerUnit),
			),
		);
	},
};
