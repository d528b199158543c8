import { describe, expect, test } from 'vitest';
import { sourceFile } from '#tests/support/source-file.ts';

const SALES = {
	'10-00001-00001': ['2026-07-25', 'valid', 91_250, 0, 'ann@example.com'],
	'10-00002-00002': ['2026-07-26', 'valid', 6100, 0, 'bo_buys'],
	'10-00003-00003': ['2026-08-02', 'valid', 1800, 0, 'ann@example.com'],
};

describe('eBay orders', () => {
	test('take the total from the row above the items of an order', async () => {
		const file = await sourceFile('ebay-orders.csv', { currency: 'USD' });
		expect(file.mapping.source).toBe('ebay-orders');
		expect(file.orders).toEqual(SALES);
		expect(file.customers).toBe(2);
	});

	test('of the United Kingdom have headers of their own', async () => {
		const file = await sourceFile('ebay-orders-uk.csv', { currency: 'GBP' });
		expect(file.mapping.source).toBe('ebay-orders');
		expect(file.orders).toEqual(SALES);
	});
});
