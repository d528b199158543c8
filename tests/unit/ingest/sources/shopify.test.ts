import { expect, test } from 'vitest';
import { fixture, imported, textSource } from '#tests/support/ingest.ts';
import { sourceFacts, textsOf } from '#tests/support/source-facts.ts';

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
