import { describe, expect, test } from 'vitest';
import { sourceFile } from '#tests/support/source-file.ts';

const SHOP = { currency: 'USD', timeZone: 'America/New_York' } as const;

describe('Square transactions', () => {
	test('are what was collected less tips, both payments of a sale together', async () => {
		const file = await sourceFile('square-transactions.csv', SHOP);
		expect(file.mapping.source).toBe('square-transactions');
		expect(file.orders).toEqual({
			TX1: ['2025-10-05', 'valid', 2453, 0, 'CUST1'],
			TX2: ['2025-10-06', 'valid', 124_000, 4000, 'CUST1'],
			TX3: ['2025-10-07', 'valid', 1090, 0, 'anonymous'],
			TX4: ['2025-10-08', 'valid', 2100, 0, 'CUST2'],
			TX5: ['2025-10-09', 'refunded', -4500, 0, 'CUST2'],
		});
		expect(file.net).toEqual([2453 + 124_000 - 4000 + 2100 - 4500, 1090]);
		expect(file.anonymousRows).toBe(1);
	});

	test('are dated in the zone that the file names', async () => {
		const file = await sourceFile('square-transactions.csv', {
			...SHOP,
			timeZone: 'Asia/Jakarta',
		});
		// 20:15 in Los Angeles is 10:15 on the next day in Jakarta.
		expect(file.orders['TX1']?.[0]).toBe('2025-10-06');
	});

	test('had another name for the tender note, and dates with slashes', async () => {
		const file = await sourceFile('square-transactions-older.csv', SHOP);
		expect(file.mapping.source).toBe('square-transactions');
		expect(Object.values(file.orders).map(([day]) => day)).toEqual([
			'2025-10-15',
			'2025-10-16',
			'2025-10-18',
			'2025-10-17',
		]);
	});
});

describe('Square items', () => {
	test('are the lines of the same sales, with their tax', async () => {
		const file = await sourceFile('square-items.csv', SHOP);
		expect(file.mapping.source).toBe('square-items');
		expect(file.orders).toEqual({
			TX1: ['2025-10-05', 'valid', 2453, 0, 'CUST1'],
			TX2: ['2025-10-06', 'valid', 124_000, 0, 'CUST1'],
			TX3: ['2025-10-07', 'valid', 1090, 0, 'anonymous'],
			TX5: ['2025-10-09', 'refunded', -4500, 0, 'CUST2'],
		});
	});
});
