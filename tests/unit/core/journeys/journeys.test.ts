import { describe, expect, test } from 'vitest';
import { firstChannels } from '#core/journeys/acquisition.ts';
import { ANALYSES } from '#core/analyses.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import { batchOf, customerNamed, day, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const START = day('2025-01-01');
const SETTINGS = settingsOf({ thresholds: { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 } });
const shop = (...batches: Batch[]) => foldBatches(batches, SETTINGS);
const orders = (...rows: Row[]) => batchOf({ id: 1, source: 's', orders: rows });
const touches = (...rows: Row[]) => batchOf({ id: 2, source: 's', touches: rows });
const contacts = (...rows: Row[]) => batchOf({ id: 3, source: 's', contacts: rows });
const bought = (customerId: string, at: number, more: Row = {}): Row => ({
	customerId,
	orderedAt: START + at,
	total: 10_000,
	...more,
});
const journeys = (asOf: number, ...batches: Batch[]) =>
	ANALYSES.journeys(shop(...batches), { asOf: START + asOf });

describe('channels of the first touch', () => {
	test('count customers and buyers, the largest first; refunds alone are nobody', () => {
		const { channels } = journeys(
			100,
			contacts(
				{ customerId: 'a', firstSeenAt: START, channel: 'Instagram' },
				{ customerId: 'b', firstSeenAt: START, channel: 'Instagram' },
			),
			orders(
				bought('a', 5, { channel: 'Web' }),
				bought('c', 5, { channel: 'Web' }),
				bought('d', 5, { total: -5, channel: 'Web' }),
			),
		);
		expect(channels).toEqual([
			{ name: 'Instagram', customers: 2, buyers: 1, knownBefore: 2, converted: 1 },
			{ name: 'Web', customers: 1, buyers: 1, knownBefore: 0, converted: 0 },
		]);
	});

	test('are those of the first touch, also where an answer was there before it', () => {
		const dataset = foldBatches(
			[
				batchOf({
					id: 1,
					source: 's',
					orders: [{ customerId: 'a', orderedAt: '2025-01-10', channel: 'Web' }],
				}),
				batchOf({
					id: 2,
					source: 's',
					surveys: [{ customerId: 'a', at: '2025-01-02', instrument: 'nps', score: 9 }],
				}),
				batchOf({
					id: 3,
					source: 's',
					touches: [{ customerId: 'a', at: '2025-02-01', type: 'visit', channel: 'Instagram' }],
				}),
			],
			settingsOf(),
		);
		const at = (asOf: string) => dataset.channels[firstChannels(dataset, day(asOf))[0]!];
		expect(at('2025-01-05')).toBe('');
		expect(at('2025-01-31')).toBe('Web');
		expect(at('2025-02-01')).toBe('Instagram');
	});

	test('are one whatever its case and the spaces around', () => {
		const { channels } = journeys(
			100,
			touches({ customerId: 'a', at: START, type: 'visit', channel: 'instagram ' }),
			orders(
				bought('b', 1, { channel: 'Instagram' }),
				bought('c', 2, { channel: 'INSTAGRAM' }),
				bought('d', 3, { channel: ' ' }),
			),
		);
		expect(channels.map(({ name, customers }) => [name, customers])).toEqual([
			['Instagram', 3],
			['', 1],
		]);
	});

	test('are those of the first order before the contact is on record', () => {
		const batches = [
			orders(bought('a', 5, { channel: 'Web' })),
			contacts({ customerId: 'a', firstSeenAt: START + 50, channel: 'Instagram' }),
		];
		expect(journeys(49, ...batches).channels[0]!.name).toBe('Web');
	});
});

describe('time from the first record to the first purchase', () => {
	test('runs from minutes to months', () => {
		const { firstPurchase } = journeys(
			400,
			contacts(
				{ customerId: 'quick', firstSeenAt: '2025-01-01 09:00' },
				{ customerId: 'night', firstSeenAt: '2025-01-01 23:50' },
				{ customerId: 'week', firstSeenAt: START },
				{ customerId: 'year', firstSeenAt: START },
				{ customerId: 'never', firstSeenAt: START },
			),
			orders(
				{ customerId: 'quick', orderedAt: '2025-01-01 09:09', total: 1 },
				{ customerId: 'night', orderedAt: '2025-01-02 00:50', total: 1 },
				bought('week', 7),
				bought('year', 365),
				bought('atOnce', 3),
			),
		);
		const filled = firstPurchase!.bins
			.filter(({ customers }) => customers > 0)
			.map(({ fromMinutes, toMinutes, customers }) => [fromMinutes, toMinutes, customers]);
		expect(filled).toEqual([
			[0, 10, 1],
			[60, 360, 1],
			[7 * 1440, 30 * 1440, 1],
			[365 * 1440, null, 1],
		]);
		expect(firstPurchase).toMatchObject({ customers: 4, timed: 2, atOnce: 1, notYet: 1 });
		// Of 9 minutes, 1 hour, 7 and 365 days: half of an hour and 7 days.
		expect(firstPurchase!.medianMinutes).toBe((60 + 7 * 1440) / 2);
	});

	test('is not told by orders alone', () => {
		expect(journeys(10, orders(bought('a', 1))).firstPurchase).toBeNull();
	});
});

describe('where journeys end', () => {
	const batches = [
		orders(
			bought('once', 0, { channel: 'Web' }),
			bought('back', 0, { channel: 'Web' }),
			bought('back', 70, { channel: 'Web' }),
			...[0, 1, 2].map((at) => bought('loyal', at, { channel: 'Shop' })),
		),
	];

	test('is the month after lostAfter days of silence, and the stage before', () => {
		// Silent since day 0: lost on day 61, 3 March; silent since day 2: 5 March.
		expect(journeys(65, ...batches).ends).toEqual([
			{ month: '2025-03', channel: 'Shop', from: 'loyal', customers: 1 },
			{ month: '2025-03', channel: 'Web', from: 'new', customers: 2 },
		]);
	});

	test('leaves out who came back', () => {
		const { ends } = journeys(100, ...batches);
		expect(ends.reduce((sum, { customers }) => sum + customers, 0)).toBe(2);
	});

	test('is nowhere on the last day of lostAfter', () => {
		expect(journeys(60, ...batches).ends).toEqual([]);
	});
});

describe('carts', () => {
	const cart = (customerId: string, at: number, type = 'cart', value?: number): Row => ({
		customerId,
		at: START + at,
		type,
		...(value === undefined ? {} : { value }),
	});

	test.each([
		['an order on the seventh day', [bought('a', 17)], { ordered: 1, abandoned: 0 }],
		['an order on the eighth', [bought('a', 18)], { ordered: 0, abandoned: 1 }],
		['an order before it', [bought('a', 9)], { ordered: 0, abandoned: 1 }],
		['a cancelled order', [bought('a', 12, { status: 'cancelled' })], { ordered: 0, abandoned: 1 }],
		['an unpaid order', [bought('a', 12, { status: 'pending' })], { ordered: 1, abandoned: 0 }],
		['somebody else’s order', [bought('b', 12)], { ordered: 0, abandoned: 1 }],
	])('with %s', (_, rows, expected) => {
		expect(journeys(30, touches(cart('a', 10)), orders(...rows)).carts).toMatchObject(expected);
	});

	test('are open until seven days are over', () => {
		const at = (asOf: number) => journeys(asOf, touches(cart('a', 10))).carts;
		expect(at(16)).toMatchObject({ open: 1, abandoned: 0, abandonmentRate: null });
		expect(at(17)).toMatchObject({ open: 0, abandoned: 1, abandonmentRate: 1 });
	});

	test('are one cart while no more than seven days or an order lie between their records', () => {
		const { carts } = journeys(
			100,
			touches(
				cart('a', 10),
				cart('a', 11, 'cart-abandoned'),
				cart('a', 19),
				cart('b', 10),
				cart('b', 14),
			),
			orders(bought('b', 12), bought('b', 15)),
		);
		expect(carts).toMatchObject({ carts: 4, ordered: 2, abandoned: 2, abandonmentRate: 0.5 });
	});

	test('have the value last given, in minor units', () => {
		const { carts } = journeys(
			100,
			touches(cart('a', 10, 'cart', 30_000), cart('a', 11, 'cart', 45_000.5), cart('b', 10)),
		);
		expect(carts).toMatchObject({ abandoned: 2, abandonedValue: 4_500_050, valued: 1 });
	});

	test('are not told of where no touch is one', () => {
		expect(journeys(100, touches(cart('a', 10, 'visit'))).carts).toBeNull();
	});
});

describe('reasons', () => {
	test('of cancelled orders, whatever their case, with what they were worth', () => {
		const cancelled = (cancelReason: string, at = 1): Row =>
			bought('a', at, { status: 'cancelled', cancelReason });
		const result = journeys(
			30,
			orders(
				cancelled('Out of stock'),
				cancelled('out of  stock '),
				cancelled('Out of stock'),
				cancelled(''),
				cancelled('too late', 31),
				bought('a', 1, { cancelReason: 'not cancelled' }),
			),
		);
		expect(result.cancelled).toEqual([
			{ reason: 'Out of stock', count: 3, amount: 30_000, customers: 1 },
			{ reason: '', count: 1, amount: 10_000, customers: 1 },
		]);
	});

	test('of complaints, also of nobody known', () => {
		const complaint = (reason: string, customerId = 'a'): Row => ({
			customerId,
			at: START,
			type: 'complaint',
			reason,
		});
		const result = journeys(
			30,
			touches(complaint('Broken'), complaint('Late'), complaint('late'), {
				at: START,
				type: 'complaint',
				reason: 'Late',
			}),
		);
		expect(result.complaints.map(({ reason, count }) => [reason, count])).toEqual([
			['Late', 3],
			['Broken', 1],
		]);
	});
});

test('one customer’s touches and answers stand newest first with their file and row', () => {
	const dataset = shop(
		orders(bought('a', 0)),
		touches(
			{ customerId: 'a', at: '2025-01-02 08:00', type: 'review', value: 4, text: 'Nice' },
			{ customerId: 'a', at: '2025-01-02 10:00', type: 'complaint', reason: 'late' },
			{ customerId: 'a', at: '2025-03-01', type: 'visit' },
			{ customerId: 'b', at: '2025-01-02', type: 'visit' },
		),
		batchOf({
			id: 4,
			source: 's',
			surveys: [{ customerId: 'a', at: '2025-01-02 09:00', instrument: 'nps', score: 9 }],
		}),
	);
	const id = customerNamed(dataset, 'a');
	const { records } = ANALYSES.customerDetail(dataset, { asOf: day('2025-02-01'), id })!;
	expect(records).toMatchObject([
		{ kind: 'touch', type: 'complaint', reason: 'late', file: 'touches.csv', sourceRow: 3 },
		{ kind: 'answer', instrument: 'nps', score: 9, file: 'surveys.csv', sourceRow: 2 },
		{ kind: 'touch', type: 'review', value: 4, byCustomer: true, text: 'Nice', sourceRow: 2 },
	]);
});
