import { describe, expect, test } from 'vitest';
import { snapshotAt } from '#core/lifecycle/snapshot.ts';
import { forecastAt } from '#core/value/forecast/forecast.ts';
import { FORECAST_DEFAULTS } from '#core/value/forecast/forecast-options.ts';
import { forecastPage, prepareForecast } from '#core/value/forecast-page.ts';
import type { ForecastSummary } from '#core/value/forecast-page.ts';
import { narrowToSegment } from '#core/segments/narrow-to-segment.ts';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import { shopForecast } from '#core/value/shop-forecast.ts';
import { randomShop } from '#tests/support/random-shop.ts';

const TRAITS = {
	seed: 4,
	customers: 120,
	days: 700,
	gap: 30,
	leaving: 0.3,
	prices: 'similar',
	refunds: 0,
} as const;
const SHOP = randomShop(TRAITS);
const { split: _, ...CHOICE } = FORECAST_DEFAULTS;
const REQUEST = { ...CHOICE, asOf: SHOP.lastDay! };

describe('the forecast of the page', () => {
	const page = forecastPage(SHOP, REQUEST) as ForecastSummary;

	test('is that of the shop at its margin, without a column by customer', () => {
		const { purchases } = snapshotAt(SHOP, REQUEST.asOf);
		const whole = forecastAt(SHOP, purchases, { ...FORECAST_DEFAULTS, margin: 1 });
		expect(page).toMatchObject({ outcome: 'ok', orders: 'orders' in whole && whole.orders });
		expect(page).not.toHaveProperty('customers');
	});

	test('adds up over stages, channels and cohorts', () => {
		for (const by of ['stage', 'channel', 'cohort'] as const) {
			const sum = page.groups![by].reduce((total, group) => total + group.total, 0);
			expect(sum).toBeCloseTo(page.clv!.value, 4);
			expect(page.groups![by].reduce((total, { buyers }) => total + buyers, 0)).toBe(page.buyers);
		}
	});

	test('expects fewer customers still than have ever bought', () => {
		expect(page.stillCustomers).toBeGreaterThan(0);
		expect(page.stillCustomers).toBeLessThan(page.buyers);
	});

	test('tells no chance of still being a customer under another model', () => {
		for (const model of ['nbd', 'bg-nbd', 'pareto-nbd'] as const) {
			expect(forecastPage(SHOP, { ...REQUEST, model })).toMatchObject({ stillCustomers: null });
		}
	});

	test('is computed once, however often it is asked for', () => {
		const ask = () => shopForecast(SHOP, REQUEST.asOf, FORECAST_DEFAULTS);
		expect(ask()).toBe(ask());
	});

	test('of segments adds up to the shop’s, each less sure than it', () => {
		const stages = ['new', 'growing', 'loyal', 'lost'] as const;
		const segments = stages.map((stage) => ({
			name: stage,
			filter: { ...EVERYBODY, stages: [stage] },
		}));
		const shop = { ...SHOP, settings: { ...SHOP.settings, segments } };
		const width = ({ value, high }: { value: number; high: number }) => high / value;
		let clv = 0;
		let buyers = 0;
		for (const { name } of segments) {
			const part = forecastPage(narrowToSegment(shop, REQUEST.asOf, name), REQUEST);
			if (!('buyers' in part)) throw new Error(part.outcome);
			clv += part.clv!.value;
			buyers += part.buyers;
			expect(width(part.clv!)).toBeGreaterThanOrEqual(width(page.clv!));
			expect(part.params).toEqual(page.params);
		}
		expect(clv).toBeCloseTo(page.clv!.value, 4);
		expect(buyers).toBe(page.buyers);
	});

	test('of a shop that is too small says how far it is, also when prepared', () => {
		const small = randomShop({ ...TRAITS, customers: 12 });
		const request = { ...REQUEST, asOf: small.lastDay! };
		const { readiness } = forecastPage(small, request);
		expect(readiness).toMatchObject({ lacking: 'too-few-repeat-buyers', neededRepeatBuyers: 15 });
		expect(prepareForecast(small, request)).toEqual(readiness);
	});

	test('of a shop without amounts has purchases and no value', () => {
		const free = randomShop({ ...TRAITS, prices: 'none' });
		expect(forecastPage(free, { ...REQUEST, asOf: free.lastDay! })).toMatchObject({
			clv: null,
			spread: null,
			groups: null,
		});
	});
});
