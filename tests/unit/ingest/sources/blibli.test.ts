import { expect, test } from 'vitest';
import { sourceFile } from '#tests/support/source-file.ts';

test('Blibli orders have one row an item; statuses are letters', async () => {
	const file = await sourceFile('blibli-orders.csv');
	expect(file.mapping.source).toBe('blibli-orders');
	expect(file.orders).toEqual({
		'12000000001': ['2025-11-03', 'valid', 20_500_000, 0, '+6281200000041'],
		'12000000002': ['2025-11-14', 'void', 4_000_000, 0, '+6281200000055'],
		'12000000003': ['2025-11-15', 'valid', 4_000_000, 0, 'anonymous'],
	});
	expect(file.customers).toBe(2);
});
