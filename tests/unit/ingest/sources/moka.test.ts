import { describe, expect, test } from 'vitest';
import { datasetOf, fixture, imported } from '#tests/support/ingest.ts';
import { sourceFile } from '#tests/support/source-file.ts';

describe('Moka item transactions', () => {
	test('are the lines of receipts, with service charge and tax; refunds belong to theirs', async () => {
		const file = await sourceFile('moka-items.csv');
		expect(file.mapping.source).toBe('moka-items');
		expect(file.orders).toEqual({
			AB12CD: ['2025-11-03', 'valid', 5_197_500 + 2_310_000, 0, 'anonymous'],
			AB12CE: ['2025-11-04', 'valid', 2_500_000, 0, 'anonymous'],
			AB12CF: ['2025-11-13', 'valid', 25_000_000, 25_000_000, 'anonymous'],
			AB12CG: ['2025-11-15', 'valid', 5_000_000, 2_500_000, 'anonymous'],
		});
		expect(file.net).toEqual([0, 7_507_500 + 2_500_000 + 2_500_000]);
	});

	test('name people once the owner takes the names for their numbers', async () => {
		const source = await fixture('sources/moka-items.csv');
		const { mapping } = await imported(source);
		const column = mapping.columns.findIndex(({ header }) => header === 'Customer');
		const { batch } = await imported(source, {}, [{ type: 'field', column, field: 'customerId' }]);
		expect(batch.record.columns.customerId).toBe('Customer');
		expect((await datasetOf(source)).customers.length).toBe(0);
	});
});
