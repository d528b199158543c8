import { isoDay } from '../calendar/day.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { FORECAST_DEFAULTS } from '../value/forecast/forecast-options.ts';
import type { ForecastOptions } from '../value/forecast/forecast-options.ts';
import type { BackTest } from '../value/forecast/hold-out.ts';
import type { Range } from '../value/forecast/how-sure.ts';
import { shopForecast } from '../value/shop-forecast.ts';

/** What a reader of the report may choose about its forecast. */
export type ForecastChoice = Pick<ForecastOptions, 'model' | 'fit' | 'split'>;

type Major = (minor: number) => number;

/**
 * The forecast of the report: money in major units, expected purchases with all their digits.
 * Where none can be made the outcome says why, and so do the reasons.
 */
export function forecastPart(
	dataset: Dataset,
	asOf: number,
	choice: Partial<ForecastChoice>,
	major: Major,
	reasons: Record<string, string>,
) {
	const options = { ...FORECAST_DEFAULTS, ...choice };
	const forecast = shopForecast(dataset, asOf, options);
	const { outcome, readiness } = forecast;
	const base = {
		outcome,
		fittedTo: isoDay(forecast.fittedTo),
		horizonMonths: options.horizonMonths,
		repeatBuyers: readiness.repeatBuyers,
	};
	if (!('model' in forecast)) {
		reasons['value.forecast'] = outcome;
		const { model, fit } = options;
		const nothing = { params: null, logLikelihood: null, spend: null, orders: null };
		return { model, fit, ...base, ...nothing, revenue: null, backTest: null };
	}
	const { spend, revenue, backTest } = forecast;
	const noMoney = dataset.hasMoney ? 'no-repeat-purchase-with-amount' : 'no-amounts';
	if (spend === null) {
		reasons['value.forecast.spend'] = noMoney;
		reasons['value.forecast.revenue'] = noMoney;
	}
	if (backTest !== null) {
		for (const name of ['expectedRevenue', 'actualRevenue'] as const) {
			if (backTest[name] === null) reasons[`value.forecast.backTest.${name}`] = noMoney;
		}
	}
	if (backTest === null) reasons['value.forecast.backTest'] = 'too-short';
	return {
		model: forecast.model,
		fit: forecast.fit,
		...base,
		params: forecast.params,
		logLikelihood: forecast.logLikelihood,
		dropoutGain: forecast.dropoutGain,
		// A scale, not an amount: it is not rounded to the currency's unit.
		spend: spend && { p: spend.p, q: spend.q, gamma: (spend.gamma * major(1e6)) / 1e6 },
		orders: forecast.orders,
		revenue: revenue && inMajor(revenue, major),
		seasonUnknown: forecast.seasonUnknown,
		backTest: backTest && backTestPart(backTest, major),
	};
}

function inMajor({ value, low, high }: Range, major: Major): Range {
	return { value: major(value), low: major(low), high: major(high) };
}

function backTestPart(test: BackTest, major: Major) {
	const money = (minor: number | null) => (minor === null ? null : major(minor));
	return {
		splitDay: isoDay(test.splitDay),
		customers: test.customers,
		expectedOrders: test.expectedOrders,
		actualOrders: test.actualOrders,
		expectedRevenue: money(test.expectedRevenue),
		actualRevenue: money(test.actualRevenue),
		meanAbsoluteError: test.meanAbsoluteError,
		byFrequency: test.byFrequency,
		byWeek: test.byWeek,
		naive: test.naive,
	};
}
