import type { ActivityRows } from './activity-rows.ts';
import { logOnePlusExp, shareOfOdds } from './odds.ts';
import { ParetoOdds } from './pareto-odds.ts';
import type { ParetoParams } from './pareto-odds.ts';
import type { PurchaseModel } from './purchase-model.ts';
import { risingLogs } from './rising-logs.ts';

/**
 * Pareto/NBD (Schmittlein, Morrison & Colombo 1987): buying as in the NBD, lifetimes exponential
 * with rates that follow Gamma(s, beta). For comparison.
 */
export const PARETO_NBD: PurchaseModel = {
	name: 'pareto-nbd',
	parameters: ['r', 'alpha', 's', 'beta'],

	logLikelihood(rows, params, gradient) {
		const { length, frequency, recency, T, weight } = rows;
		const by = named(params);
		const { r, alpha, s, beta } = by;
		const rising = risingLogs(r, frequency[length - 1] ?? 0);
		const odds = new ParetoOdds();
		let sum = 0;
		gradient.fill(0);
		for (let i = 0; i < length; i++) {
			const x = frequency[i]!;
			const w = weight[i]!;
			const end = T[i]!;
			const buying = Math.log1p(end / alpha);
			const staying = Math.log1p(end / beta);
			odds.of(by, x, recency[i]!, end);
			const left = shareOfOdds(odds.log);
			const bought = rising.sums[x]! - r * buying - x * (Math.log(alpha) + buying);
			sum += w * (bought - s * staying + logOnePlusExp(odds.log));
			gradient[0]! += w * r * (rising.slopes[x]! - buying + left * odds.byR);
			gradient[1]! += w * ((r * end - x * alpha) / (alpha + end) + alpha * left * odds.byAlpha);
			gradient[2]! += w * s * (left * odds.byS - staying);
			gradient[3]! += w * ((s * end) / (beta + end) + beta * left * odds.byBeta);
		}
		return sum;
	},

	starts: (rate) => [
		[0.7, 0.7 / rate, 0.6, 0.8 / rate],
		[0.7, 0.7 / rate, 0.05, 0.8 / rate],
	],

	probabilityAlive,

	expectedPurchases(rows, params, times) {
		const { r, alpha, s, beta } = named(params);
		const alive = probabilityAlive(rows, params);
		return times.map((time) =>
			alive.map((probability, i) => {
				const lived = Math.log1p(time / (beta + rows.T[i]!));
				// (1 − e^(−(s − 1) l)) / (s − 1), which is l at s = 1.
				const life = s === 1 ? lived : -Math.expm1((1 - s) * lived) / (s - 1);
				const rate = (r + rows.frequency[i]!) / (alpha + rows.T[i]!);
				return probability * rate * (beta + rows.T[i]!) * life;
			}),
		);
	},
};

function named(params: Float64Array): ParetoParams {
	return { r: params[0]!, alpha: params[1]!, s: params[2]!, beta: params[3]! };
}

function probabilityAlive(rows: ActivityRows, params: Float64Array): Float64Array {
	const by = named(params);
	const odds = new ParetoOdds();
	return Float64Array.from({ length: rows.length }, (_, i) => {
		odds.of(by, rows.frequency[i]!, rows.recency[i]!, rows.T[i]!);
		return shareOfOdds(-odds.log);
	});
}
