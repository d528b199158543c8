import { describe, expect, test } from 'vitest';
import { sourceFile } from '#tests/support/source-file.ts';

describe('Shopee orders', () => {
	test('count the payment once an order, and know every status', async () => {
		const file = await sourceFile('shopee-orders.csv');
		expect(file.mapping.source).toBe('shopee-orders');
		expect(file.orders).toEqual({
			'251101AB3CD4EF': ['2025-11-01', 'valid', 12_750_000, 0, 'sari.wulan'],
			'251103BC4DE5FG': ['2025-11-03', 'void', 17_500_000, 0, 'budi_s'],
			'251105CD5EF6GH': ['2025-11-05', 'pending', 9_250_000, 0, 'budi_s'],
			'251106DE6FG7HI': ['2025-11-06', 'valid', 8_000_000, 0, 'sari.wulan'],
			'251107EF7GH8IJ': ['2025-11-07', 'refunded', 5_000_000, 5_000_000, 'citra88'],
			'251108FG8HI9JK': ['2025-11-08', 'valid', 4_500_000, 0, 'citra88'],
			'251109GH9IJ0KL': ['2025-11-09', 'valid', 3_500_000, 0, 'anonymous'],
		});
		expect(file.net).toEqual([12_750_000 + 8_000_000 + 4_500_000, 3_500_000]);
	});

	test('are read under the other headers of the same export, by their lines', async () => {
		const file = await sourceFile('shopee-orders-other-headers.csv');
		expect(file.mapping.source).toBe('shopee-orders');
		expect(file.orders).toEqual({
			'240101AAAAAAAA': ['2024-01-03', 'valid', 20_500_000, 0, 'sari.wulan'],
			'240102BBBBBBBB': ['2024-01-04', 'void', 4_000_000, 0, 'budi_s'],
		});
	});

	test('are in rupiah and Jakarta time wherever the shop is', async () => {
		const { dataset } = await sourceFile('shopee-orders.csv', {
			currency: 'USD',
			timeZone: 'Asia/Jayapura',
		});
		expect(dataset.currencies.map(({ currency }) => currency)).toEqual(['IDR']);
		// 23:59 in Jakarta is 01:59 on the next day in Jayapura.
		const late = await sourceFile('shopee-orders.csv', { timeZone: 'Asia/Jayapura' });
		expect(late.orders['251106DE6FG7HI']?.[0]).toBe('2025-11-07');
	});

	test('may have English headers, in the currency of the shop', async () => {
		const file = await sourceFile('shopee-orders-english.csv', { currency: 'PHP' });
		expect(file.mapping.source).toBe('shopee-orders-english');
		expect(file.orders).toEqual({
			'251201AAAA1111': ['2025-12-01', 'valid', 33_000, 0, 'maria_c'],
			'251202BBBB2222': ['2025-12-02', 'void', 8000, 0, 'maria_c'],
			'251203CCCC3333': ['2025-12-03', 'valid', 53_800, 0, 'jun.d'],
			'251204DDDD4444': ['2025-12-04', 'pending', 28_800, 0, 'jun.d'],
			'251205EEEE5555': ['2025-12-05', 'valid', 25_000, 0, 'maria_c'],
		});
	});

	test('give back what their lines say came back, never more than was paid', async () => {
		const { orders, mapping } = await sourceFile('shopee-orders-partly-returned.csv');
		expect(mapping.columns.find(({ header }) => header === 'Returned quantity')?.field).toBe(
			'returnedQuantity',
		);
		expect(orders).toEqual({
			'251110AA': ['2025-11-10', 'valid', 20_500_000, 8_000_000, 'sari.wulan'],
			'251111BB': ['2025-11-10', 'valid', 25_000_000, 16_000_000, 'budi_s'],
			'251112CC': ['2025-11-10', 'refunded', 9_000_000, 9_000_000, 'citra88'],
			'251113DD': ['2025-11-10', 'valid', 33_000_000, 8_000_000, 'citra88'],
			'251114EE': ['2025-11-10', 'valid', 6_000_000, 6_000_000, 'dewi'],
			'251115FF': ['2025-11-10', 'valid', 9_000_000, 9_000_000, 'dewi'],
		});
	});
});
