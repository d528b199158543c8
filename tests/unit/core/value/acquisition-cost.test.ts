import { describe, expect, test } from 'vitest';
import { foldBatches } from '#core/dataset/fold.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { acquisitionCosts } from '#core/value/acquisition-cost.ts';
import { batchOf, day, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const ORDERS: readonly Row[] = [
	{ customerId: 'ani', orderedAt: '2025-01-05', total: 10_000, channel: 'Instagram' },
	{ customerId: 'budi', orderedAt: '2025-02-10', total: 10_000, channel: 'Instagram' },
	{ customerId: 'budi', orderedAt: '2025-03-10', total: 10_000, channel: 'Instagram' },
	{ customerId: 'cici', orderedAt: '2025-03-20', total: 10_000, channel: 'Instagram' },
	{ customerId: 'dedi', orderedAt: '2025-02-14', total: 10_000, channel: 'Toko' },
	{ customerId: 'edo', orderedAt: '2025-04-30', total: 10_000, channel: 'Toko' },
];

function costs(spend: readonly Row[], changes: Partial<ShopSettings> = {}, asOf = '2025-04-30') {
	const batches = [batchOf({ id: 1, orders: ORDERS })];
	if (spend.length > 0) batches.push(batchOf({ id: 2, spend }));
	return acquisitionCosts(foldBatches(batches, settingsOf(changes)), day(asOf));
}

describe('the cost of winning a customer', () => {
	test('is spend over the first purchases of the months with spend, not over repeats', () => {
		const { byChannel, overall } = costs([
			{ day: '2025-02-20', channel: 'Instagram', spend: 30_000 },
			{ day: '2025-03-05', channel: 'Instagram', spend: 20_000 },
		]);
		const period = { from: day('2025-02-01'), to: day('2025-03-31') };
		expect(byChannel).toEqual([
			{ channel: 'Instagram', ...period, spend: 50_000, newCustomers: 2, cac: 25_000 },
		]);
		// Of all channels: Budi, Cici and Dedi.
		expect(overall).toMatchObject({ ...period, newCustomers: 3, cac: 50_000 / 3 });
	});

	test('joins a channel whatever its case, under the name that customers have', () => {
		const { byChannel } = costs([
			{ day: '2025-02-20', channel: 'instagram ', spend: 1000 },
			{ day: '2025-02-21', channel: 'INSTAGRAM', spend: 500 },
		]);
		expect(byChannel.map(({ channel, spend }) => [channel, spend])).toEqual([['Instagram', 1500]]);
	});

	test('has no figure where a channel won nobody', () => {
		const { byChannel, overall } = costs([{ day: '2025-02-20', channel: 'Radio', spend: 9000 }]);
		expect(byChannel).toMatchObject([{ channel: 'Radio', newCustomers: 0, cac: null }]);
		expect(overall?.cac).toBe(4500);
	});

	test('a month’s cost counts for the days of it that have passed', () => {
		const march = [{ month: '2025-03-01', channel: 'Instagram', spend: 31_000 }];
		expect(costs(march, {}, '2025-03-10').byChannel).toMatchObject([
			{ from: day('2025-03-01'), to: day('2025-03-10'), spend: 10_000, newCustomers: 0 },
		]);
		expect(costs(march).byChannel).toMatchObject([{ spend: 31_000, newCustomers: 1 }]);
	});

	test('nothing is spent before its day', () => {
		const spend = [{ day: '2025-03-20', channel: 'Instagram', spend: 1000 }];
		expect(costs(spend, {}, '2025-03-19')).toEqual({ byChannel: [], overall: null });
	});

	test('typed-in costs are added to those of files', () => {
		const { byChannel } = costs([{ day: '2025-02-20', channel: 'Instagram', spend: 1000 }], {
			typedCosts: [
				{ channel: 'Instagram', from: day('2025-01-01'), to: day('2025-01-31'), amount: 2000 },
			],
		});
		expect(byChannel).toMatchObject([
			{ from: day('2025-01-01'), to: day('2025-02-28'), spend: 3000, newCustomers: 2, cac: 1500 },
		]);
	});

	test('another currency counts at its rate, and waits without one', () => {
		const spend = [{ day: '2025-02-20', channel: 'Toko', spend: 100, currency: 'USD' }];
		expect(costs(spend).overall).toBeNull();
		const atRate = costs(spend, { exchangeRates: { USD: 16_000 } });
		expect(atRate.overall?.spend).toBe(1_600_000);
	});

	test('a cost without a channel counts in the total alone', () => {
		const { byChannel, overall } = costs([{ day: '2025-02-20', spend: 8000 }]);
		expect(byChannel).toEqual([]);
		expect(overall).toMatchObject({ spend: 8000, newCustomers: 2 });
	});

	test('without any cost there is none', () => {
		expect(costs([])).toEqual({ byChannel: [], overall: null });
	});
});
