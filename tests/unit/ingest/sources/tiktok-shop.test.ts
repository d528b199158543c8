import { describe, expect, test } from 'vitest';
import { textOfRow } from '#core/dataset/rows/row-space.ts';
import { sourceFile } from '#tests/support/source-file.ts';

describe('TikTok Shop and Tokopedia orders', () => {
	test('count amount and refund once an order; statuses are Indonesian', async () => {
		const file = await sourceFile('tiktok-shop-orders.csv');
		expect(file.mapping.source).toBe('tiktok-shop-orders');
		expect(file.orders).toEqual({
			'583870900000000101': ['2025-11-03', 'valid', 23_000_000, 0, 'sari.wulan'],
			'583870900000000102': ['2025-11-04', 'void', 11_000_000, 11_000_000, 'budi_s'],
			'583870900000000103': ['2025-11-05', 'pending', 11_000_000, 0, 'budi_s'],
			'583870900000000104': ['2025-11-06', 'valid', 8_800_000, 4_400_000, 'citra88'],
			'583870900000000105': ['2025-11-07', 'valid', 4_800_000, 0, 'anonymous'],
		});
		expect(file.net).toEqual([23_000_000 + 4_400_000, 4_800_000]);
	});

	test('keep why an order was cancelled', async () => {
		const { dataset } = await sourceFile('tiktok-shop-orders.csv');
		const reasons = Array.from(dataset.orders.row, (row) =>
			textOfRow(dataset.rows, row, 'cancelReason'),
		);
		expect(reasons.filter((reason) => reason !== '')).toEqual(['Ubah alamat']);
	});

	test('to ship are all paid', async () => {
		const file = await sourceFile('tiktok-shop-orders-to-ship.csv');
		expect(file.mapping.source).toBe('tiktok-shop-orders');
		expect(file.orders).toEqual({
			'583870900000000301': ['2025-11-13', 'valid', 11_000_000, 0, 'sari.wulan'],
			'583870900000000302': ['2025-11-14', 'valid', 5_000_000, 0, 'budi_s'],
		});
		expect(file.dataset.channels).toContain('Tokopedia');
	});

	test('of Brazil write the month first and the currency in the cell', async () => {
		const file = await sourceFile('tiktok-shop-orders-brazil.csv', { currency: 'BRL' });
		expect(file.mapping.source).toBe('tiktok-shop-orders');
		expect(file.orders).toEqual({
			'583870900000000201': ['2025-12-05', 'valid', 4091, 0, 'ana.lima'],
			'583870900000000202': ['2025-12-06', 'void', 4091, 4091, 'ana.lima'],
			'583870900000000203': ['2025-12-07', 'valid', 107_730, 0, 'caio_m'],
		});
	});
});
