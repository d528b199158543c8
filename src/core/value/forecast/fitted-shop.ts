import { purchasesAt } from '#core/dataset/purchases.ts';
import { recent } from '#core/dataset/recent.ts';
import { activityRows, DAYS_PER_WEEK } from './activity-rows.ts';
import type { ActivityRows } from './activity-rows.ts';
import { activityAt } from './activity.ts';
import type { Activity } from './activity.ts';
import type { FitMethod } from './forecast-options.ts';
import { fitPurchases } from './fit-purchases.ts';
import type { FittedPurchases } from './fit-purchases.ts';
import { expectedSpend, fitSpend } from './gamma-gamma.ts';
import type { FittedSpend } from './gamma-gamma.ts';
import type { ModelName } from './forecast-options.ts';
import { seasonalIndex, seasonOfDays } from './season.ts';
import type { SeasonalIndex } from './season.ts';

/** All that was learnt from a shop's facts up to one day. */
export interface FittedShop {
	/** Last day of the facts. */
	readonly fittedTo: number;
	readonly activity: Activity;
	readonly rows: ActivityRows;
	/** Row of each buyer of the activity. */
	readonly rowOf: Uint32Array;
	readonly fitted: FittedPurchases;
	/** Null without amounts. */
	readonly spend: FittedSpend | null;
	readonly season: SeasonalIndex | null;
}

/** Another model is looked at beside the usual one, each fitted to all and to the earlier part. */
const KEPT = 4;

/**
 * The shop as its facts up to a day show it. Remembered, so that a long fit and what follows can
 * be asked for apart.
 */
export const fitShop = recent(
	KEPT,
	(dataset, fittedTo: number, model: ModelName, fit: FitMethod): FittedShop => {
		const purchases = purchasesAt(dataset, fittedTo);
		const activity = activityAt(dataset, purchases);
		const { rows, rowOf } = activityRows(activity);
		return {
			fittedTo,
			activity,
			rows,
			rowOf,
			fitted: fitPurchases(rows, model, fit),
			spend: dataset.hasMoney ? fitSpend(activity) : null,
			season: seasonalIndex(purchases),
		};
	},
);

/**
 * Expected purchases of each row in consecutive stretches of time after the fit, the season
 * included: `[stretch][row]`.
 *
 * @param ends days after the fit at which the stretches end, ascending
 */
export function expectedInStretches(shop: FittedShop, ends: readonly number[]): Float64Array[] {
	const { fitted, rows, season, fittedTo } = shop;
	const weeks = ends.map((days) => days / DAYS_PER_WEEK);
	const until = fitted.model.expectedPurchases(rows, fitted.params, weeks);
	return until.map((expected, k) => {
		const from = Math.floor(ends[k - 1] ?? 0);
		const to = Math.max(from + 1, Math.floor(ends[k]!));
		const factor = season === null ? 1 : seasonOfDays(season, fittedTo + from + 1, fittedTo + to);
		const earlier = until[k - 1];
		return expected.map((value, i) => factor * Math.max(0, value - (earlier?.[i] ?? 0)));
	});
}

/** Expected value of a purchase of each buyer, in minor units; null without amounts. */
export function spendOfBuyers({ activity, spend }: FittedShop): Float64Array | null {
	if (spend === null) return null;
	const { paidCount, monetaryValue } = activity;
	return monetaryValue.map((mean, i) => expectedSpend(spend, paidCount[i]!, mean));
}
