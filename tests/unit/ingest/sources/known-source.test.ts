import { expect, test } from 'vitest';
import { knownSourceOf } from '#ingest/sources/known-source.ts';
import { fixture, imported, textSource } from '#tests/support/ingest.ts';

test('a file of no known export has no source', async () => {
	const { mapping } = await imported('order_id,customer_id,order_date,total\n1,7,2025-05-01,1\n');
	expect(knownSourceOf(mapping)).toBeNull();
});

test('an export that names buyers gives a life cycle', async () => {
	const { mapping } = await imported(await fixture('sources/shopee-orders.csv'));
	expect(knownSourceOf(mapping)).toEqual({
		name: 'Shopee orders',
		totalsOnly: false,
		instead: null,
	});
});

test('names alone give totals, until the owner takes them for the numbers of customers', async () => {
	const source = await fixture('sources/moka-items.csv');
	const { mapping } = await imported(source);
	expect(knownSourceOf(mapping)).toMatchObject({ totalsOnly: true, instead: 'names-only' });
	const column = mapping.columns.findIndex(({ header }) => header === 'Customer');
	const edited = await imported(source, {}, [{ type: 'field', column, field: 'customerId' }]);
	expect(knownSourceOf(edited.mapping)?.totalsOnly).toBe(false);
	expect(edited.batch.record.columns.customerId).toBe('Customer');
});

test('another kind of record is another table than the one that is known', async () => {
	const { mapping } = await imported(
		textSource(
			'order-id,order-item-id,purchase-date,buyer-email,quantity-purchased\n1,2,2025-05-01,a@example.com,1\n',
		),
		{},
		[{ type: 'kind', kind: 'contacts' }],
	);
	expect(knownSourceOf(mapping)).toBeNull();
});
