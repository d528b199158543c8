import fc from 'fast-check';
import { expect, test } from 'vitest';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { forecastAt } from '#core/value/forecast/forecast.ts';
import { FORECAST_DEFAULTS } from '#core/value/forecast/forecast-options.ts';
import type { Forecast } from '#core/value/forecast/forecast.ts';
import type { ForecastOptions } from '#core/value/forecast/forecast-options.ts';
import { randomShop } from '#tests/support/random-shop.ts';
import type { ShopTraits } from '#tests/support/random-shop.ts';

const anyTraits: fc.Arbitrary<ShopTraits> = fc.record({
	seed: fc.nat(),
	customers: fc.integer({ min: 5, max: 300 }),
	days: fc.integer({ min: 10, max: 900 }),
	gap: fc.integer({ min: 1, max: 200 }),
	leaving: fc.constantFrom(0, 0.05, 0.3, 0.8, 1),
	prices: fc.constantFrom('same', 'similar', 'wild', 'zero', 'none'),
	refunds: fc.constantFrom(0, 0, 0.1, 1),
});

const MODELS = [...Array<'mbg-nbd'>(5).fill('mbg-nbd'), 'nbd', 'bg-nbd', 'pareto-nbd'] as const;

const anyOptions: fc.Arbitrary<ForecastOptions> = fc.record({
	model: fc.constantFrom(...MODELS),
	fit: fc.constantFrom('map', 'mle'),
	split: fc.constant(null),
	horizonMonths: fc.constantFrom(1, 12, 36),
	discountRateMonthly: fc.constantFrom(0, 0.01),
	margin: fc.constantFrom(0, 0.3, 1),
});

function forecast(traits: ShopTraits, options: ForecastOptions): Forecast {
	const dataset = randomShop(traits);
	return forecastAt(dataset, purchasesAt(dataset, dataset.lastDay!), options);
}

/** Of these a negative value is right. */
const SIGNED = ['logLikelihood', 'dropoutGain'];

/** Paths of all numbers that cannot be. */
function impossible(value: unknown, path = ''): string[] {
	if (typeof value === 'number') {
		const signed = SIGNED.some((name) => path.endsWith(name));
		return Number.isFinite(value) && (signed || value >= 0) ? [] : [`${path} = ${value}`];
	}
	if (value instanceof Float64Array) return impossible([...value], path);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => impossible(part, `${path}.${key}`));
}

test(
	'2,000 small shops: never NaN, infinity, a negative value or a throw',
	{ timeout: 300_000 },
	() => {
		const outcomes = new Map<string, number>();
		fc.assert(
			fc.property(anyTraits, anyOptions, (traits, options) => {
				const result = forecast(traits, options);
				outcomes.set(result.outcome, (outcomes.get(result.outcome) ?? 0) + 1);
				expect(impossible(result)).toEqual([]);
			}),
			{ seed: 20_111_209, numRuns: 2000 },
		);
		// Every outcome that a shop can have is among them.
		expect([...outcomes.keys()].sort()).toEqual(
			expect.arrayContaining(['no-dropout', 'ok', 'too-few-repeat-buyers', 'too-short']),
		);
		expect(outcomes.get('not-converged') ?? 0).toBe(0);
	},
);

const anyGoodShop = anyTraits.map((traits): ShopTraits => ({
	...traits,
	customers: 60 + (traits.customers % 100),
	days: 400 + (traits.days % 500),
	gap: 10 + (traits.gap % 40),
	leaving: 0.3,
	prices: 'similar',
}));

test('forecast CLV adds up over any segments', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(anyGoodShop, anyOptions, fc.integer({ min: 2, max: 5 }), (traits, options, n) => {
			const result = forecast(traits, options);
			if (!('customers' in result)) return;
			const segments = new Float64Array(n);
			result.customers.clvExpected!.forEach((value, c) => (segments[(c * 7) % n]! += value));
			const sum = segments.reduce((all, part) => all + part, 0);
			expect(sum).toBeCloseTo(result.clv!.value, 4);
		}),
		{ seed: 20_111_209, numRuns: 100 },
	);
});

test('the value lies within its range, which no horizon makes smaller', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(anyGoodShop, (traits) => {
			const at = (horizonMonths: number) =>
				forecast(traits, { ...FORECAST_DEFAULTS, margin: 1, horizonMonths });
			const [short, long] = [at(3), at(12)];
			if (!('customers' in short) || !('customers' in long)) return;
			for (const { low, value, high } of [short.orders, short.revenue!, long.orders]) {
				expect(low).toBeLessThanOrEqual(value);
				expect(high).toBeGreaterThanOrEqual(value);
			}
			expect(long.orders.value).toBeGreaterThan(short.orders.value);
			expect(long.orders.high - long.orders.low).toBeGreaterThan(
				short.orders.high - short.orders.low,
			);
		}),
		{ seed: 20_111_209, numRuns: 60 },
	);
});
