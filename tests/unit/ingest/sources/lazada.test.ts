import { describe, expect, test } from 'vitest';
import { sourceFile } from '#tests/support/source-file.ts';

describe('Lazada orders', () => {
	test('have one row a unit; the same unit twice counts once', async () => {
		const file = await sourceFile('lazada-orders.csv');
		expect(file.mapping.source).toBe('lazada-orders');
		expect(file.orders).toEqual({
			'800000000000001': ['2025-11-01', 'valid', 17_400_000, 0, 'sari@example.com'],
			'800000000000002': ['2025-11-12', 'void', 4_900_000, 0, 'anonymous'],
			'800000000000003': ['2025-11-13', 'refunded', 4_000_000, 4_000_000, 'sari@example.com'],
			'800000000000004': ['2025-11-14', 'pending', 4_900_000, 0, 'sari@example.com'],
			'800000000000005': ['2025-11-15', 'valid', 4_900_000, 0, 'anonymous'],
			'800000000000006': ['2025-11-16', 'valid', 26_500_000, 0, '+6281200000055'],
			// Of three units one was cancelled, and one came back.
			'800000000000007': ['2025-11-17', 'valid', 8_000_000, 4_000_000, 'sari@example.com'],
		});
		expect(file.dataset.outcomes[0]?.duplicate).toBe(1);
		expect(file.customers).toBe(2);
	});

	test('were once headed with words', async () => {
		const file = await sourceFile('lazada-orders-older.csv');
		expect(file.mapping.source).toBe('lazada-orders');
		expect(file.orders).toEqual({
			'700000000000001': ['2021-11-01', 'valid', 9_150_000, 0, '+6281200000041'],
		});
	});
});
