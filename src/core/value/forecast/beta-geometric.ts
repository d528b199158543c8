import { betaQuadrature } from '#core/stats/beta-quadrature.ts';
import type { Quadrature } from '#core/stats/beta-quadrature.ts';
import type { ActivityRows } from './activity-rows.ts';
import { logOnePlusExp, shareOfOdds } from './odds.ts';
import type { ModelName, PurchaseModel } from './purchase-model.ts';
import { risingLogs } from './rising-logs.ts';

const NODES = 48;
const NO_POINTS: Quadrature = { nodes: new Float64Array(), weights: new Float64Array() };

/**
 * BG/NBD (Fader, Hardie & Lee 2005): buying as in the NBD, and after every repeat purchase a
 * customer leaves for good with a probability of their own, which follows Beta(a, b).
 * For comparison only: it takes every one-time buyer to be alive.
 */
export const BG_NBD = betaGeometric('bg-nbd', 0);

/** MBG/NBD (Batislam, Denizel & Filiztekin 2007): they may leave after the first purchase too. */
export const MBG_NBD = betaGeometric('mbg-nbd', 1);

interface Params {
	readonly r: number;
	readonly alpha: number;
	readonly a: number;
	readonly b: number;
}

function named(params: Float64Array): Params {
	return { r: params[0]!, alpha: params[1]!, a: params[2]!, b: params[3]! };
}

/** @param early 1 where customers may leave right after their first purchase */
function betaGeometric(name: ModelName, early: 0 | 1): PurchaseModel {
	/**
	 * ln of the odds of having left: a / (b + x − 1 + early) · ((alpha + T) / (alpha + t_x))^(r + x).
	 */
	function logOdds(rows: ActivityRows, { r, alpha, a, b }: Params, i: number): number {
		const x = rows.frequency[i]!;
		if (x + early === 0) return -Infinity;
		const T = rows.T[i]!;
		const silence = Math.log1p((T - rows.recency[i]!) / (alpha + rows.recency[i]!));
		return Math.log(a / (b + x - 1 + early)) + (r + x) * silence;
	}

	function probabilityAlive(rows: ActivityRows, params: Float64Array): Float64Array {
		const by = named(params);
		return Float64Array.from({ length: rows.length }, (_, i) => shareOfOdds(-logOdds(rows, by, i)));
	}

	return {
		name,
		parameters: ['r', 'alpha', 'a', 'b'],

		logLikelihood(rows, params, gradient) {
			const { r, alpha, a, b } = named(params);
			const { length, frequency, recency, T, weight } = rows;
			const most = (frequency[length - 1] ?? 0) + early;
			const buying = risingLogs(r, most);
			const staying = risingLogs(b, most);
			const either = risingLogs(a + b, most);
			const logAlpha = Math.log(alpha);
			let sum = 0;
			let byR = 0;
			let byAlpha = 0;
			let byA = 0;
			let byB = 0;
			for (let i = 0; i < length; i++) {
				const x = frequency[i]!;
				const trials = x + early;
				const w = weight[i]!;
				const ratio = Math.log1p(T[i]! / alpha);
				const end = alpha + T[i]!;
				let log =
					buying.sums[x]! +
					staying.sums[trials]! -
					either.sums[trials]! -
					r * ratio -
					x * (logAlpha + ratio);
				byR += w * (buying.slopes[x]! - ratio);
				byAlpha += (w * (r * T[i]! - x * alpha)) / end;
				byA -= w * either.slopes[trials]!;
				byB += w * (staying.slopes[trials]! - either.slopes[trials]!);
				if (trials > 0) {
					const last = alpha + recency[i]!;
					const silence = Math.log1p((T[i]! - recency[i]!) / last);
					const chances = b + trials - 1;
					const logLeft = Math.log(a / chances) + (r + x) * silence;
					log += logOnePlusExp(logLeft);
					const left = w * shareOfOdds(logLeft);
					byR += left * silence;
					byAlpha -= (left * (r + x) * alpha * (T[i]! - recency[i]!)) / (end * last);
					byA += left / a;
					byB -= left / chances;
				}
				sum += w * log;
			}
			gradient[0] = r * byR;
			gradient[1] = byAlpha;
			gradient[2] = a * byA;
			gradient[3] = b * byB;
			return sum;
		},

		starts: (rate) => [
			[0.7, 0.7 / rate, 0.8, 2],
			[0.7, 0.7 / rate, 0.02, 2],
		],

		probabilityAlive,

		/**
		 * P(alive) times the mean, over what Beta(a, b + x + early) says of the chance q to leave,
		 * of (1 − (1 + q t / (alpha + T))^−(r + x)) / q. The same as the published formula with
		 * 2F1, after a Pfaff transform; all terms are positive, nothing overflows.
		 */
		expectedPurchases(rows, params, times) {
			const { r, alpha, a, b } = named(params);
			const alive = probabilityAlive(rows, params);
			const expected = times.map(() => new Float64Array(rows.length));
			let { nodes, weights }: Quadrature = NO_POINTS;
			const whileAlive = new Float64Array(times.length);
			for (let i = 0; i < rows.length; i++) {
				const x = rows.frequency[i]!;
				const other = i === 0 || x !== rows.frequency[i - 1];
				if (other) ({ nodes, weights } = betaQuadrature(a, b + x + early, NODES));
				if (other || rows.T[i] !== rows.T[i - 1]) {
					times.forEach((time, t) => {
						const z = time / (alpha + rows.T[i]!);
						let mean = 0;
						for (let j = 0; j < nodes.length; j++) {
							const q = nodes[j]!;
							const bought = q === 0 ? (r + x) * z : -Math.expm1(-(r + x) * Math.log1p(q * z)) / q;
							mean += weights[j]! * bought;
						}
						whileAlive[t] = mean;
					});
				}
				for (let t = 0; t < times.length; t++) expected[t]![i] = alive[i]! * whileAlive[t]!;
			}
			return expected;
		},
	};
}
