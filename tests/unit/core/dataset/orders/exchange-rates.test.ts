import { describe, expect, test } from 'vitest';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import { isLiveRow } from '#core/dataset/rows/row-fate.ts';
import { batchOf, day, settingsOf, shopOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const order = (more: Row): Row => ({
	orderId: '1',
	customerId: 'ani',
	orderedAt: '2025-01-01',
	...more,
});

const totals = ({ orders }: Dataset) => Array.from(orders.total).sort((a, b) => a - b);

const fold = (batch: Batch, exchangeRates: Record<string, number> = {}) =>
	foldBatches([batch], settingsOf({ exchangeRates }));

describe('an order in a currency without a rate', () => {
	const batch = batchOf({
		orders: [
			order({ total: 1250, currency: 'USD' }),
			order({ orderId: '2', total: 9_900_000, currency: 'IDR' }),
			order({ orderId: '3', total: 9_900_000, currency: '' }),
		],
	});

	test('waits, counted', () => {
		const dataset = fold(batch);
		expect(totals(dataset)).toEqual([9_900_000, 9_900_000]);
		expect(dataset.outcomes[0]).toMatchObject({ read: 3, accepted: 2, waiting: 1 });
		expect(Array.from(dataset.orderOfRow)).toEqual([-1, 0, 1]);
	});

	test('is named with its currency', () => {
		expect(fold(batch).currencies).toEqual([{ currency: 'USD', rows: 1, orders: 1, waits: true }]);
	});

	test('counts once the rate is set, without a new import', () => {
		const dataset = fold(batch, { USD: 16_000 });
		expect(totals(dataset)).toEqual([9_900_000, 9_900_000, 20_000_000]);
		expect(dataset.outcomes[0]).toMatchObject({ accepted: 3, waiting: 0 });
		expect(dataset.currencies).toEqual([{ currency: 'USD', rows: 1, orders: 1, waits: false }]);
	});

	test('says no day of the data', () => {
		const waiting = order({ orderId: '9', orderedAt: '2030-01-01', total: 1, currency: 'USD' });
		expect(shopOf([order({ total: 1 }), waiting]).lastDay).toBe(day('2025-01-01'));
	});
});

describe('an amount in another currency', () => {
	test.each([
		['cents into rupiah', 'USD', 1234, 16_000.5, 19_744_617],
		['yen, which have no cents', 'JPY', 1234, 105.5, 13_018_700],
		['dinar, which have thousandths', 'KWD', 1, 52_001, 5200],
		['half a unit away from zero', 'USD', 1, 0.5, 1],
		['a decimal rate as it is written', 'USD', 100, 1.005, 101],
	])('becomes the shop’s own: %s', (_, currency, total, rate, expected) => {
		const dataset = shopOf([order({ total, currency })], { exchangeRates: { [currency]: rate } });
		expect(totals(dataset)).toEqual([expected]);
	});

	test('reaches a shop whose own has no cents', () => {
		const changes = { currency: 'JPY', exchangeRates: { USD: 150 } };
		expect(totals(shopOf([order({ total: 1001, currency: 'USD' })], changes))).toEqual([1502]);
	});

	test('is rounded once a line, and the lines are added up', () => {
		const line = order({ lineTotal: 1, currency: 'USD' });
		const batch = batchOf({ lines: [line, line, line] });
		expect(totals(fold(batch, { USD: 1.4 }))).toEqual([3]);
	});

	test('is rounded once where price and quantity are given', () => {
		const line = order({ unitPrice: 0.333, quantity: 3, currency: 'USD' });
		expect(totals(fold(batchOf({ lines: [line] }), { USD: 1.5 }))).toEqual([150]);
	});

	test('may be refunded, at the same rate', () => {
		const { orders } = shopOf([order({ total: 1000, refunded: 500, currency: 'USD' })], {
			exchangeRates: { USD: 2 },
		});
		expect(Array.from(orders.refunded)).toEqual([1000]);
	});

	test('may be below zero', () => {
		const { orders } = shopOf(
			[
				order({ total: 1000, currency: 'USD' }),
				order({ total: -333, orderedAt: '2025-02-01', currency: 'USD' }),
			],
			{ exchangeRates: { USD: 1.5 } },
		);
		expect(Array.from(orders.refunded)).toEqual([500]);
	});
});

describe('an order in two currencies', () => {
	const batch = batchOf({
		lines: [
			order({ lineTotal: 100, currency: 'USD' }),
			order({ lineTotal: 100, currency: 'EUR' }),
			order({ lineTotal: 7, currency: 'IDR' }),
		],
	});

	test('waits as a whole while one has no rate', () => {
		const dataset = fold(batch, { USD: 10 });
		expect(dataset.orders.length).toBe(0);
		expect(dataset.outcomes[0]).toMatchObject({ accepted: 0, waiting: 3 });
		expect(dataset.currencies.map(({ currency, waits }) => [currency, waits])).toEqual([
			['EUR', true],
			['USD', false],
		]);
	});

	test('is added up in the shop’s own', () => {
		expect(totals(fold(batch, { USD: 10, EUR: 20 }))).toEqual([3007]);
	});
});

test('costs in another currency wait in the same way', () => {
	const spend = [{ day: '2025-01-01', channel: 'Meta', spend: 100, currency: 'USD' }];
	const waiting = fold(batchOf({ spend }));
	expect(waiting.outcomes[0]).toMatchObject({ accepted: 0, waiting: 1 });
	expect(waiting.currencies).toEqual([{ currency: 'USD', rows: 1, orders: 0, waits: true }]);
	expect(isLiveRow(waiting.fateOfRow, 0)).toBe(false);
	const counted = fold(batchOf({ spend }), { USD: 16_000 });
	expect(counted.outcomes[0]).toMatchObject({ accepted: 1, waiting: 0 });
	expect(isLiveRow(counted.fateOfRow, 0)).toBe(true);
});

test('an older version in another currency neither waits nor is named', () => {
	const dataset = foldBatches(
		[
			batchOf({ id: 1, orders: [order({ total: 1250, currency: 'USD' })] }),
			batchOf({ id: 2, orders: [order({ total: 20_000_000, currency: 'IDR' })] }),
		],
		settingsOf(),
	);
	expect(totals(dataset)).toEqual([20_000_000]);
	expect(dataset.currencies).toEqual([]);
	expect(dataset.outcomes.map(({ waiting, changed }) => [waiting, changed])).toEqual([
		[1, 0],
		[0, 1],
	]);
});

test('a code that is the name of an object’s own member is a currency without a rate', () => {
	expect(shopOf([order({ total: 1, currency: 'constructor' })]).orders.length).toBe(0);
});
