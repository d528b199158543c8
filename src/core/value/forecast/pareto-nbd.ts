import type { ActivityRows } from './activity-rows.ts';
import { logOnePlusExp, shareOfOdds } from './odds.ts';
import { ParetoOdds } from './pareto-odds.ts';
import type { ParetoParams } from './pareto-odds.ts';
import type { PurchaseModel } from './purchase-model.ts';
import { risingLogs } from './rising-logs.ts';
import { timeLogs } from './time-logs.ts';

/**
 * Pareto/NBD (Schmittlein, Morrison & Colombo 1987): buying as in the NBD, lifetimes exponential
 * with rates that follow Gamma(s, beta). For comparison.
 */
export const PARETO_NBD: PurchaseModel = {
	name: 'pareto-nbd',
	parameters: ['r', 'alpha', 's', 'beta'],

	logLikelihood(rows, params, gradient) {
		const { length, frequency, recencyDays, tenureDays, weight, daysPerUnit } = rows;
		const by = named(params);
		const { r, alpha, s, beta } = by;
		const rising = risingLogs(r, frequency[length - 1] ?? 0);
		const buyingTime = timeLogs(alpha, rows);
		const stayingTime = timeLogs(beta, rows);
		const odds = new ParetoOdds();
		let sum = 0;
		gradient.fill(0);
		for (let i = 0; i < length; i++) {
			const x = frequency[i]!;
			const w = weight[i]!;
			const days = tenureDays[i]!;
			const buying = buyingTime.logs[days]!;
			const share = buyingTime.shares[days]!;
			const staying = stayingTime.logs[days]!;
			odds.of(by, x, recencyDays[i]! / daysPerUnit, days / daysPerUnit);
			const left = shareOfOdds(odds.log);
			const bought = rising.sums[x]! - r * buying - x * (Math.log(alpha) + buying);
			sum += w * (bought - s * staying + logOnePlusExp(odds.log));
			gradient[0]! += w * r * (rising.slopes[x]! - buying + left * odds.byR);
			gradient[1]! += w * (r * share - x * (1 - share) + alpha * left * odds.byAlpha);
			gradient[2]! += w * s * (left * odds.byS - staying);
			gradient[3]! += w * (s * stayingTime.shares[days]! + beta * left * odds.byBeta);
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
				const T = rows.tenureDays[i]! / rows.daysPerUnit;
				const lived = Math.log1p(time / (beta + T));
				// (1 − e^(−(s − 1) l)) / (s − 1), which is l at s = 1.
				const life = s === 1 ? lived : -Math.expm1((1 - s) * lived) / (s - 1);
				const rate = (r + rows.frequency[i]!) / (alpha + T);
				return probability * rate * (beta + T) * life;
			}),
		);
	},
};

function named(params: Float64Array): ParetoParams {
	return { r: params[0]!, alpha: params[1]!, s: params[2]!, beta: params[3]! };
}

function probabilityAlive(rows: ActivityRows, params: Float64Array): Float64Array {
	const by = named(params);
	const { length, frequency, recencyDays, tenureDays, daysPerUnit } = rows;
	const odds = new ParetoOdds();
	return Float64Array.from({ length }, (_, i) => {
		odds.of(by, frequency[i]!, recencyDays[i]! / daysPerUnit, tenureDays[i]! / daysPerUnit);
		return shareOfOdds(-odds.log);
	});
}
