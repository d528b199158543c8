import { describe, expect, test } from 'vitest';
import { imported, textSource } from '#tests/support/ingest.ts';
import { sourceFacts, textsOf } from '#tests/support/source-facts.ts';

const USD = { currency: 'USD' };
const HEADER =
	'"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Reference Txn ID","Balance Impact"\n';

function payment(
	date: string,
	gross: string,
	type = 'Express Checkout Payment',
	id = 'TX1',
): string {
	return `"${date}","08:00:00","CET","Sari","${type}","Completed","EUR","${gross}","0","0","sari@example.com","shop@example.com","${id}","","Credit"\n`;
}

describe('PayPal activity', () => {
	test('tells sales from all other movements of the account', async () => {
		const { mapping, interpretation, orders, dataset } = await sourceFacts(
			'paypal-activity.csv',
			USD,
		);
		expect(mapping).toMatchObject({ source: 'paypal-activity', questions: [] });
		expect(interpretation.record.rows).toMatchObject({ read: 10, rejected: 0 });
		// Evening in California is the next day in Jakarta; the refund belongs to its payment.
		expect(orders).toEqual({
			TX0001: '2025-01-04 valid 125000 sari@example.com',
			TX0002: '2025-01-14 valid 8000-3000 budi@example.com',
			TX0010: '2025-01-20 valid 2000 sari@example.com',
			TX0004: '2025-01-16 void 4500 –',
			TX0005: '2025-01-17 void 4500 –',
			TX0006: '2025-01-18 void -90000 –',
			TX0007: '2025-01-18 void -5000 –',
			TX0008: '2025-01-18 void 4600 –',
			TX0009: '2025-01-19 void -12000 –',
		});
		expect(dataset.customers.length).toBe(2);
	});

	test('never makes a customer of the shop or of those whom it pays', async () => {
		const facts = await sourceFacts('paypal-activity.csv', USD);
		expect(textsOf(facts, 'email')).not.toContain('shop@example.com');
	});

	test.each([
		['month first', ['01/03/2025', '01/13/2025'], ['2025-01-03', '2025-01-13']],
		['day first', ['03/01/2025', '13/01/2025'], ['2025-01-03', '2025-01-13']],
		['German', ['03.01.2025', '13.01.2025'], ['2025-01-03', '2025-01-13']],
	])('reads dates with the %s', async (_, [first, second], days) => {
		const facts = await sourceFacts(
			textSource(HEADER + payment(first!, '10.00') + payment(second!, '10.00', undefined, 'TX2')),
			{ currency: 'EUR' },
		);
		expect(facts.mapping.questions).toEqual([]);
		expect(Object.values(facts.orders).map((order) => order.slice(0, 10))).toEqual(days);
	});

	test.each([
		['1,250.00', 125_000],
		['1.250,00', 125_000],
	])('reads the amount %s', async (gross, minor) => {
		const { batch } = await imported(HEADER + payment('2025-01-13', gross), { currency: 'EUR' });
		expect([...batch.blocks[0]!.money.total!]).toEqual([minor]);
	});

	test('asks about a type that it does not know, with its rows', async () => {
		const { mapping } = await imported(HEADER + payment('2025-01-13', '10.00', 'Moon Payment'), {
			currency: 'EUR',
		});
		expect(mapping.questions).toMatchObject([
			{ code: 'status-word', word: 'moon payment', rows: 1 },
		]);
	});
});
