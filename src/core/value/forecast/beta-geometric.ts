import type { ActivityRows } from './activity-rows.ts';
import { expectedWhileAlive } from './expected-while-alive.ts';
import type { BetaGeometricParams } from './expected-while-alive.ts';
import { shareOfOdds } from './odds.ts';
import type { PurchaseModel } from './purchase-model.ts';
import type { ModelName } from './forecast-options.ts';
import { risingLogs } from './rising-logs.ts';
import { timeLogs } from './time-logs.ts';

/**
 * BG/NBD (Fader, Hardie & Lee 2005): buying as in the NBD, and after every repeat purchase a
 * customer leaves for good with a probability of their own, which follows Beta(a, b).
 * For comparison only: it takes every one-time buyer to be alive.
 */
export const BG_NBD = betaGeometric('bg-nbd', 0);

/** MBG/NBD (Batislam, Denizel & Filiztekin 2007): they may leave after the first purchase too. */
export const MBG_NBD = betaGeometric('mbg-nbd', 1);

/** @param early 1 where customers may leave right after their first purchase */
function betaGeometric(name: ModelName, early: 0 | 1): PurchaseModel {
	return {
		name,
		parameters: ['r', 'alpha', 'a', 'b'],
		probabilityAlive,

		logLikelihood(rows, params, gradient) {
			const { r, alpha, a, b } = named(params);
			const { length, frequency, recencyDays, tenureDays, weight } = rows;
			const most = (frequency[length - 1] ?? 0) + early;
			const buying = risingLogs(r, most);
			const staying = risingLogs(b, most);
			const either = risingLogs(a + b, most);
			const chance = leavingChances(a, b, most);
			const { logs, shares } = timeLogs(alpha, rows);
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
				const ratio = logs[tenureDays[i]!]!;
				const share = shares[tenureDays[i]!]!;
				const silence = ratio - logs[recencyDays[i]!]!;
				const logOdds = chance.logs[trials]! + (r + x) * silence;
				// ln(1 + odds) and odds / (1 + odds) from one exponential that cannot overflow.
				const e = Math.exp(-Math.abs(logOdds));
				const left = (logOdds > 0 ? 1 : e) / (1 + e);
				const logBoth = (logOdds > 0 ? logOdds : 0) + Math.log1p(e);
				const stayed = staying.sums[trials]! - either.sums[trials]!;
				sum += w * (buying.sums[x]! + stayed - r * ratio - x * (logAlpha + ratio) + logBoth);
				byR += w * (buying.slopes[x]! - ratio + left * silence);
				byAlpha +=
					w * (r * share - x * (1 - share) - left * (r + x) * (share - shares[recencyDays[i]!]!));
				byA += w * (left / a - either.slopes[trials]!);
				byB +=
					w * (staying.slopes[trials]! - either.slopes[trials]! - left * chance.inverses[trials]!);
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

		expectedPurchases(rows, params, times) {
			const { r, alpha, a, b } = named(params);
			const alive = probabilityAlive(rows, params);
			const expected = expectedWhileAlive(rows, { r, alpha, a, b: b + early }, times);
			return expected.map((column) => column.map((value, i) => value * alive[i]!));
		},
	};

	/** 1 / (1 + a / (b + x − 1 + early) · ((alpha + T) / (alpha + t_x))^(r + x)) */
	function probabilityAlive(rows: ActivityRows, params: Float64Array): Float64Array {
		const { r, alpha, a, b } = named(params);
		const chance = leavingChances(a, b, (rows.frequency[rows.length - 1] ?? 0) + early);
		const { logs } = timeLogs(alpha, rows);
		return Float64Array.from({ length: rows.length }, (_, i) => {
			const x = rows.frequency[i]!;
			const silence = logs[rows.tenureDays[i]!]! - logs[rows.recencyDays[i]!]!;
			return shareOfOdds(-(chance.logs[x + early]! + (r + x) * silence));
		});
	}
}

/** For n = 0, 1, … chances to leave: ln(a / (b + n − 1)) and 1 / (b + n − 1); without any, none. */
function leavingChances(a: number, b: number, most: number) {
	const logs = new Float64Array(most + 1).fill(-Infinity);
	const inverses = new Float64Array(most + 1);
	for (let n = 1; n <= most; n++) {
		logs[n] = Math.log(a / (b + n - 1));
		inverses[n] = 1 / (b + n - 1);
	}
	return { logs, inverses };
}

function named(params: Float64Array): BetaGeometricParams {
	return { r: params[0]!, alpha: params[1]!, a: params[2]!, b: params[3]! };
}
