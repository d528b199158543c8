import { describe, expect, test } from 'vitest';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { forecastAt } from '#core/value/forecast/forecast.ts';
import { FORECAST_DEFAULTS } from '#core/value/forecast/forecast-options.ts';
import type { MadeForecast } from '#core/value/forecast/forecast.ts';
import type { ForecastOptions } from '#core/value/forecast/forecast-options.ts';
import type { Row } from '#tests/support/factories.ts';
import { day, shopOf } from '#tests/support/factories.ts';
import { randomShop } from '#tests/support/random-shop.ts';
import type { ShopTraits } from '#tests/support/random-shop.ts';

const TRAITS: ShopTraits = {
	seed: 5,
	customers: 300,
	days: 600,
	gap: 25,
	leaving: 0.3,
	prices: 'similar',
	refunds: 0,
};
const SHOP = randomShop(TRAITS);
const PURCHASES = purchasesAt(SHOP, SHOP.lastDay!);

function forecast(
	changes: Partial<ForecastOptions> = {},
	dataset = SHOP,
	asOf = dataset.lastDay!,
): MadeForecast {
	const options = { ...FORECAST_DEFAULTS, margin: 1, ...changes };
	const result = forecastAt(dataset, purchasesAt(dataset, asOf), options);
	if (!('customers' in result)) throw new Error(result.outcome);
	return result;
}

/** `count` customers, each on the given days. */
function buyers(count: number, days: readonly string[], total = 100): Row[] {
	return Array.from({ length: count }, (_, c) => c).flatMap((c) =>
		days.map((orderedAt) => ({ customerId: `c${c}`, orderedAt, total })),
	);
}

describe('no forecast is made', () => {
	function outcome(rows: readonly Row[], asOf: string) {
		const dataset = shopOf(rows);
		const purchases = purchasesAt(dataset, day(asOf));
		return forecastAt(dataset, purchases, { ...FORECAST_DEFAULTS, margin: 1 });
	}

	test('with 14 repeat buyers, which is said', () => {
		const rows = [
			...buyers(14, ['2025-01-01', '2025-02-01']),
			{ customerId: 'once', orderedAt: '2025-02-01', total: 5 },
		];
		expect(outcome(rows, '2025-12-31')).toMatchObject({
			outcome: 'too-few-repeat-buyers',
			readiness: { repeatBuyers: 14, neededRepeatBuyers: 15 },
		});
		const enough = [...rows, { customerId: 'once', orderedAt: '2025-03-01', total: 5 }];
		expect(outcome(enough, '2025-12-31').readiness.lacking).toBeNull();
	});

	test('with less than 26 weeks of history', () => {
		const rows = buyers(20, ['2025-01-01', '2025-01-11']);
		expect(outcome(rows, '2025-07-01')).toMatchObject({
			outcome: 'too-short',
			readiness: { historyDays: 181, neededDays: 182 },
		});
		expect(outcome(rows, '2025-07-02').readiness.lacking).toBeNull();
		expect(outcome(rows, '2024-01-01').readiness.historyDays).toBe(0);
	});

	test('with less than three median gaps of history', () => {
		const rows = buyers(20, ['2025-01-01', '2025-07-01']);
		expect(outcome(rows, '2025-12-31')).toMatchObject({
			outcome: 'too-short',
			readiness: { neededDays: 543 },
		});
	});
});

describe('a forecast', () => {
	test('has the sum of its customers as total', () => {
		const { customers, orders, revenue } = forecast();
		const sum = (column: Float64Array) => column.reduce((all, value) => all + value, 0);
		expect(sum(customers.expectedPurchases)).toBeCloseTo(orders.value, 8);
		expect(sum(customers.clvExpected!)).toBeCloseTo(revenue!.value, 4);
		expect(customers.expectedPurchases).toHaveLength(SHOP.customers.length);
	});

	test('is worth the margin of its revenue where nothing is discounted', () => {
		const { clv, revenue } = forecast({ margin: 0.3 });
		expect(clv!.value).toBeCloseTo(0.3 * revenue!.value, 4);
	});

	test('discounts each month at its end', () => {
		const one = forecast({ horizonMonths: 1, discountRateMonthly: 0.1 });
		expect(one.clv!.value).toBeCloseTo(one.revenue!.value / 1.1, 4);
		const two = forecast({ horizonMonths: 2, discountRateMonthly: 0.1 });
		const second = two.revenue!.value - one.revenue!.value;
		expect(two.clv!.value).toBeCloseTo(one.revenue!.value / 1.1 + second / 1.21, 3);
	});

	test('takes months of 365.25 / 12 days', () => {
		const year = forecast({ horizonMonths: 12 });
		const months = forecast({ horizonMonths: 12, discountRateMonthly: 1e-12 });
		expect(months.orders.value).toBeCloseTo(year.orders.value, 8);
	});

	test('shows P(alive) of the MBG/NBD only', () => {
		expect(forecast().customers.probabilityAlive).not.toBeNull();
		expect(forecast({ model: 'bg-nbd' }).customers.probabilityAlive).toBeNull();
		expect(forecast({ model: 'pareto-nbd' }).customers.probabilityAlive).toBeNull();
		expect(forecast({ model: 'nbd' }).customers.probabilityAlive).toBeNull();
	});

	test('without amounts has no revenue', () => {
		const shop = randomShop({ ...TRAITS, prices: 'none' });
		const { orders, revenue, clv, spend, customers } = forecast({}, shop);
		expect(orders.value).toBeGreaterThan(0);
		expect([revenue, clv, spend, customers.clvExpected]).toEqual([null, null, null, null]);
	});

	test('says where less than a year may hide a season', () => {
		expect(forecast().seasonUnknown).toBe(false);
		expect(forecast({}, SHOP, SHOP.firstDay! + 364).seasonUnknown).toBe(true);
	});

	test('follows the season where two years show it', () => {
		const shop = randomShop({ ...TRAITS, days: 800 });
		const { season, orders } = forecast({}, shop);
		expect(season).toHaveLength(12);
		expect(orders.value).toBeGreaterThan(0);
		expect(forecast().season).toBeNull();
	});

	test('adds the back-test’s error to the sampling error', () => {
		const { orders, backTest, readiness } = forecast();
		expect(readiness.repeatBuyers).toBeGreaterThanOrEqual(100);
		const off = Math.abs(backTest!.expectedOrders - backTest!.actualOrders);
		const error = (readiness.repeatBuyers < 250 ? 0.2 : 0.12) + off / backTest!.actualOrders;
		expect(orders.high).toBeCloseTo(orders.value * (1 + error), 6);
		expect(orders.low).toBeCloseTo(orders.value * (1 - error), 6);
	});
});

describe('where nobody leaves', () => {
	const loyal = randomShop({ ...TRAITS, leaving: 0, gap: 40 });

	test.each(['map', 'mle'] as const)('the NBD takes the place of any model (%s)', (fit) => {
		for (const model of ['mbg-nbd', 'pareto-nbd', 'nbd'] as const) {
			const result = forecast({ model, fit }, loyal);
			expect(result).toMatchObject({ outcome: 'no-dropout', model: 'nbd', fit });
			expect(result.dropoutGain).toBeLessThan(2);
			expect(result.customers.probabilityAlive).toBeNull();
		}
	});

	test('and where people leave the gain is large', () => {
		expect(forecast()).toMatchObject({ outcome: 'ok', model: 'mbg-nbd' });
		expect(forecast().dropoutGain).toBeGreaterThan(20);
	});
});

describe('the back-test', () => {
	test('splits after two thirds of the days, rounded down', () => {
		const { backTest } = forecast();
		expect(backTest!.splitDay).toBe(
			SHOP.firstDay! + Math.floor(((PURCHASES.asOf - SHOP.firstDay!) * 2) / 3),
		);
		expect(backTest!.lastDay).toBe(PURCHASES.asOf);
	});

	test('counts the purchase days, after the split, of those who had bought before', () => {
		const { backTest } = forecast();
		const { splitDay } = backTest!;
		let actual = 0;
		let known = 0;
		for (let c = 0; c < PURCHASES.customers; c++) {
			const days = PURCHASES.day.subarray(PURCHASES.start[c], PURCHASES.start[c + 1]);
			if (days.length === 0 || days[0]! > splitDay) continue;
			known++;
			actual += days.filter((at) => at > splitDay).length;
		}
		expect(backTest).toMatchObject({ customers: known, actualOrders: actual });
	});

	test('has the same totals by week and by frequency', () => {
		const { byWeek, byFrequency, expectedOrders, actualOrders, ...test } = forecast().backTest!;
		const weeks = Math.ceil((test.lastDay - test.splitDay) / 7);
		expect(byWeek).toHaveLength(weeks);
		const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
		expect(total(byWeek.map((week) => week.expected))).toBeCloseTo(expectedOrders, 8);
		expect(total(byWeek.map((week) => week.actual))).toBe(actualOrders);
		expect(total(byFrequency.map((bin) => bin.customers * bin.expected))).toBeCloseTo(
			expectedOrders,
			8,
		);
		expect(total(byFrequency.map((bin) => bin.customers * bin.actual))).toBeCloseTo(
			actualOrders,
			8,
		);
	});

	test('is nearer in total than both naive rules where the model is right', () => {
		const { naive, expectedOrders, actualOrders } = forecast().backTest!;
		expect(naive.map(({ rule }) => rule)).toEqual(['same-rate', 'nobody']);
		for (const rule of naive) {
			expect(Math.abs(expectedOrders - actualOrders)).toBeLessThan(
				Math.abs(rule.expectedOrders - actualOrders),
			);
		}
	});

	test('with a given split is the period after it, and all is fitted to the facts before', () => {
		const split = SHOP.firstDay! + 300;
		const { fittedTo, backTest, params, readiness } = forecast({ split });
		expect([fittedTo, backTest!.splitDay, readiness.historyDays]).toEqual([split, split, 300]);
		expect(params).toEqual(forecast({}, SHOP, split).params);
	});

	test('does not know what was refunded after the split', () => {
		const split = day('2025-06-30');
		const rows = buyers(30, ['2024-06-01', '2024-07-05', '2024-10-01', '2025-02-11', '2025-07-30']);
		const later = rows.map((row, i) =>
			i % 5 === 3 ? { ...row, refunded: 100, refundedAt: '2025-07-15' } : row,
		);
		const at = (orders: readonly Row[]) => {
			const dataset = shopOf(orders);
			return forecast({ split }, dataset, day('2025-07-31'));
		};
		expect(at(later).params).toEqual(at(rows).params);
	});

	test('is not made where the first two thirds have too few repeat buyers', () => {
		const rows = buyers(20, ['2025-01-01', '2025-11-01', '2025-11-20', '2025-11-25']);
		const { backTest, orders, readiness } = forecast({}, shopOf(rows), day('2025-12-31'));
		expect(backTest).toBeNull();
		expect(readiness.repeatBuyers).toBe(20);
		expect(orders.high / orders.value).toBeCloseTo(1.45, 10);
	});
});
