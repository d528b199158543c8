import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { purchaseCount } from '../dataset/purchases.ts';
import { recent } from '../dataset/recent.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { overallMargin } from './customer-value.ts';
import { fitShop } from './forecast/fitted-shop.ts';
import type { FitMethod } from './forecast/forecast-options.ts';
import { errorsOf, forecastAt } from './forecast/forecast.ts';
import type { Forecast, MadeForecast } from './forecast/forecast.ts';
import type { ForecastOptions } from './forecast/forecast-options.ts';
import { rangeAround, samplingError } from './forecast/how-sure.ts';
import type { ModelName } from './forecast/forecast-options.ts';
import { readiness } from './forecast/readiness.ts';
import type { Readiness } from './forecast/readiness.ts';

/** How a forecast at the shop's own margin is made. */
export type ForecastChoice = Omit<ForecastOptions, 'margin'>;

const KEPT = 2;

const ofWholeShop = recent(
	KEPT,
	(
		dataset,
		asOf: number,
		model: ModelName,
		fit: FitMethod,
		split: number | '',
		horizonMonths: number,
		discountRateMonthly: number,
	) => {
		const { purchases } = snapshotAt(dataset, asOf);
		return forecastAt(dataset, purchases, {
			model,
			fit,
			split: split === '' ? null : split,
			horizonMonths,
			discountRateMonthly,
			margin: overallMargin(dataset, purchases),
		});
	},
);

/**
 * The forecast at a date, remembered. That of a segment is the shop's, summed over the segment's
 * customers: so segments add up, and a small one gets figures too. How sure it is goes by the
 * repeat buyers of the segment.
 */
export function shopForecast(dataset: Dataset, asOf: number, choice: ForecastChoice): Forecast {
	const { model, fit, split, horizonMonths, discountRateMonthly } = choice;
	const whole = ofWholeShop(
		wholeOf(dataset),
		asOf,
		model,
		fit,
		split ?? '',
		horizonMonths,
		discountRateMonthly,
	);
	return dataset.part === null || !('customers' in whole) ? whole : ofPart(dataset, asOf, whole);
}

/** Does the first half of the work of `shopForecast`, and says whether there will be one. */
export function prepareShop(dataset: Dataset, asOf: number, choice: ForecastChoice): Readiness {
	const whole = wholeOf(dataset);
	const ready = readiness(snapshotAt(whole, asOf).purchases);
	if (ready.lacking === null) fitShop(whole, asOf, choice.model, choice.fit);
	return ready;
}

function ofPart(dataset: Dataset, asOf: number, whole: MadeForecast): MadeForecast {
	const { purchases } = snapshotAt(dataset, asOf);
	const { expectedPurchases, expectedSpend, clvExpected } = whole.customers;
	let orders = 0;
	let revenue = 0;
	let clv = 0;
	for (let c = 0; c < purchases.customers; c++) {
		if (purchaseCount(purchases, c) === 0) continue;
		orders += expectedPurchases[c]!;
		revenue += expectedPurchases[c]! * (expectedSpend?.[c] ?? 0);
		clv += clvExpected?.[c] ?? 0;
	}
	const { repeatBuyers } = readiness(purchases);
	const errors = errorsOf(whole.backTest);
	const sampling = samplingError(repeatBuyers);
	return {
		...whole,
		readiness: { ...whole.readiness, repeatBuyers },
		orders: rangeAround(orders, sampling + errors.orders),
		revenue: expectedSpend && rangeAround(revenue, sampling + errors.revenue),
		clv: clvExpected && rangeAround(clv, sampling + errors.revenue),
	};
}
