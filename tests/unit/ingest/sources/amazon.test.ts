import { describe, expect, test } from 'vitest';
import { sourceFile } from '#tests/support/source-file.ts';

const SHOP = { currency: 'USD', timeZone: 'America/Los_Angeles' } as const;

describe('Amazon all orders', () => {
	test('are what was charged less promotions; cancelled and pending rows need no price', async () => {
		const file = await sourceFile('amazon-all-orders.txt', SHOP);
		expect(file.mapping.source).toBe('amazon-all-orders');
		expect(file.orders).toEqual({
			// 07:30 UTC is still the day before in Seattle.
			'111-0000001-0000001': ['2026-02-28', 'valid', 2500 + 250 + 1200 + 120 - 100, 0, 'anonymous'],
			'111-0000002-0000002': ['2026-03-02', 'void', 0, 0, 'anonymous'],
			'111-0000003-0000003': ['2026-03-03', 'pending', 0, 0, 'anonymous'],
			'111-0000004-0000004': ['2026-03-04', 'valid', 2500, 0, 'anonymous'],
			'111-0000005-0000005': ['2026-03-05', 'refunded', 2500, 2500, 'anonymous'],
			// One of its two rows was cancelled.
			'111-0000006-0000006': ['2026-03-06', 'valid', 600, 0, 'anonymous'],
		});
		expect(file.customers).toBe(0);
		expect(file.anonymousRows).toBe(8);
		expect(file.net).toEqual([0, 3970 + 2500 + 600]);
	});
});

test('the Amazon order report names the buyers of the same orders', async () => {
	const file = await sourceFile('amazon-order-report.txt', SHOP);
	expect(file.mapping.source).toBe('amazon-order-report');
	expect(file.orders).toEqual({
		'111-0000001-0000001': ['2026-02-28', 'valid', 4669, 0, 'abc123@marketplace.example.com'],
		'111-0000007-0000007': ['2026-03-06', 'valid', 600, 0, 'abc123@marketplace.example.com'],
	});
});
