import { expect, test } from 'vitest';
import { fileSource } from '#tests/support/ingest.ts';
import { describeWithData } from '#tests/support/shared-data.ts';
import { sourceFile } from '#tests/support/source-file.ts';

/** Files as shops got them; each figure below can be added up by hand from the file. */

describeWithData(
	'a Shopify order of two lines',
	['fixtures/shopify_79col_two_line_order.csv'],
	(path) => {
		test('is one order of its total', async () => {
			const file = await sourceFile(await fileSource(path), { currency: 'USD' });
			expect(file.mapping.source).toBe('shopify-orders');
			expect(file.orders).toEqual({
				'#1001': ['2024-05-01', 'valid', 3498, 0, 'ann@example.com'],
			});
		});
	},
);

describeWithData(
	'the orders of a Shopify development store',
	['fixtures/shopify_orders_export_devstore.csv'],
	(path) => {
		test('are counted by their totals, most of them without a buyer', async () => {
			const file = await sourceFile(await fileSource(path), {
				currency: 'EUR',
				timeZone: 'America/New_York',
			});
			expect(file.mapping.source).toBe('shopify-orders');
			const orders = Object.entries(file.orders);
			expect(orders).toHaveLength(19);
			expect(orders.filter(([, [, status]]) => status !== 'valid')).toEqual([
				['#1013', ['2025-05-16', 'pending', 12_759, 0, 'karine.ruby@example.com']],
			]);
			expect(file.net).toEqual([321_000, 1_075_145]);
			expect(file.customers).toBe(3);
			expect(file.anonymousRows).toBe(22);
			const days = orders.map(([, [day]]) => String(day)).sort();
			expect([days[0], days.at(-1)]).toEqual(['2025-05-11', '2025-05-17']);
		});
	},
);

describeWithData('Square items', ['fixtures/square_items_detail.csv'], (path) => {
	test('are walk-ins, and a refund of a sale that is not there', async () => {
		const file = await sourceFile(await fileSource(path), {
			currency: 'USD',
			timeZone: 'America/New_York',
		});
		expect(file.mapping.source).toBe('square-items');
		expect(file.orders).toEqual({
			ABC123: ['2026-10-05', 'valid', 4500, 0, 'anonymous'],
			ABC124: ['2026-10-05', 'valid', 4000, 0, 'anonymous'],
			ABC125: ['2026-10-05', 'valid', 1306, 0, 'anonymous'],
			ABC126: ['2026-10-05', 'refunded', -4500, 0, 'anonymous'],
		});
		expect(file.net).toEqual([0, 4500 + 4000 + 1306 - 4500]);
		expect(file.anonymousRows).toBe(4);
	});
});

describeWithData('TikTok Shop in Thailand', ['fixtures/tiktok_shop_th_bom_tabs.csv'], (path) => {
	test('has Thai statuses, tabs behind its ids, and one amount an order', async () => {
		const file = await sourceFile(await fileSource(path), {
			currency: 'THB',
			timeZone: 'Asia/Bangkok',
		});
		expect(file.mapping.source).toBe('tiktok-shop-orders');
		expect(file.orders).toEqual({
			'583870900000000001': ['2026-05-10', 'valid', 23_800, 0, 'buyer1'],
			'583870900000000002': ['2026-05-10', 'void', 6700, 0, 'buyer2'],
			'583870900000000003': ['2026-05-10', 'valid', 6700, 0, 'buyer3'],
		});
		expect(file.customers).toBe(3);
		expect(file.net).toEqual([30_500, 0]);
	});
});
