import { describe, expect, test } from 'vitest';
import { customerList } from '#core/customers/customer-list.ts';
import { customerOutlook } from '#core/customers/customer-outlook.ts';
import { snapshotAt } from '#core/lifecycle/snapshot.ts';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import { FORECAST_DEFAULTS } from '#core/value/forecast/forecast-options.ts';
import { shopForecast } from '#core/value/shop-forecast.ts';
import { day, shopOf } from '#tests/support/factories.ts';
import { randomShop } from '#tests/support/random-shop.ts';

const SHOP = randomShop({
	seed: 4,
	customers: 120,
	days: 700,
	gap: 30,
	leaving: 0.3,
	prices: 'similar',
	refunds: 0,
});
const AS_OF = SHOP.lastDay!;
const { purchases } = snapshotAt(SHOP, AS_OF);
const buyers = Array.from({ length: purchases.customers }, (_, c) => c);
const outlook = (id: number) => customerOutlook(SHOP, { asOf: AS_OF, id });

describe('what the forecast says of one customer', () => {
	test('is a part of the shop’s total, as sure as that', () => {
		const forecast = shopForecast(SHOP, AS_OF, FORECAST_DEFAULTS);
		if (!('customers' in forecast)) throw new Error(forecast.outcome);
		let sum = 0;
		for (const id of buyers) {
			const one = outlook(id);
			if ('outcome' in one) throw new Error(one.outcome);
			sum += one.purchases.value;
			expect(one.purchases.high / one.purchases.value).toBeCloseTo(
				forecast.orders.high / forecast.orders.value,
				9,
			);
		}
		expect(sum).toBeCloseTo(forecast.orders.value, 6);
	});

	test('is nothing for somebody who never bought, and says why where there is no forecast', () => {
		const small = shopOf([
			{ customerId: 'ani', orderedAt: '2025-01-01', total: 100 },
			{ customerId: 'budi', orderedAt: '2025-01-01', total: 100, status: 'cancelled' },
		]);
		const of = (id: number) => customerOutlook(small, { asOf: day('2025-06-01'), id });
		const outcomes = [of(0), of(1)].map((one) => 'outcome' in one && one.outcome).sort();
		expect(outcomes).toEqual(['never-bought', 'too-few-repeat-buyers']);
	});
});

describe('a list by expected purchases', () => {
	const query = { ...EVERYBODY, asOf: AS_OF, among: null, search: '', ascending: false };

	test('has those first who are expected to buy most, with the figures', () => {
		const { ids, expected } = customerList(SHOP, { ...query, sort: 'expected' });
		expect([...expected!]).toEqual([...expected!].sort((a, b) => b - a));
		const first = outlook(ids[0]!);
		expect('purchases' in first && first.purchases.value).toBe(expected![0]);
	});

	test('is by value where no forecast can be made', () => {
		const small = shopOf([
			{ customerId: 'ani', orderedAt: '2025-01-01', total: 100 },
			{ customerId: 'budi', orderedAt: '2025-01-02', total: 900 },
		]);
		const by = (sort: 'value' | 'expected') =>
			customerList(small, { ...query, asOf: day('2025-01-03'), sort });
		expect(by('expected')).toMatchObject({ ids: by('value').ids, expected: null });
	});

	test('no other list has them', () => {
		expect(customerList(SHOP, { ...query, sort: 'value' }).expected).toBeNull();
	});
});
