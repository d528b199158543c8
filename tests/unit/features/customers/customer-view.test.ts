import { expect, test } from 'vitest';
import { customerLine, reasons } from '#features/customers/customer-row-view.ts';
import { customerView } from '#features/customers/customer-view.ts';
import { asOf, customerDetail, customerRow, limits, plain, wordsIn } from './fixtures.ts';

const english = wordsIn('en');
const why = (changes: Parameters<typeof customerRow>[0], words = english) =>
	reasons(words, customerRow(changes), limits, asOf).map(({ term, text }) =>
		plain(`${term}: ${text}`),
	);
const view = (changes: Parameters<typeof customerRow>[0], words = english) =>
	customerView(words, customerDetail({ row: customerRow(changes) }), asOf, 'Kopi Rumpun');

test('the rule is said with the customer’s numbers and the limits', () => {
	expect(why({})).toEqual([
		'Loyal: bought on 22 days; the limit is 5.',
		'At risk: silent for 82 days, though the usual gap is 9 days. The limit is 24 days.',
	]);
	expect(why({ usualGap: null })[1]).toBe('At risk: silent for 82 days. The limit is 24 days.');
	expect(why({ usualGap: 90 })[1]).not.toContain('though');
});

test('each stage has its words', () => {
	const calm = { atRisk: false, evidence: [] };
	expect(why({ ...calm, stage: 'lost', silence: 130 })).toEqual([
		'Lost: silent for 130 days; the limit is 120 days.',
	]);
	expect(why({ ...calm, stage: 'new', purchaseDays: 1, silence: 3 })[0]).toContain('3 days ago');
	expect(why({ ...calm, stage: 'new', purchaseDays: 1, silence: 0 })[0]).toContain('first time');
	expect(why({ ...calm, stage: 'growing', purchaseDays: 3 })[0]).toContain('Loyal starts at 5');
	expect(why({ ...calm, stage: 'prospect', purchaseDays: 0, silence: null })[0]).toContain(
		'has never bought',
	);
	expect(why({ ...calm, stage: null })[0]).toContain('Only refunds');
	expect(why({ ...calm, stage: null, firstKnownDay: asOf + 9 })[0]).toContain('Not known yet');
});

test('the day of the next change is said, and what follows', () => {
	const { next } = view({});
	expect(plain(`${next?.before ?? ''}${next?.strong ?? ''}${next?.after ?? ''}`)).toBe(
		'Moves to Lost on 2 Dec 2025 without an order.',
	);
	expect(plain(next?.strong)).toBe('2 Dec 2025');
	const calm = view({
		atRisk: false,
		silence: 10,
		lastPurchaseDay: asOf - 10,
		nextChange: { day: asOf + 15, to: 'at-risk' },
	});
	expect(plain(calm.next?.strong)).toBe('8 Nov 2025');
	expect(plain(calm.next?.after)).toBe(' without an order, then lost on 12 Feb 2026.');
});

test('a lost customer is told what an order would bring', () => {
	const back = (purchaseDays: number) =>
		view({ stage: 'lost', atRisk: false, purchaseDays, nextChange: null }).next?.strong;
	expect(back(4)).toBe('Loyal');
	expect(back(1)).toBe('Growing');
});

test('three facts, with money and without', () => {
	expect(view({}).facts.map(({ value }) => plain(value))).toEqual([
		'IDR 2,708,000',
		'IDR 125,000',
		'24',
	]);
	const counted = view({}, wordsIn('en', { hasMoney: false }));
	expect(counted.facts.map(({ label }) => label)).toEqual([
		'Orders',
		'Days of buying',
		'Usual gap',
	]);
	expect(JSON.stringify(counted)).not.toContain('IDR');
});

test('WhatsApp opens with a message in the language of the page', () => {
	const address = new URL(view({}, wordsIn('id')).whatsapp ?? '');
	expect(address.origin + address.pathname).toBe('https://wa.me/6281234567890');
	expect(address.searchParams.get('text')).toBe(
		'Halo Umar Sitorus. Ini dari Kopi Rumpun. Lama tidak berjumpa, semoga sehat selalu. Ada yang bisa kami siapkan untuk Anda?',
	);
});

test('a name cannot break out of the WhatsApp address', () => {
	const address = new URL(view({ name: '&phone=1#<b>"\ud800' }).whatsapp ?? '');
	expect([...address.searchParams.keys()]).toEqual(['text']);
	expect(address.searchParams.get('text')).toContain('Hello &phone=1#<b>"\ufffd.');
});

test.each(['0812345', '+6208123', '+62 812 3456', '+0123456789', 'javascript:1', ''])(
	'%j is no number for WhatsApp',
	(phone) => {
		expect(view({ phone }).whatsapp).toBeNull();
	},
);

test('who has no name is greeted without one and called by the strongest contact', () => {
	const nameless = view({ name: '', label: 'umar@example.org' });
	expect(nameless.title).toBe('umar@example.org');
	expect(decodeURIComponent(nameless.whatsapp ?? '')).toContain('text=Hello. This is');
	expect(view({ name: '', label: '' }).title).toBe('No name, number 8');
});

test('a name of a thousand characters is cut in the heading and kept whole below', () => {
	const name = 'Umar '.repeat(200).trim();
	const long = view({ name, label: name });
	expect(long.title.length).toBeLessThanOrEqual(120);
	expect(long.fullName).toBe(name);
});

test('the line is drawn from the first purchase to the last', () => {
	const line = customerLine(english, customerRow({ ticks: [] }), 24);
	expect(line.days).toEqual([asOf - 400, asOf - 82]);
	expect(line.overdueFrom).toBe(asOf - 82 + 24);
	expect(line.usual).toBe('usual 9');
});

test('a prospect has no silence, no money and no drawing', () => {
	const line = customerLine(
		english,
		customerRow({
			stage: 'prospect',
			atRisk: false,
			purchaseDays: 0,
			orders: 0,
			silence: null,
			usualGap: null,
			firstPurchaseDay: null,
			lastPurchaseDay: null,
			ticks: [],
			netLastYear: 0,
		}),
		24,
	);
	expect(line).toMatchObject({ days: [], silence: '–', value: '–', usual: 'never bought' });
	expect(plain(line.known)).toBe('known since 19 Sep 2024');
});

test('what files say about the customer stands below the contacts, consent in plain words', () => {
	const contactFacts = [
		{ field: 'tags', text: 'vip' },
		{ field: 'consent', text: 'no' },
		{ field: 'birthday', day: 7363 },
	] as const;
	const told = (words = english) =>
		customerView(words, customerDetail({ row: customerRow(), contactFacts }), asOf, '')
			.contacts.filter(({ id }) => contactFacts.some(({ field }) => field === id))
			.map(({ label, value, copy }) => `${label}: ${plain(value)}${copy ?? ''}`);
	expect(told()).toEqual(['Tags: vip', 'Consent to contact: No', 'Birthday: 28 Feb 1990']);
	expect(told(wordsIn('id'))[1]).toBe('Izin dihubungi: Tidak');
});
