import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '#core/calendar/day.ts';
import { contactFacts } from '#core/customers/contact-facts.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { totals } from '#core/dataset/totals.ts';
import { textOfRow } from '#core/dataset/rows/row-space.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { datasetOf, imported } from '#tests/support/ingest.ts';

const ORDERS = 'Order ID,Email,Order date,Status,Total,City,Tags,Consent,First seen,Channel\n';
const sums = (dataset: Dataset) => totals(dataset, purchasesAt(dataset, dataset.lastDay!), []);
const channelOf = (dataset: Dataset, id: number) =>
	dataset.channels[dataset.customers.channel[id]!];

describe('an order export also brings contacts', () => {
	test('whoever has only cancelled orders is a prospect, known since the order', async () => {
		const dataset = await datasetOf(
			`${ORDERS}1,ani@example.com,2025-05-01,paid,100,,,,,\n2,budi@example.com,2025-04-01,cancelled,100,Bogor,,,,\n`,
		);
		expect(sums(dataset)).toMatchObject({ customers: 2, buyers: 1, prospects: 1 });
		expect(dataset.customers.firstKnownDay[1]).toBe(parseIsoDay('2025-04-01'));
		expect(textOfRow(dataset.rows, dataset.customers.cityRow[1]!, 'city')).toBe('Bogor');
	});

	test('the day on which they were first seen dates them, and the channel is that of the order', async () => {
		const dataset = await datasetOf(
			`${ORDERS}1,ani@example.com,2025-05-01,paid,100,,,,2025-01-31,Shopee\n2,budi@example.com,2025-05-02,paid,100,,,,,WhatsApp\n`,
		);
		const { firstKnownDay, firstContactDay } = dataset.customers;
		expect([...firstKnownDay]).toEqual(['2025-01-31', '2025-05-02'].map(parseIsoDay));
		expect(firstContactDay[0]).toBe(parseIsoDay('2025-01-31'));
		expect(firstContactDay[1]).toBeLessThan(0);
		expect([channelOf(dataset, 0), channelOf(dataset, 1)]).toEqual(['Shopee', 'WhatsApp']);
		expect(dataset.hasContacts).toBe(true);
	});

	test('where it does not say since when, nobody is known before the order', async () => {
		const dataset = await datasetOf(`${ORDERS}1,ani@example.com,2025-05-01,paid,100,,,,,\n`);
		expect(dataset.customers.firstContactDay[0]).toBeLessThan(0);
		expect(
			(await datasetOf('Order ID,Email,Date,Total\n1,a@example.com,2025-05-01,1\n')).hasContacts,
		).toBe(false);
	});

	test('tags, consent and the like reach the customer, the newest file that says them wins', async () => {
		const dataset = await datasetOf([
			'Email,Tags,Consent,Birthday,Plan\nani@example.com,lama,ya,1990-02-28,trial\n',
			`${ORDERS}1,ani@example.com,2025-05-01,paid,100,,"vip, grosir",tidak,,\n`,
		]);
		expect(contactFacts(dataset, 0)).toEqual([
			{ field: 'tags', text: 'vip, grosir' },
			{ field: 'consent', text: 'no' },
			{ field: 'plan', text: 'trial' },
			{ field: 'birthday', day: parseIsoDay('1990-02-28') },
		]);
		expect(
			contactFacts(await datasetOf('Email,Date,Total\na@example.com,2025-05-01,1\n'), 0),
		).toEqual([]);
	});
});

describe('a list of customers with sums of their orders', () => {
	test.each([
		['Nama,No HP,Total Belanja,Transaksi Terakhir', 'Ani,081234567890,1250000,04/03/2025'],
		['Email,Total Revenue,Orders,Date Joined', 'ani@example.com,1250000,4,2024-03-04'],
		[
			'Name,Email,First Order,Last Order,Total Spent',
			'Ani,ani@example.com,2024-03-04,2025-03-04,900',
		],
	])('headed %s holds contacts, and its sums are no orders', async (headers, row) => {
		const { mapping, interpretation } = await imported(`${headers}\n${row}\n`);
		expect(mapping.kind).toBe('contacts');
		expect(interpretation.record.rows).toMatchObject({ read: 1, rejected: 0 });
		const left = mapping.columns.filter(({ field }) => field === null);
		expect(left.length).toBeGreaterThanOrEqual(2);
		expect(left.map(({ note }) => note?.code)).toEqual(left.map(() => 'sum-of-orders'));
	});

	test('of a known source says so, too', async () => {
		const { mapping } = await imported(
			'First Name,Last Name,Email,Accepts Email Marketing,Tax Exempt,Total Spent,Total Orders,Note\nAni,S,ani@example.com,yes,no,900,3,\n',
		);
		expect(mapping.source).toBe('shopify-customers');
		expect(
			mapping.columns
				.filter(({ note }) => note?.code === 'sum-of-orders')
				.map(({ header }) => header),
		).toEqual(['Total Spent', 'Total Orders']);
	});

	test('is not taken for one where a date or an order number makes each row an order', async () => {
		for (const csv of [
			'Tanggal,Nama,No HP,Jumlah Transaksi,Last Order\n2025-05-01,Ani,081234567890,1250000,2025-03-04\n',
			'Email,Order ID,Order date,Total,Orders\na@example.com,7,2025-05-01,1250000,3\n',
		]) {
			const { mapping } = await imported(csv);
			expect(mapping.kind).toBe('orders');
			expect(mapping.columns.some(({ field }) => field === 'total')).toBe(true);
		}
	});
});
