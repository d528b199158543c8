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

/** Number of purchases and their mean value of one customer each, ascending by number. */
interface SpendRows {
	readonly count: Int32Array;
	/** Sum of the values, in units of the overall mean. */
	readonly sum: Float64Array;
	readonly scale: number;
	/** Largest count of a customer. */
	readonly most: number;
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
	const rows = spendRows(activity);
	if (rows === null) return null;
	const likeliest = search(rows, false);
	let byPriors = false;
	let params = spendParams(likeliest.point, rows.scale);
	if (!likeliest.converged || params.q < LEAST_Q || Math.max(params.p, params.q) > LARGEST_SHAPE) {
		byPriors = true;
		params = spendParams(search(rows, true).point, rows.scale);
	}
	const { p, q, gamma } = params;
	const scaled = logLikelihood(rows, p, q, gamma / rows.scale, new Float64Array(3));
	return {
		...params,
		logLikelihood: scaled - rows.count.length * Math.log(rows.scale),
		customers: rows.count.length,
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

function spendRows({ length, paidCount, monetaryValue }: Activity): SpendRows | null {
	const paying = Uint32Array.from({ length }, (_, i) => i).filter((i) => paidCount[i]! > 0);
	if (paying.length === 0) return null;
	const scale = paying.reduce((sum, i) => sum + monetaryValue[i]!, 0) / paying.length;
	const count = Int32Array.from(paying, (i) => paidCount[i]!);
	return {
		count,
		sum: Float64Array.from(paying, (i) => (paidCount[i]! * monetaryValue[i]!) / scale),
		scale,
		most: count.reduce((most, x) => Math.max(most, x), 0),
	};
}

/** Searches over ln p, ln(q − 1) and the logarithm of the mean p · gamma / (q − 1). */
function search(rows: SpendRows, withPriors: boolean): Minimum {
	const slopes = new Float64Array(3);
	return minimise(
		(point, gradient) => {
			const { p, q, gamma } = spendParams(point, 1);
			let log = logLikelihood(rows, p, q, gamma, slopes);
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

/** Gammas are taken once for each distinct count; a customer costs two logarithms. */
function logLikelihood(
	{ count, sum, most }: SpendRows,
	p: number,
	q: number,
	gamma: number,
	slopes: Float64Array,
): number {
	const constants = new Float64Array(most + 1).fill(Number.NaN);
	const byPs = new Float64Array(most + 1);
	const byQs = new Float64Array(most + 1);
	const logGammaQ = logGamma(q);
	const digammaQ = digamma(q);
	let log = 0;
	let byP = 0;
	let byQ = 0;
	let byGamma = 0;
	for (let i = 0; i < count.length; i++) {
		const x = count[i]!;
		const spent = sum[i]!;
		if (Number.isNaN(constants[x])) {
			const digammaBoth = digamma(p * x + q);
			constants[x] = logGamma(p * x + q) - logGamma(p * x) - logGammaQ;
			byPs[x] = x * (digammaBoth - digamma(p * x));
			byQs[x] = digammaBoth - digammaQ;
		}
		const own = -Math.log1p(gamma / spent);
		const shared = -Math.log1p(spent / gamma);
		log += constants[x]! + p * x * own + q * shared - Math.log(spent / x);
		byP += byPs[x]! + x * own;
		byQ += byQs[x]! + shared;
		byGamma += q / gamma - (p * x + q) / (gamma + spent);
	}
	slopes[0] = byP;
	slopes[1] = byQ;
	slopes[2] = byGamma;
	return log;
}
