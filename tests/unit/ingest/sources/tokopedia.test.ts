import { expect, test } from 'vitest';
import { sourceFile } from '#tests/support/source-file.ts';

test('Tokopedia sales stand below title rows, the later rows of an invoice without its number', async () => {
	const file = await sourceFile('tokopedia-sales.csv');
	expect(file.mapping.source).toBe('tokopedia-sales');
	expect(file.orders).toEqual({
		'INV/20230405/MPL/3100000001': ['2023-04-05', 'valid', 20_500_000, 0, '+6281200000041'],
		'INV/20230406/MPL/3100000002': ['2023-04-06', 'void', 9_250_000, 0, '+6281200000055'],
		'INV/20230407/MPL/3100000003': ['2023-04-07', 'valid', 26_500_000, 0, '+6281200000041'],
		'INV/20230408/MPL/3100000004': ['2023-04-08', 'valid', 26_500_000, 0, 'anonymous'],
	});
	expect(file.customers).toBe(2);
});

test('Tokopedia orders are the same under headers half English', async () => {
	const file = await sourceFile('tokopedia-orders.csv');
	expect(file.mapping.source).toBe('tokopedia-orders');
	expect(file.orders).toEqual({
		'INV/20210405/MPL/1100000001': ['2021-04-05', 'valid', 20_500_000, 0, '+6281200000041'],
		'INV/20210406/MPL/1100000002': ['2021-04-06', 'void', 9_250_000, 0, '+6281200000055'],
	});
});
