import { describe, expect, test } from 'vitest';
import { datasetOf, fixture } from '#tests/support/ingest.ts';
import { sourceFile } from '#tests/support/source-file.ts';

const SHOP = { currency: 'USD', exchangeRates: { EUR: 1.1 } } as const;

describe('Etsy sold orders', () => {
	test('write the month first; the same row twice counts once', async () => {
		const file = await sourceFile('etsy-orders.csv', SHOP);
		expect(file.mapping.source).toBe('etsy-orders');
		expect(file.orders).toEqual({
			'3100000000': ['2026-08-01', 'valid', 1650, 0, 'ann_example'],
			'3100000001': ['2026-09-02', 'valid', 3550, 0, 'ann_example'],
			'3100000002': ['2026-09-03', 'valid', 124_000, 0, 'bo_example'],
			'3100000003': ['2026-09-10', 'void', 2000, 0, 'ann_example'],
			'3100000004': ['2026-09-14', 'valid', 1200, 0, 'anonymous'],
		});
		expect(file.dataset.outcomes[0]).toMatchObject({ accepted: 5, duplicate: 1 });
	});

	test('share their numbers and buyers with the items', async () => {
		const dataset = await datasetOf(
			[await fixture('sources/etsy-orders.csv'), await fixture('sources/etsy-items.csv')],
			SHOP,
		);
		expect(dataset.orders.length).toBe(6);
		expect(dataset.outcomes[1]).toMatchObject({ accepted: 1, changed: 2, duplicate: 1 });
	});
});

test('Etsy items have one row a line; the same line twice counts once', async () => {
	const file = await sourceFile('etsy-items.csv', SHOP);
	expect(file.mapping.source).toBe('etsy-items');
	expect(file.orders).toEqual({
		'3100000001': ['2026-09-02', 'valid', 3550, 0, 'ann_example'],
		'3100000005': ['2026-09-14', 'valid', 1800, 0, 'bo_example'],
	});
});
