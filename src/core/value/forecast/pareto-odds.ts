import { betaQuadrature } from '#core/stats/beta-quadrature.ts';

/** Parameters of the Pareto/NBD by name. */
export interface ParetoParams {
	readonly r: number;
	readonly alpha: number;
	readonly s: number;
	readonly beta: number;
}

/** Exact to 1e-11 where both factors fall far, to 1e-13 elsewhere. */
const FEW = betaQuadrature(1, 1, 32);
const MANY = betaQuadrature(1, 1, 48);
/** From this many e-folds of the slower factor on the few points are not enough. */
const FAR = 4;
/**
 * Only a part of the faster factor's power goes into the variable: with all of it the integrand
 * would end in a cusp, at which Gauss's points lose ten digits.
 */
const SHARE = 1 / 4;

/**
 * The odds that a customer of the Pareto/NBD has left by T, and how their logarithm changes with
 * the parameters. One object serves all customers of an evaluation.
 *
 * odds = s ∫ ((alpha + T) / (alpha + y))^(r + x) · ((beta + T) / (beta + y))^s / (beta + y) dy
 * over the silence t_x … T: the published difference of two 2F1 before it is integrated. A power
 * of the faster falling factor becomes the variable; what remains is smooth.
 */
export class ParetoOdds {
	log = -Infinity;
	byR = 0;
	byAlpha = 0;
	byS = 0;
	byBeta = 0;

	of(params: ParetoParams, x: number, recency: number, T: number): void {
		const { r, alpha, s, beta } = params;
		const silence = T - recency;
		const buying = alpha + recency;
		const staying = beta + recency;
		const logBuying = Math.log1p(silence / buying);
		const logStaying = Math.log1p(silence / staying);
		if (silence <= 0) {
			this.log = -Infinity;
			this.byR = this.byAlpha = this.byS = this.byBeta = 0;
			return;
		}
		const falling = (r + x) * logBuying;
		const leaving = (s + 1) * logStaying;
		const byBuying = falling > leaving;
		const { nodes, weights } = Math.min(falling, leaving) < FAR ? FEW : MANY;
		const base = byBuying ? buying : staying;
		const other = byBuying ? staying : buying;
		const whole = byBuying ? r + x - 1 : s;
		const power = SHARE * whole;
		const rest = byBuying ? s + 1 : r + x;
		const width = oneMinusPower(power, byBuying ? logBuying : logStaying);
		let sum = 0;
		let logBase = 0;
		let logOther = 0;
		let inverseBase = 0;
		let inverseOther = 0;
		let restBase = 0;
		let restOther = 0;
		for (let j = 0; j < nodes.length; j++) {
			const w = width * nodes[j]!;
			const v = power === 0 ? w : -Math.log1p(-power * w) / power;
			const growth = Math.expm1(v);
			const share = (base * growth) / other;
			const u = Math.log1p(share);
			const mass = weights[j]! * Math.exp(-rest * u - (whole - power) * v);
			sum += mass;
			logBase += mass * v;
			logOther += mass * u;
			// Of 1 / (base + y), and of (T − y) / (base + y), in which nothing cancels.
			const left = silence - base * growth;
			inverseBase += mass / (1 + growth);
			inverseOther += mass / (1 + share);
			restBase += (mass * left) / (1 + growth);
			restOther += (mass * left) / (1 + share);
		}
		this.log =
			Math.log(s * width * sum * (byBuying ? buying / staying : 1)) + falling + s * logStaying;
		const [meanLogBuying, meanLogStaying] = byBuying ? [logBase, logOther] : [logOther, logBase];
		const inverseStaying = byBuying ? inverseOther : inverseBase;
		const [restBuying, restStaying] = byBuying ? [restBase, restOther] : [restOther, restBase];
		this.byR = logBuying - meanLogBuying / sum;
		this.byAlpha = (-(r + x) * restBuying) / (sum * buying * (alpha + T));
		this.byS = 1 / s + logStaying - meanLogStaying / sum;
		this.byBeta = -(inverseStaying + (s * restStaying) / (beta + T)) / (sum * staying);
	}
}

/** (1 − e^(−power · log)) / power, which is log at power 0. */
function oneMinusPower(power: number, log: number): number {
	return power === 0 ? log : -Math.expm1(-power * log) / power;
}
