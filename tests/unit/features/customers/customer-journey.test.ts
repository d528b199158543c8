import { expect, test } from 'vitest';
import type { CustomerRecord } from '#core/customers/customer-records.ts';
import { journey, unfolded } from '#features/customers/customer-journey.ts';
import { asOf, customerDetail, customerOrder, customerRow, plain, wordsIn } from './fixtures.ts';

const english = wordsIn('en');
const calm = customerRow({ atRisk: false, evidence: [], silence: 0, lastPurchaseDay: asOf });

function titles(detail: ReturnType<typeof customerDetail>, open = new Map<string, number>()) {
	return journey(english, detail, asOf, open).map(({ title }) => plain(title));
}

test('orders and changes of stage stand together, newest first', () => {
	const detail = customerDetail({
		orders: [customerOrder(), customerOrder({ day: asOf - 91 })],
		stageChanges: [
			{ day: asOf - 95, to: 'prospect', purchaseDays: 0 },
			{ day: asOf - 91, to: 'new', purchaseDays: 1 },
			{ day: asOf - 82, to: 'growing', purchaseDays: 2 },
		],
		row: customerRow({ stage: 'growing', firstPurchaseDay: asOf - 91 }),
	});
	expect(titles(detail)).toEqual([
		'82 days without an order',
		'Flagged at risk',
		'Became Growing',
		'IDR 78,000',
		'Became New',
		'IDR 78,000',
		'First known',
	]);
	const [silence, , growing, order] = journey(english, detail, asOf, new Map());
	expect(silence?.text).toBe('longest gap so far');
	expect(plain(growing?.text)).toBe('day of buying no. 2, 9 days after the first');
	expect(order?.source).toBe('pesanan.csv, row 12');
});

test('notes about the shop stand where they happened, from the first record to the date shown', () => {
	const notes = [
		{ day: asOf - 401, text: 'Before they came' },
		{ day: asOf - 400, text: 'Moved shop' },
		{ day: asOf - 85, text: 'Prices up 8%' },
		{ day: asOf + 1, text: 'After the date' },
	];
	const detail = customerDetail({
		row: calm,
		orders: [customerOrder({ day: asOf - 91 }), customerOrder({ day: asOf - 82 })],
	});
	const entries = journey(english, detail, asOf, new Map(), notes);
	expect(entries.map(({ title }) => plain(title))).toEqual([
		'IDR 78,000',
		'Prices up 8%',
		'IDR 78,000',
		'Moved shop',
	]);
	expect(entries[1]).toMatchObject({ text: 'Note about the shop', icon: 'calendar' });
});

test('a long run of orders is folded and opens', () => {
	const orders = Array.from({ length: 17 }, (_, i) => customerOrder({ day: asOf - i * 10 }));
	const detail = customerDetail({ row: calm, orders });
	const folded = journey(english, detail, asOf, new Map());
	expect(folded).toHaveLength(4);
	expect(plain(folded[3]?.title)).toBe('14 more orders, May 2025 – Sep 2025');
	expect(folded[3]?.fold).toBe('0');
	const opened = journey(english, detail, asOf, unfolded(new Map(), '0'));
	expect(opened).toHaveLength(17);
	expect(new Set(opened.map(({ id }) => id)).size).toBe(17);
});

test('a thousand orders open fifty at a time', () => {
	const orders = Array.from({ length: 1000 }, (_, i) => customerOrder({ day: asOf - i }));
	const opened = titles(customerDetail({ row: calm, orders }), new Map(unfolded(new Map(), '0')));
	expect(opened).toHaveLength(54);
	expect(opened.at(-1)).toContain('947 more orders');
});

test('what does not count is said in words', () => {
	const texts = journey(
		english,
		customerDetail({
			row: calm,
			orders: [
				customerOrder({ status: 'void', isPurchase: false, net: 0 }),
				customerOrder({ status: 'pending', isPurchase: false, net: 0 }),
				customerOrder({ status: 'refunded', isPurchase: false, net: 0 }),
				customerOrder({ status: 'refund', total: -500, net: -500, isPurchase: false }),
				customerOrder({ net: 5_800_000 }),
			],
		}),
		asOf,
		new Map(),
	).map(({ text }) => plain(text) ?? '');
	expect(texts[0]).toContain('cancelled, not counted');
	expect(texts[1]).toContain('waiting, not counted');
	expect(texts[2]).toContain('refunded, not counted');
	expect(texts[3]).toMatch(/^refund ·/);
	expect(texts[4]).toContain('IDR 20,000 refunded');
});

test('products, channel, order and time stand in one line', () => {
	const order = customerOrder({
		products: ['a', 'b', 'c', 'd', 'e'],
		second: 14 * 3600 + 5 * 60,
	});
	const entry = (locale: 'id' | 'en') =>
		journey(wordsIn(locale), customerDetail({ row: calm, orders: [order] }), asOf, new Map())[0];
	expect(entry('en')?.text).toBe('a, b, c and 2 more · WhatsApp · order KR-1 · at 14:05');
	expect(entry('id')?.text).toContain('pukul 14.05');
});

test('without money an order is named by its number', () => {
	const words = wordsIn('en', { hasMoney: false });
	const detail = customerDetail({ row: calm, orders: [customerOrder()] });
	expect(journey(words, detail, asOf, new Map())[0]?.title).toBe('Order KR-1');
});

test('a customer who was lost has come back', () => {
	const detail = customerDetail({
		row: calm,
		stageChanges: [
			{ day: asOf - 200, to: 'lost', purchaseDays: 5 },
			{ day: asOf, to: 'loyal', purchaseDays: 6 },
		],
	});
	expect(titles(detail)).toEqual(['Came back: Loyal', 'Became Lost']);
});

test('an order given back takes a stage away, and nobody comes back by it', () => {
	const detail = customerDetail({
		row: calm,
		stageChanges: [
			{ day: asOf - 200, to: 'new', purchaseDays: 1 },
			{ day: asOf - 100, to: 'lost', purchaseDays: 1 },
			{ day: asOf - 50, to: 'prospect', purchaseDays: 0 },
		],
	});
	expect(titles(detail)).toEqual(['Became Prospect', 'Became Lost', 'Became New']);
	expect(journey(english, detail, asOf, new Map())[0]?.text).toBe(
		'An order was given back wholly.',
	);
});

const place = { second: null, channel: '', reason: '', text: '', file: 'chat.csv', sourceRow: 3 };
const touch = (changes: Partial<CustomerRecord & { kind: 'touch' }>): CustomerRecord => ({
	kind: 'touch',
	type: 'visit',
	byCustomer: true,
	value: null,
	day: asOf,
	...place,
	...changes,
});

test('touches and answers stand between the orders, with what was said', () => {
	const detail = customerDetail({
		row: calm,
		orders: [customerOrder({ day: asOf - 10 })],
		records: [
			touch({ type: 'complaint', reason: 'late', channel: 'WhatsApp', second: 3600 }),
			touch({ type: 'review', value: 4, day: asOf - 5 }),
			{
				kind: 'answer',
				instrument: 'nps',
				score: 0,
				low: true,
				key: 'a',
				followUp: null,
				day: asOf - 6,
				...place,
			},
			touch({ type: null, day: asOf - 20 }),
		],
	});
	const entries = journey(english, detail, asOf, new Map());
	expect(entries.map(({ title }) => plain(title))).toEqual([
		'Complaint',
		'Review: 4',
		'NPS: 0 of 10',
		'IDR 78,000',
		'Interaction',
	]);
	expect(entries[0]).toMatchObject({
		tone: 'risk',
		text: 'late · WhatsApp · at 01:00',
		source: 'chat.csv, row 3',
	});
});

test('a long run of touches is folded by itself', () => {
	const detail = customerDetail({
		row: calm,
		orders: [customerOrder({ day: asOf - 50 })],
		records: Array.from({ length: 9 }, (_, i) => touch({ day: asOf - i })),
	});
	const folded = titles(detail);
	expect(folded).toHaveLength(5);
	expect(folded[3]).toContain('6 more records');
});

test('one in danger by something else than silence was not flagged for silence', () => {
	const row = customerRow({ silence: 3, lastPurchaseDay: asOf - 3, evidence: [] });
	expect(titles(customerDetail({ row }))).toEqual(['3 days without an order']);
});
