import type { Dataset } from '#core/dataset/dataset.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import type { Purchases } from '#core/dataset/purchases.ts';
import { forecastCustomers } from './customer-forecast.ts';
import type { CustomerForecast } from './customer-forecast.ts';
import type { ForecastOptions, ModelName } from './forecast-options.ts';
import { fitShop } from './fitted-shop.ts';
import type { FittedShop } from './fitted-shop.ts';
import type { FittedSpend } from './gamma-gamma.ts';
import { backTest } from './hold-out.ts';
import type { BackTest } from './hold-out.ts';
import { forecastError, rangeAround, samplingError } from './how-sure.ts';
import type { Range } from './how-sure.ts';
import { readiness } from './readiness.ts';
import type { Readiness } from './readiness.ts';
import type { SeasonalIndex } from './season.ts';

const YEAR = 365;

/** No forecast, and why. */
interface NoForecast {
	readonly outcome: 'too-few-repeat-buyers' | 'too-short' | 'not-converged';
	readonly fittedTo: number;
	readonly readiness: Readiness;
}

export interface MadeForecast extends Pick<ForecastOptions, 'fit' | 'horizonMonths'> {
	/** Without measurable dropout the model is the NBD, whichever was asked for. */
	readonly outcome: 'ok' | 'no-dropout';
	readonly model: ModelName;
	/** Last day of the facts behind it; the horizon begins the day after. */
	readonly fittedTo: number;
	readonly readiness: Readiness;
	readonly params: Readonly<Record<string, number>>;
	readonly logLikelihood: number;
	/** Log-likelihood that leaving customers win over none leaving. */
	readonly dropoutGain: number;
	/** In minor units; null without amounts. */
	readonly spend: FittedSpend | null;
	/** Expected purchase days of all who have bought. */
	readonly orders: Range;
	/** Their net revenue, before margin and discount; null without amounts. */
	readonly revenue: Range | null;
	/** Their revenue × margin, discounted; null without amounts. */
	readonly clv: Range | null;
	/** The year's course, where two years show it. */
	readonly season: SeasonalIndex | null;
	/** Less than one year of data: a season may hide in the number. */
	readonly seasonUnknown: boolean;
	readonly customers: CustomerForecast;
	/** Null where the earlier part of the past is too little to fit. */
	readonly backTest: BackTest | null;
}

export type Forecast = NoForecast | MadeForecast;

/**
 * What the shop's customers are expected to buy within the horizon, with how sure that is from
 * the number of repeat buyers and from a forecast of the shop's own past.
 *
 * @param purchases at the end of the observation
 */
export function forecastAt(
	dataset: Dataset,
	purchases: Purchases,
	options: ForecastOptions,
): Forecast {
	const { split, fit, horizonMonths } = options;
	const known = split === null ? purchases : purchasesAt(dataset, Math.min(split, purchases.asOf));
	const ready = readiness(known);
	const base = { fittedTo: known.asOf, readiness: ready };
	if (ready.lacking !== null) return { outcome: ready.lacking, ...base };
	const shop = fitShop(dataset, known.asOf, options.model, fit);
	const { outcome, model, params, logLikelihood, dropoutGain } = shop.fitted;
	if (outcome === 'not-converged') return { outcome, ...base };

	const tested = split === null ? earlierShop(dataset, purchases, options) : shop;
	const test = tested === null ? null : backTest(dataset, tested, purchases);
	const { byCustomer, totals } = forecastCustomers(shop, known.customers, options);
	const sampling = samplingError(ready.repeatBuyers);
	const errors = errorsOf(test);
	const money = (total: number | null) =>
		total === null ? null : rangeAround(total, sampling + errors.revenue);
	return {
		outcome,
		...base,
		model: model.name,
		fit,
		horizonMonths,
		params: Object.fromEntries(model.parameters.map((name, i) => [name, params[i]!])),
		logLikelihood,
		dropoutGain,
		spend: shop.spend,
		orders: rangeAround(totals.purchases, sampling + errors.orders),
		revenue: money(totals.revenue),
		clv: money(totals.clv),
		season: shop.season,
		seasonUnknown: ready.historyDays < YEAR,
		customers: byCustomer,
		backTest: test,
	};
}

/** How far the test was off, which is added to the sampling error. */
export function errorsOf(test: BackTest | null): { orders: number; revenue: number } {
	if (test === null) return { orders: 0, revenue: 0 };
	const orders = forecastError(test.expectedOrders, test.actualOrders);
	const { expectedRevenue, actualRevenue } = test;
	const revenue =
		expectedRevenue === null || actualRevenue === null
			? orders
			: forecastError(expectedRevenue, actualRevenue);
	return { orders, revenue };
}

/** The shop as it could be fitted after the first two thirds of its past. */
function earlierShop(
	dataset: Dataset,
	{ firstDay, asOf }: Purchases,
	options: ForecastOptions,
): FittedShop | null {
	const splitDay = firstDay + Math.floor((2 * (asOf - firstDay)) / 3);
	const earlier = purchasesAt(dataset, splitDay);
	if (readiness(earlier).lacking === 'too-few-repeat-buyers') return null;
	const shop = fitShop(dataset, splitDay, options.model, options.fit);
	return shop.fitted.outcome === 'not-converged' ? null : shop;
}
