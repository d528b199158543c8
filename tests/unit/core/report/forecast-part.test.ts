import { describe, expect, test } from 'vitest';
import { isoDay } from '#core/calendar/day.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import type { ForecastChoice } from '#core/report/forecast-part.ts';
import { report } from '#core/report/report.ts';
import { forecastAt } from '#core/value/forecast/forecast.ts';
import { FORECAST_DEFAULTS } from '#core/value/forecast/forecast-options.ts';
import { randomShop } from '#tests/support/random-shop.ts';
import type { ShopTraits } from '#tests/support/random-shop.ts';

const TRAITS: ShopTraits = {
	seed: 11,
	customers: 200,
	days: 500,
	gap: 25,
	leaving: 0.3,
	prices: 'similar',
	refunds: 0,
};
const SHOP = randomShop(TRAITS);

function reported(dataset: Dataset = SHOP, choice: Partial<ForecastChoice> = {}) {
	const document = report(dataset, dataset.lastDay!, '0', choice);
	return { ...document.value.forecast, reasons: document.reasons };
}

describe('the report’s forecast', () => {
	test('is the weak-prior MBG/NBD of twelve months, with a test on the last third', () => {
		const days = SHOP.lastDay! - SHOP.firstDay!;
		expect(reported()).toMatchObject({
			model: 'mbg-nbd',
			fit: 'map',
			outcome: 'ok',
			fittedTo: isoDay(SHOP.lastDay!),
			horizonMonths: 12,
			backTest: { splitDay: isoDay(SHOP.firstDay! + Math.floor((2 * days) / 3)) },
			reasons: {},
		});
	});

	test('has money in major units and purchases with all their digits', () => {
		const forecast = forecastAt(SHOP, purchasesAt(SHOP, SHOP.lastDay!), {
			...FORECAST_DEFAULTS,
			margin: 1,
		});
		if (!('model' in forecast)) throw new Error(forecast.outcome);
		const { revenue, orders, spend, backTest } = reported();
		expect(revenue!.value).toBe(Math.round(forecast.revenue!.value) / 100);
		expect(backTest!.actualRevenue).toBe(forecast.backTest!.actualRevenue! / 100);
		expect(orders).toEqual(forecast.orders);
		expect(spend!.gamma).toBeCloseTo(forecast.spend!.gamma / 100, 8);
	});

	test('takes the model, the fit and the split that were asked for', () => {
		const split = SHOP.firstDay! + 250;
		const forecast = reported(SHOP, { model: 'pareto-nbd', fit: 'mle', split });
		expect(forecast).toMatchObject({
			model: 'pareto-nbd',
			fit: 'mle',
			fittedTo: isoDay(split),
			backTest: { splitDay: isoDay(split) },
		});
		expect(Object.keys(forecast.params!)).toEqual(['r', 'alpha', 's', 'beta']);
	});

	test('of a shop with too little of a past says so in its outcome and in the reasons', () => {
		const { reasons, ...forecast } = reported(randomShop({ ...TRAITS, customers: 10 }));
		expect(forecast).toMatchObject({
			outcome: 'too-few-repeat-buyers',
			params: null,
			orders: null,
			revenue: null,
			backTest: null,
		});
		expect(reasons['value.forecast']).toBe('too-few-repeat-buyers');
	});

	test('of a shop without amounts has orders, and says why it has no revenue', () => {
		const { orders, revenue, spend, reasons } = reported(randomShop({ ...TRAITS, prices: 'none' }));
		expect(orders!.value).toBeGreaterThan(0);
		expect([revenue, spend]).toEqual([null, null]);
		expect(reasons).toMatchObject({
			'value.forecast.spend': 'no-amounts',
			'value.forecast.revenue': 'no-amounts',
			'value.forecast.backTest.expectedRevenue': 'no-amounts',
		});
	});

	test('split on the last day has nothing to test on, and says so', () => {
		const { backTest, reasons } = reported(SHOP, { split: SHOP.lastDay });
		expect(backTest).toBeNull();
		expect(reasons['value.forecast.backTest']).toBe('too-short');
	});
});
