import { activityRows } from '#core/value/forecast/activity-rows.ts';
import { BG_NBD } from '#core/value/forecast/beta-geometric.ts';
import { fitModel } from '#core/value/forecast/fit-model.ts';
import { fitPurchases } from '#core/value/forecast/fit-purchases.ts';
import { activityOf, simulatedActivity } from '#tests/support/simulated-activity.ts';
import type { Buyer } from '#tests/support/simulated-activity.ts';

/** One measured fit: the buyers, or so many made-up ones, and what is fitted. */
export interface ForecastCase {
	readonly buyers: readonly Buyer[] | number;
	/** `mbg-nbd` is what the app does: priors, likelihood and the NBD beside it. */
	readonly model: 'bg-nbd' | 'mbg-nbd';
}

export interface ForecastTimes {
	readonly customers: number;
	/** Milliseconds from the buyers to parameters. */
	readonly fit: number;
	/** Milliseconds for the purchases of all customers in 52 weeks. */
	readonly predict: number;
}

/** To be called once in a thread of its own: nothing is compiled then that a user's is not. */
export function forecastTimes({ buyers, model }: ForecastCase): ForecastTimes {
	const activity = typeof buyers === 'number' ? simulatedActivity(3, buyers) : activityOf(buyers);
	const start = performance.now();
	const { rows } = activityRows(activity);
	const fitted =
		model === 'bg-nbd' ? fitModel(BG_NBD, rows, 'mle') : fitPurchases(rows, 'mbg-nbd', 'map');
	const end = performance.now();
	fitted.model.expectedPurchases(rows, fitted.params, [52]);
	return {
		customers: activity.length,
		fit: end - start,
		predict: performance.now() - end,
	};
}
