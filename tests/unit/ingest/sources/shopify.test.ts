import { expect, test } from 'vitest';
import { fixture, imported, textSource } from '#tests/support/ingest.ts';
import { sourceFile } from '#tests/support/source-file.ts';
import { sourceFacts, textsOf } from '#tests/support/source-facts.ts';

test('Shopify orders count once, with their refunds, and without what was never paid', async () => {
	const { mapping, orders, customers, net, dataset } = await sourceFile('shopify-orders.csv');
	expect(mapping).toMatchObject({ source: 'shopify-orders', kind: 'lines' });
	expect(orders).toEqual({
		// 23:50 in London is the next morning in Jakarta.
		'#1001': ['2025-10-08', 'valid', 19_500_000, 0, 'sari@example.com'],
		'#1002': ['2025-10-08', 'valid', 11_000_000, 4_000_000, 'budi@example.com'],
		'#1003': ['2025-10-08', 'refunded', 8_250_000, 8_250_000, 'citra@example.com'],
		'#1004': ['2025-10-08', 'void', 8_250_000, 0, 'budi@example.com'],
		'#1005': ['2025-10-09', 'pending', 3_500_000, 0, 'dewi@example.com'],
		'#1006': ['2025-10-09', 'valid', 7_500_000, 0, 'anonymous'],
		'#1007': ['2025-10-10', 'pending', 8_250_000, 0, 'sari@example.com'],
		'#1008': ['2025-10-10', 'void', 8_250_000, 0, 'sari@example.com'],
		'#1009': ['2025-10-11', 'valid', 4_000_000, 0, 'sari@example.com'],
	});
	// The draft order names Sari by her phone alone.
	expect(customers).toBe(4);
	expect(net).toEqual([19_500_000 + 7_000_000 + 4_000_000, 7_500_000]);
	expect(dataset.channels).toContain('pos');
});

test('Shopify orders carry the consent and the tags of their buyers', async () => {
	const facts = await sourceFacts(
		textSource(
			'Name,Email,Financial Status,Created at,Accepts Marketing,Lineitem quantity,Lineitem name,Lineitem price,Total,Tags\n#1001,a@example.com,paid,2025-01-05 10:00:00 +0700,yes,1,Tea,15,15,grosir\n',
		),
	);
	expect(facts.mapping.source).toBe('shopify-orders');
	expect(textsOf(facts, 'consent')).toEqual(['yes']);
	expect(textsOf(facts, 'tags')).toEqual(['grosir']);
});

test('dates of the WebToffee plug-in are month first where nothing decides', async () => {
	const { mapping } = await imported(await fixture('sources/woocommerce-plugin-orders.csv'), {
		dayFirst: true,
	});
	expect(mapping).toMatchObject({ source: 'woocommerce-plugin-orders', questions: [] });
	expect(mapping.columns[2]!.dateOrder).toBe('mdy');
});

test('a survey that asks "Why?" gives the reason', async () => {
	const { mapping } = await imported(
		'#,How likely are you to recommend us?,Why?,Start Date (UTC),Submit Date (UTC),Network ID\n1,9,Fast delivery,2025-01-05 10:00:00,2025-01-05 10:01:00,n1\n',
	);
	expect(mapping.columns[2]!.field).toBe('reason');
});
