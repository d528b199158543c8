import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { isoDay } from '#core/calendar/day.ts';
import { datasetOf, fixture, textSource } from '#tests/support/ingest.ts';
import { daysOf, sourceFacts, textsOf } from '#tests/support/source-facts.ts';

const FIXTURES = new URL('../../../fixtures/sources/', import.meta.url);

describe('Mailchimp audience', () => {
	test('is dated by opt-in, else confirmation, else change', async () => {
		const facts = await sourceFacts('mailchimp-audience.csv');
		expect(facts.mapping).toMatchObject({ source: 'mailchimp-audience', questions: [] });
		expect(facts.interpretation.rejected).toEqual([]);
		expect(daysOf(facts, 'firstSeenAt')).toEqual(['2024-03-14', '2024-03-16', '2024-04-01']);
		// 20:12 UTC is the next day in Jakarta.
		expect(isoDay(facts.dataset.customers.firstKnownDay[0]!)).toBe('2024-03-15');
		expect(textsOf(facts, 'tags')).toEqual(['VIP, Pelanggan lama', '', 'Blog']);
		expect(textsOf(facts, 'customerId')).toEqual(['', '', '']);
	});

	test.each([
		['subscribed_members_export_1a2b.csv', 'yes', ''],
		['unsubscribed_members_export_1a2b.csv', 'no', ''],
		['audience.zip › lists/unsubscribed_members_export_1a2b.csv', 'no', ''],
		['cleaned_members_export_1a2b.csv', 'no', 'cleaned'],
		['audience.csv', '', ''],
	])('%s says by its name whether people have consented', async (name, consent, leadStatus) => {
		const text = await readFile(new URL('mailchimp-audience.csv', FIXTURES), 'utf8');
		const facts = await sourceFacts(textSource(text, name));
		expect(textsOf(facts, 'consent')[0]).toBe(consent);
		expect(textsOf(facts, 'leadStatus')[0]).toBe(leadStatus);
	});
});

test('HubSpot contacts keep people without an address by their number', async () => {
	const facts = await sourceFacts('hubspot-contacts.csv');
	expect(facts.mapping).toMatchObject({ source: 'hubspot-contacts', questions: [] });
	expect(facts.dataset.customers.length).toBe(3);
	expect(textsOf(facts, 'leadStatus')).toEqual(['Open', 'Lead', 'Subscriber']);
	expect(textsOf(facts, 'channel')).toEqual(['Organic Search', 'Paid Social', '']);
	expect(textsOf(facts, 'company')).toEqual(['Toko Maju', '', '']);
});

describe('Google Contacts', () => {
	test('take the first of several values', async () => {
		const facts = await sourceFacts('google-contacts.csv');
		expect(facts.mapping).toMatchObject({ source: 'google-contacts', questions: [] });
		expect(facts.interpretation.rejected).toEqual([]);
		expect(textsOf(facts, 'phone')).toEqual(['+6281233334444', '+6281122223333', '+62215551234']);
		expect(textsOf(facts, 'email')).toEqual(['sari@example.com', '', '']);
		expect(textsOf(facts, 'tags')).toEqual(['myContacts, Pelanggan', 'myContacts', 'myContacts']);
		// A birthday without its year is no date.
		expect(daysOf(facts, 'birthday')).toEqual(['1990-03-15', '', '']);
	});

	test('of the older form are the same source', async () => {
		const facts = await sourceFacts('google-contacts-older.csv');
		expect(facts.mapping).toMatchObject({ source: 'google-contacts', questions: [] });
		expect(textsOf(facts, 'name')).toEqual(['Sari Wulandari', 'Budi']);
		expect(textsOf(facts, 'phone')).toEqual(['+6281233334444', '+6281122223333']);
	});
});

describe('Shopify customers', () => {
	test('are people by their numbers, whose addresses may be missing or the same', async () => {
		const facts = await sourceFacts('shopify-customers.csv');
		expect(facts.mapping).toMatchObject({ source: 'shopify-customers', questions: [] });
		expect(textsOf(facts, 'customerId')).toEqual(['7001', '7002', '7003', '7004']);
		expect(textsOf(facts, 'consent')).toEqual(['yes', 'no', 'no', 'no']);
		expect(textsOf(facts, 'phone')).toEqual(['+6281233334444', '', '+6281122223333', '']);
		// One e-mail, written in two ways, on two numbers: one person.
		expect(facts.dataset.customers.length).toBe(3);
	});
});

test('contact lists of several systems are one customer base', async () => {
	const names = ['mailchimp-audience', 'hubspot-contacts', 'google-contacts', 'shopify-customers'];
	const dataset = await datasetOf(
		await Promise.all(names.map((name) => fixture(`sources/${name}.csv`))),
	);
	// Sari is on all four, Budi with an e-mail on two, with a phone on two others.
	expect(dataset.customers.length).toBe(7);
});
