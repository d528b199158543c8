import type { ActivityRows } from './activity-rows.ts';
import { BG_NBD, MBG_NBD } from './beta-geometric.ts';
import { fitModel } from './fit-model.ts';
import type { FittedModel } from './fit-model.ts';
import type { FitMethod } from './forecast-options.ts';
import { NBD } from './nbd.ts';
import { PARETO_NBD } from './pareto-nbd.ts';
import type { PurchaseModel } from './purchase-model.ts';
import type { ModelName } from './forecast-options.ts';

const MODELS: Readonly<Record<ModelName, PurchaseModel>> = {
	'mbg-nbd': MBG_NBD,
	nbd: NBD,
	'bg-nbd': BG_NBD,
	'pareto-nbd': PARETO_NBD,
};

/** Log-likelihood that leaving must win for it to be called measurable. */
const LEAST_GAIN = 2;

export interface FittedPurchases extends FittedModel {
	readonly outcome: 'ok' | 'no-dropout' | 'not-converged';
	/** Log-likelihood of the MBG/NBD above the NBD's: what the data say about leaving. */
	readonly dropoutGain: number;
}

/**
 * Fits the model asked for; the NBD in its place where the data show nobody leaving. That is
 * decided by maximum likelihood whatever the fit shown: under priors nobody ever stays for good.
 */
export function fitPurchases(rows: ActivityRows, name: ModelName, fit: FitMethod): FittedPurchases {
	const staying = fitModel(NBD, rows, 'mle');
	const byPriors = fitModel(MBG_NBD, rows, 'map');
	const leaving = fitModel(MBG_NBD, rows, 'mle', byPriors.params);
	const dropoutGain = leaving.logLikelihood - staying.logLikelihood;
	const noDropout = dropoutGain < LEAST_GAIN;
	const known = [staying, byPriors, leaving].find(
		({ model, fit: method }) => method === fit && model.name === (noDropout ? 'nbd' : name),
	);
	const fitted = known ?? fitModel(noDropout ? NBD : MODELS[name], rows, fit);
	const outcome = !fitted.converged ? 'not-converged' : noDropout ? 'no-dropout' : 'ok';
	return { ...fitted, outcome, dropoutGain };
}
