import { minimise } from '#core/stats/minimise.ts';
import { meanActivity } from './activity-rows.ts';
import type { ActivityRows } from './activity-rows.ts';
import { addLogPrior } from './log-prior.ts';
import type { PurchaseModel } from './purchase-model.ts';

/** Maximum a posteriori under weak priors, or maximum likelihood. */
export type FitMethod = 'map' | 'mle';

export interface FittedModel {
	readonly model: PurchaseModel;
	readonly fit: FitMethod;
	readonly params: Float64Array;
	/** Log-likelihood of the data, without the prior. */
	readonly logLikelihood: number;
	readonly converged: boolean;
}

/**
 * Beyond e^±10 (for scales: times the mean T) a parameter says that customers are all alike, or
 * that nobody leaves, and the likelihood rises for ever by less than its own rounding. A pull
 * this weak gives it a top there, and moves no parameter that the data know.
 */
const FAR = 10;
const PULL = 1e-4;
const SCALES = ['alpha', 'beta'];

/**
 * The best of several searches over the logarithms of the parameters.
 *
 * @param near parameters at which one more search begins, such as those of the other method
 */
export function fitModel(
	model: PurchaseModel,
	rows: ActivityRows,
	fit: FitMethod,
	near: Float64Array | null = null,
): FittedModel {
	const mean = meanActivity(rows);
	const params = new Float64Array(model.parameters.length);
	const centres = model.parameters.map((name) => (SCALES.includes(name) ? Math.log(mean.T) : 0));
	const objective = (logs: Float64Array, gradient: Float64Array): number => {
		for (let i = 0; i < logs.length; i++) params[i] = Math.exp(logs[i]!);
		let log = model.logLikelihood(rows, params, gradient);
		if (fit === 'map') log += addLogPrior(model, params, mean.T, gradient);
		for (let i = 0; i < logs.length; i++) {
			const away = logs[i]! - centres[i]!;
			const beyond = Math.sign(away) * Math.max(0, Math.abs(away) - FAR);
			log -= (PULL * beyond ** 2) / 2;
			gradient[i] = PULL * beyond - gradient[i]!;
		}
		return -log;
	};
	const starts = [...(near === null ? [] : [near]), ...model.starts(mean.rate)];
	const best = starts
		.map((start) => minimise(objective, Float64Array.from(start, Math.log)))
		.reduce((lowest, next) => (next.value < lowest.value ? next : lowest));
	const point = best.point.map(Math.exp);
	const logLikelihood = model.logLikelihood(rows, point, new Float64Array(point.length));
	return { model, fit, params: point, logLikelihood, converged: best.converged };
}
