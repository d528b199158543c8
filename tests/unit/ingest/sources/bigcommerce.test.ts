import { describe, expect, test } from 'vitest';
import { sourceFacts } from '#tests/support/source-facts.ts';

describe('BigCommerce orders', () => {
	test('keep guests apart, who all have number 0', async () => {
		const { mapping, interpretation, orders } = await sourceFacts('bigcommerce-orders.csv', {
			currency: 'AUD',
		});
		expect(mapping).toMatchObject({ source: 'bigcommerce-orders', questions: [] });
		expect(interpretation.rejected).toEqual([]);
		expect(orders).toEqual({
			'100': '2025-01-13 valid 12000-2000 sari@example.com',
			'101': '2025-01-14 valid 8000 satu@example.com',
			'102': '2025-01-14 valid 6000 dua@example.com',
			'103': '2025-01-15 pending 5000 budi@example.com',
			'104': '2025-01-16 void 5500 budi@example.com',
			'105': '2025-01-17 refunded 4000-4000 dewi@example.com',
		});
	});
});
