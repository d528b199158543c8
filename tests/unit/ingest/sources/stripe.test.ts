import { describe, expect, test } from 'vitest';
import { STATUS_VALID, STATUS_VOID } from '#core/dataset/dataset.ts';
import { isoDay } from '#core/calendar/day.ts';
import { daysOf, sourceFacts, textsOf } from '#tests/support/source-facts.ts';
import { datasetOf, fixture, imported, textSource } from '#tests/support/ingest.ts';

const USD = { currency: 'USD' };

describe('Stripe payments', () => {
	test('of few chosen columns are the same source', async () => {
		const { mapping } = await imported(
			'id,Created (UTC),Amount,Currency,Customer Email,Status\nch_1,2024-06-07 18:38:54,20.00,usd,sari@example.com,Paid\n',
			USD,
		);
		expect(mapping).toMatchObject({ source: 'stripe-payments', timeZone: 'UTC', questions: [] });
	});

	test('made to try things out are no orders', async () => {
		const { dataset } = await sourceFacts(
			textSource(
				'id,Created (UTC),Amount,Currency,Customer Email,Status,Mode\nch_1,2024-06-07 18:38:54,20.00,usd,a@example.com,Paid,Live\nch_2,2024-06-07 18:39:54,30.00,usd,b@example.com,Paid,Test\n',
			),
			USD,
		);
		expect([...dataset.orders.status]).toEqual([STATUS_VALID, STATUS_VOID]);
	});

	test('are orders of customers and guests, in local days, without a question', async () => {
		const { mapping, interpretation, orders } = await sourceFacts('stripe-payments.csv', USD);
		expect(mapping).toMatchObject({ source: 'stripe-payments', kind: 'orders', questions: [] });
		expect(interpretation.rejected).toEqual([]);
		// 18:38 UTC is the next day in Jakarta.
		expect(orders).toEqual({
			ch_3Test0001: '2024-06-08 valid 2000 sari@example.com',
			ch_3Test0002: '2024-06-09 valid 3550-1050 sari@example.com',
			ch_3Test0003: '2024-06-10 refunded 1200-1200 budi@example.com',
			ch_3Test0004: '2024-06-10 void 9900 tono@example.com',
			ch_3Test0005: '2024-06-11 valid 1500 guest@example.com',
			ch_3Test0006: '2024-06-12 pending 5000 budi@example.com',
			ch_3Test0007: '2024-06-12 valid 800 –',
		});
	});

	test('give back on the day of the refund', async () => {
		const { dataset } = await sourceFacts('stripe-payments.csv', USD);
		const refunds = [...dataset.orders.refundDay].filter((_, i) => dataset.orders.refunded[i]! > 0);
		expect(refunds.map(isoDay).sort()).toEqual(['2024-06-11', '2024-06-12']);
	});

	test('of an older export with a decimal comma are the same source', async () => {
		const { mapping, orders } = await sourceFacts('stripe-payments-older-decimal-comma.csv', {
			currency: 'EUR',
		});
		expect(mapping).toMatchObject({ source: 'stripe-payments', questions: [] });
		expect(orders).toEqual({
			ch_1Test0001: '2023-03-01 valid 25 sari@example.com',
			ch_1Test0002: '2023-03-03 valid 1250 dewi@example.com',
			ch_1Test0003: '2023-03-04 refunded 775-775 dewi@example.com',
		});
	});

	test('are recognised when cut down to a few columns', async () => {
		const { mapping } = await imported(
			'id,Created (UTC),Amount,Currency,Status,Customer Email,Captured\nch_1,2024-06-07 02:38:54,20.00,usd,Paid,a@example.com,true\n',
			USD,
		);
		expect(mapping).toMatchObject({ source: 'stripe-payments', questions: [] });
	});

	test('in another currency wait for its rate', async () => {
		const { dataset } = await sourceFacts('stripe-payments.csv');
		expect(dataset.outcomes[0]).toMatchObject({ read: 7, waiting: 7 });
		expect(dataset.currencies).toMatchObject([{ currency: 'USD', waits: true }]);
	});
});

describe('Stripe customers', () => {
	test('are contacts by their number, also without an e-mail', async () => {
		const facts = await sourceFacts('stripe-customers.csv');
		expect(facts.mapping).toMatchObject({ source: 'stripe-customers', questions: [] });
		expect(textsOf(facts, 'customerId')).toEqual(['cus_T001', 'cus_T002', 'cus_T009']);
		expect(textsOf(facts, 'name')).toEqual(['Sari Wulandari', 'Budi Hartono', 'Rina Prasetya']);
		expect(daysOf(facts, 'firstSeenAt')[1]).toBe('2024-06-02');
	});

	test('are dated in the time of the shop', async () => {
		const { dataset } = await sourceFacts('stripe-customers.csv');
		// 20:00 UTC on 1 June is 2 June in Jakarta.
		expect([...dataset.customers.firstKnownDay].map(isoDay).sort()[0]).toBe('2024-06-02');
	});

	test('meet their payments by number', async () => {
		const dataset = await datasetOf(
			[await fixture('sources/stripe-payments.csv'), await fixture('sources/stripe-customers.csv')],
			USD,
		);
		// Four of the payments, of whom two are on the list, and one who has never paid.
		expect(dataset.customers.length).toBe(5);
	});
});
