import { digamma, logGamma } from '#core/stats/log-gamma.ts';
import { minimise } from '#core/stats/minimise.ts';
import type { Minimum } from '#core/stats/minimise.ts';
import type { Activity } from './activity.ts';

/** What customers pay for a purchase; `gamma` is in the unit of the money. */
export interface SpendParams {
	readonly p: number;
	readonly q: number;
	readonly gamma: number;
}

export interface FittedSpend extends SpendParams {
	readonly logLikelihood: number;
	/** Customers behind the fit: those with a repeat purchase that brought money. */
	readonly customers: number;
	/** Weak priors were needed: likelihood alone gave no usable parameters. */
	readonly byPriors: boolean;
}

/** The customers with one number of purchases. */
interface CountGroup {
	readonly count: number;
	/** What each of them spent in total, in units of the overall mean of a purchase. */
	readonly sums: Float64Array;
	/** Sum of the logarithms of those. */
	readonly logs: number;
}

interface SpendGroups {
	readonly groups: readonly CountGroup[];
	readonly customers: number;
	readonly scale: number;
}

/** Mean and standard deviation of ln p, ln(q − 1) and of ln of the mean spend. */
const PRIORS = [
	[Math.log(4), 1],
	[Math.log(2.5), 1],
	[0, 0.5],
] as const;
/** Beyond these the population's mean or its spread is not to be had from the data. */
const LEAST_Q = 1.05;
const LARGEST_SHAPE = 1e4;

/**
 * Gamma-Gamma (Fader & Hardie 2013) by maximum likelihood: values of a purchase scatter around
 * each customer's mean, and the means around the shop's. Where the likelihood has no usable
 * maximum (a mean that is infinite, or values that hardly differ), weak priors decide. Null
 * without a single value.
 */
export function fitSpend(activity: Activity): FittedSpend | null {
	const groups = spendGroups(activity);
	if (groups === null) return null;
	const { customers, scale } = groups;
	const likeliest = search(groups, false);
	let byPriors = false;
	let params = spendParams(likeliest.point, scale);
	if (!likeliest.converged || params.q < LEAST_Q || Math.max(params.p, params.q) > LARGEST_SHAPE) {
		byPriors = true;
		params = spendParams(search(groups, true).point, scale);
	}
	const { p, q, gamma } = params;
	const scaled = logLikelihood(groups, p, q, gamma / scale, new Float64Array(3));
	return {
		...params,
		logLikelihood: scaled - customers * Math.log(scale),
		customers,
		byPriors,
	};
}

/**
 * Expected value of a purchase of a customer with `count` purchases that brought `mean` each: the
 * shop's mean for one of whom nothing is known, their own for one who bought often.
 */
export function expectedSpend({ p, q, gamma }: SpendParams, count: number, mean: number): number {
	return (p * (gamma + count * mean)) / (p * count + q - 1);
}

function spendGroups({ length, paidCount, monetaryValue }: Activity): SpendGroups | null {
	const paying = Uint32Array.from({ length }, (_, i) => i).filter((i) => paidCount[i]! > 0);
	if (paying.length === 0) return null;
	const scale = paying.reduce((sum, i) => sum + monetaryValue[i]!, 0) / paying.length;
	const byCount = new Map<number, number[]>();
	for (const i of paying) {
		const count = paidCount[i]!;
		const sums = byCount.get(count) ?? [];
		if (sums.length === 0) byCount.set(count, sums);
		sums.push((count * monetaryValue[i]!) / scale);
	}
	const groups = [...byCount].map(([count, sums]) => ({
		count,
		sums: Float64Array.from(sums),
		logs: sums.reduce((logs, sum) => logs + Math.log(sum), 0),
	}));
	return { groups, customers: paying.length, scale };
}

/** Searches over ln p, ln(q − 1) and the logarithm of the mean p · gamma / (q − 1). */
function search(groups: SpendGroups, withPriors: boolean): Minimum {
	const slopes = new Float64Array(3);
	return minimise(
		(point, gradient) => {
			const { p, q, gamma } = spendParams(point, 1);
			let log = logLikelihood(groups, p, q, gamma, slopes);
			const byLogGamma = gamma * slopes[2]!;
			gradient[0] = byLogGamma - p * slopes[0]!;
			gradient[1] = -byLogGamma - (q - 1) * slopes[1]!;
			gradient[2] = -byLogGamma;
			if (withPriors) {
				PRIORS.forEach(([mean, sd], i) => {
					const distance = (point[i]! - mean) / sd;
					log -= distance ** 2 / 2;
					gradient[i]! += distance / sd;
				});
			}
			return -log;
		},
		[Math.log(4), Math.log(2.5), 0],
	);
}

function spendParams(point: Float64Array, scale: number): SpendParams {
	const p = Math.exp(point[0]!);
	const above = Math.exp(point[1]!);
	return { p, q: 1 + above, gamma: ((Math.exp(point[2]!) * above) / p) * scale };
}

/** Gammas are taken once for each number of purchases; a customer costs one logarithm. */
function logLikelihood(
	{ groups }: SpendGroups,
	p: number,
	q: number,
	gamma: number,
	slopes: Float64Array,
): number {
	const logScale = Math.log(gamma);
	let log = 0;
	slopes.fill(0);
	for (const { count, sums, logs } of groups) {
		let logBoth = 0;
		let inverse = 0;
		for (const sum of sums) {
			logBoth += Math.log(gamma + sum);
			inverse += 1 / (gamma + sum);
		}
		const n = sums.length;
		const shape = p * count;
		const digammaBoth = digamma(shape + q);
		const own = logs - logBoth;
		const shared = n * logScale - logBoth;
		log += n * (logGamma(shape + q) - logGamma(shape) - logGamma(q) + Math.log(count));
		log += shape * own + q * shared - logs;
		slopes[0]! += count * (n * (digammaBoth - digamma(shape)) + own);
		slopes[1]! += n * (digammaBoth - digamma(q)) + shared;
		slopes[2]! += (n * q) / gamma - (shape + q) * inverse;
	}
	return log;
}
