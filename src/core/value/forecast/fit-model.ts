import { minimise } from '#core/stats/minimise.ts';
import type { Objective } from '#core/stats/minimise.ts';
import { coarseRows } from './coarse-rows.ts';
import type { ActivityRows } from './activity-rows.ts';
import type { FitMethod } from './forecast-options.ts';
import { addLogPrior } from './log-prior.ts';
import { meanActivity } from './mean-activity.ts';
import type { PurchaseModel } from './purchase-model.ts';

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

/** Above this many rows the search begins on coarser ones. */
const MANY_ROWS = 3000;

/**
 * The best of several searches over the logarithms of the parameters.
 *
 * @param near parameters at which a search begins instead of the model's first place to start
 */
export function fitModel(
	model: PurchaseModel,
	rows: ActivityRows,
	fit: FitMethod,
	near: Float64Array | null = null,
): FittedModel {
	const mean = meanActivity(rows);
	const [first, ...others] = model.starts(mean.rate);
	const starts = [near ?? first, ...others].map((start) => Float64Array.from(start, Math.log));
	const search = (over: ActivityRows, from: Float64Array, inverse: Float64Array | null) =>
		minimise(objectiveOf(model, over, fit, mean.T), from, inverse);
	const coarse = rows.length > MANY_ROWS ? coarseRows(rows) : rows;
	let best = starts
		.map((start) => search(coarse, start, null))
		.reduce((lowest, next) => (next.value < lowest.value ? next : lowest));
	if (coarse !== rows) best = search(rows, best.point, best.inverse);
	const params = best.point.map(Math.exp);
	const logLikelihood = model.logLikelihood(rows, params, new Float64Array(params.length));
	return { model, fit, params, logLikelihood, converged: best.converged };
}

/** What is to be made small, by the logarithms of the parameters. */
function objectiveOf(
	model: PurchaseModel,
	rows: ActivityRows,
	fit: FitMethod,
	meanT: number,
): Objective {
	const params = new Float64Array(model.parameters.length);
	const centres = model.parameters.map((name) => (SCALES.includes(name) ? Math.log(meanT) : 0));
	return (logs, gradient) => {
		for (let i = 0; i < logs.length; i++) params[i] = Math.exp(logs[i]!);
		let log = model.logLikelihood(rows, params, gradient);
		if (fit === 'map') log += addLogPrior(model, params, meanT, gradient);
		for (let i = 0; i < logs.length; i++) {
			const away = logs[i]! - centres[i]!;
			const beyond = Math.sign(away) * Math.max(0, Math.abs(away) - FAR);
			log -= (PULL * beyond ** 2) / 2;
			gradient[i] = PULL * beyond - gradient[i]!;
		}
		return -log;
	};
}
