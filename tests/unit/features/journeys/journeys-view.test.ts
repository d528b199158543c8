import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { JourneysSpeech } from '#features/journeys/journeys-speech.ts';
import { journeysView } from '#features/journeys/journeys-view.ts';
import { createFormat } from '#i18n/format.ts';
import { journeyReasons } from '#i18n/messages/journey-reasons.ts';
import { journeySets } from '#i18n/messages/journey-sets.ts';
import { journeys } from '#i18n/messages/journeys.ts';
import { stages } from '#i18n/messages/stages.ts';
import { batchOf, day, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const speech: JourneysSpeech = {
	format: createFormat('en', 'IDR'),
	text: { ...journeys.en, ...journeyReasons.en },
	sets: journeySets.en.journeySet,
	stages: stages.en,
	hasMoney: true,
};

interface Files {
	orders?: Row[];
	contacts?: Row[];
	touches?: Row[];
}

function view({ orders = [], contacts = [], touches = [] }: Files, asOf = '2025-06-30') {
	const source = 's';
	const dataset = foldBatches(
		[
			batchOf({ id: 1, source, orders }),
			...(contacts.length === 0 ? [] : [batchOf({ id: 2, source, contacts })]),
			...(touches.length === 0 ? [] : [batchOf({ id: 3, source, touches })]),
		],
		settingsOf({ thresholds: { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 } }),
	);
	return journeysView(ANALYSES.journeys(dataset, { asOf: day(asOf) }), speech);
}

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const bought = (customerId: string, orderedAt: string, more: Row = {}): Row => ({
	customerId,
	orderedAt,
	total: 10_000,
	...more,
});
const ORDERS = [
	bought('a', '2025-01-10', { channel: 'Toko' }),
	bought('b', '2025-03-10', { channel: 'Toko' }),
	bought('b', '2025-03-20', { channel: 'Toko' }),
	bought('c', '2025-06-20', { channel: 'Shopee' }),
];

describe('the sentence', () => {
	test('names the first channel, the wait, and who left after one purchase', () => {
		const contacts = [{ customerId: 'c', firstSeenAt: '2025-06-15', channel: 'Instagram' }];
		const { lead, support, action } = view({ orders: ORDERS, contacts });
		expect(lead.map(plain)).toEqual([
			'67% of customers first came by Toko.',
			'Of those known before they bought, half took up to 5 days.',
		]);
		expect(plain(support)).toBe(
			'2 customers are long silent now; 50% of them after a single purchase.',
		);
		expect(action?.open).toEqual({ who: 'end.any.new' });
	});

	test('says what is not known', () => {
		const { lead, support, action } = view({ orders: [bought('a', '2025-06-20')] });
		expect(lead).toEqual([journeys.en.lead.noChannel, journeys.en.lead.noWait]);
		expect(support).toBe(journeys.en.support.none);
		expect(action).toBeNull();
	});
});

describe('channels', () => {
	test('are compared by those who were known before they bought, not by buyers alone', () => {
		const people = Array.from({ length: 40 }, (_, i) => `p${i}`);
		const contacts = people.map((customerId, i) => ({
			customerId,
			firstSeenAt: '2025-01-01',
			channel: i < 20 ? 'Teman' : 'Iklan',
		}));
		const orders = [
			...people.filter((_, i) => i < 20 && i % 2 === 0).map((id) => bought(id, '2025-02-01')),
			...people.filter((_, i) => i >= 36).map((id) => bought(id, '2025-02-01')),
			...Array.from({ length: 25 }, (_, i) => bought(`w${i}`, '2025-02-01', { channel: 'Web' })),
		];
		const { title, note, table } = view({ orders, contacts }).channels;
		expect(title).toBe('Those known by Teman go on to buy most often: 50%');
		expect(note).toContain('known by Iklan, 20%');
		expect(table.rows).toContainEqual(['Web', '25', '38%', '25', '0', '']);
	});

	test('open the filter by that channel, also the one that is not known', () => {
		const { bars } = view({ orders: [...ORDERS, bought('x', '2025-06-01')] }).channels;
		expect(bars.map(({ label, open }) => [label, open?.['channel']])).toEqual([
			['Toko', 'Toko'],
			['Not known', '~'],
			['Shopee', 'Shopee'],
		]);
	});

	test('that no file names are asked for', () => {
		expect(view({ orders: [bought('a', '2025-06-01')] }).channels.status).toMatchObject({
			kind: 'empty',
			text: journeys.en.channels.emptyText,
		});
	});
});

describe('the wait', () => {
	test('is told in days where the files have no times, and marks the half', () => {
		const contacts = [
			{ customerId: 'b', firstSeenAt: '2025-03-01' },
			{ customerId: 'c', firstSeenAt: '2025-06-19' },
			{ customerId: 'n', firstSeenAt: '2025-06-19' },
		];
		const { bins, events, note, others } = view({ orders: ORDERS, contacts }).wait;
		expect(bins.map(({ label }) => plain(label))).toEqual([
			'1 day',
			'2 to 6 days',
			'7 to 29 days',
			'30 to 89 days',
			'90 to 179 days',
			'180 to 364 days',
			'12 months or more',
		]);
		expect(bins.map(({ count }) => count)).toEqual([1, 0, 1, 0, 0, 0, 0]);
		expect(bins[2]!.who).toBe('wait.10080');
		// 1 and 9 days: half of them within 5.
		expect(events).toEqual([{ at: 1, text: 'half' }]);
		expect(note).toBe(journeys.en.wait.untimed);
		expect(others.map(({ label }) => plain(label))).toEqual([
			'1 person bought at their first record',
			'1 person known, have not bought yet',
		]);
	});

	test('begins with minutes where times of day are known', () => {
		const { bins, note } = view({
			orders: [bought('a', '2025-06-01 10:04')],
			contacts: [{ customerId: 'a', firstSeenAt: '2025-06-01 10:00' }],
		}).wait;
		expect(plain(bins[0]!.label)).toBe('under 10 minutes');
		expect([bins[0]!.count, note]).toEqual([1, undefined]);
	});

	test('cannot be told by orders alone, and says what to import', () => {
		expect(view({ orders: ORDERS }).wait.status).toMatchObject({
			kind: 'empty',
			text: journeys.en.wait.emptyText,
		});
	});
});

describe('where journeys end', () => {
	test('stands in the month of the loss by the stage before, each part with its list', () => {
		const { axis, series, open, incompleteFrom, table } = view({ orders: ORDERS }).ends;
		expect(axis.points).toEqual(['March 2025', 'April 2025', 'May 2025', 'June 2025']);
		expect(series.map(({ id, values }) => [id, values])).toEqual([
			['loyal', [0, 0, 0, 0]],
			['growing', [0, 0, 1, 0]],
			['new', [1, 0, 0, 0]],
		]);
		expect(open({ seriesId: 'growing', index: 2 })).toEqual({ who: 'end.2025-05.growing' });
		expect(incompleteFrom).toBeUndefined();
		expect(table.rows[0]).toEqual(['June 2025', '0', '0', '0', '0']);
	});

	test('is nowhere yet where nobody is lost', () => {
		const { ends, endsByChannel } = view({ orders: [bought('a', '2025-06-20')] });
		expect([ends.status.kind, endsByChannel.status.kind]).toEqual(['empty', 'empty']);
	});

	test('hatches the month that has not ended', () => {
		expect(view({ orders: ORDERS }, '2025-06-29').ends.incompleteFrom).toBe(3);
	});
});

describe('carts, cancelled orders and complaints', () => {
	const touches = [
		{ customerId: 'a', at: '2025-06-01', type: 'cart', value: 500 },
		{ customerId: 'b', at: '2025-06-29', type: 'cart' },
		{ customerId: 'a', at: '2025-06-02', type: 'complaint', reason: 'Late' },
		{ at: '2025-06-03', type: 'complaint', reason: 'Cold' },
	];
	const orders = [
		...ORDERS,
		bought('a', '2025-02-01', { status: 'cancelled', cancelReason: 'Out of stock' }),
		bought('a', '2025-02-02', { status: 'cancelled', cancelReason: 'out of stock' }),
		bought('b', '2025-02-02', { status: 'cancelled' }),
	];

	test('say what became of carts and what was in them', () => {
		const { title, note, bars } = view({ orders, touches }).carts;
		expect(title).toBe('100% of carts did not become an order');
		expect(plain(note)).toContain('IDR 500 (1 carts');
		expect(bars.map(({ value, open }) => [value, open?.['who'] ?? null])).toEqual([
			[1, 'cart.abandoned'],
			[0, null],
			[1, 'cart.open'],
		]);
	});

	test('name the most frequent reason; those of nobody known open no list', () => {
		const { cancelled, complaints } = view({ orders, touches });
		expect(cancelled.title).toBe('Most frequent reason to cancel: Out of stock, 67%');
		expect(cancelled.bars.map(({ label }) => label)).toEqual(['Out of stock', 'No reason given']);
		expect(complaints.bars.map(({ label, open }) => [label, open?.['who'] ?? null])).toEqual([
			['Cold', null],
			['Late', 'complained.Late'],
		]);
	});

	test('without reasons say so, and what would tell them', () => {
		const { cancelled } = view({ orders: [bought('a', '2025-02-02', { status: 'cancelled' })] });
		expect(plain(cancelled.title)).toBe('1 order cancelled, and no file says why');
		expect(cancelled.note).toBe(journeyReasons.en.cancelled.addReasons);
	});

	test('that no file tells of are asked for', () => {
		const { carts, cancelled, complaints } = view({ orders: ORDERS });
		expect([carts, cancelled, complaints].map(({ status }) => status.kind)).toEqual([
			'empty',
			'empty',
			'empty',
		]);
	});
});
