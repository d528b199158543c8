import type { PurchaseModel } from './purchase-model.ts';

/** A normal prior on a logarithm. */
interface Normal {
	readonly mean: number;
	readonly sd: number;
}

/**
 * Weak priors, all on logarithms: r ~ N(ln 0.7, 1), alpha ~ N(ln(mean T / 3), 1.2),
 * a / b ~ N(ln 0.5, 1), a + b ~ N(ln 3, 1). They decide where there are a few dozen customers and
 * vanish where there are many. The lifetimes of the Pareto/NBD get those of r and alpha.
 */
const SHAPE: Normal = { mean: Math.log(0.7), sd: 1 };
const SHARE: Normal = { mean: Math.log(0.5), sd: 1 };
const CERTAINTY: Normal = { mean: Math.log(3), sd: 1 };
const SCALE_SD = 1.2;

/**
 * Log-density of the parameters up to a constant; its derivatives by their logarithms are added
 * to `gradient`.
 *
 * @param meanT mean time from first purchase to the end, in the unit of alpha
 */
export function addLogPrior(
	model: PurchaseModel,
	params: Float64Array,
	meanT: number,
	gradient: Float64Array,
): number {
	const scale: Normal = { mean: Math.log(meanT / 3), sd: SCALE_SD };
	const { parameters } = model;
	let sum = 0;
	parameters.forEach((name, i) => {
		if (name === 'a' || name === 'b') return;
		const prior = name === 'r' || name === 's' ? SHAPE : scale;
		const distance = (Math.log(params[i]!) - prior.mean) / prior.sd;
		sum -= distance ** 2 / 2;
		gradient[i]! -= distance / prior.sd;
	});
	const at = parameters.indexOf('a');
	if (at < 0) return sum;
	const a = params[at]!;
	const b = params[at + 1]!;
	const share = (Math.log(a / b) - SHARE.mean) / SHARE.sd;
	const certainty = (Math.log(a + b) - CERTAINTY.mean) / CERTAINTY.sd;
	gradient[at]! -= share / SHARE.sd + ((certainty / CERTAINTY.sd) * a) / (a + b);
	gradient[at + 1]! += share / SHARE.sd - ((certainty / CERTAINTY.sd) * b) / (a + b);
	return sum - share ** 2 / 2 - certainty ** 2 / 2;
}
