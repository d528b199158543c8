import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { textOfRow } from '#core/dataset/rows/row-space.ts';
import type { FunnelQuery } from '#core/funnel/funnel-page.ts';
import { batchOf, day, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const START = day('2025-01-01');
const ASOF = START + 200;
const SETTINGS = settingsOf({ thresholds: { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 } });
const QUERY: FunnelQuery = { asOf: ASOF, windowDays: 60, filter: null, breakdown: null };

const contact = (customerId: string, at: number, channel = 'Instagram'): Row => ({
	customerId,
	firstSeenAt: START + at,
	channel,
});
const bought = (customerId: string, ...days: number[]): Row[] =>
	days.map((at) => ({ customerId, orderedAt: START + at, total: 100, channel: 'Shop' }));

/**
 * Ten customers, loyal at the third purchase:
 * a known 0, visits 5, buys 10, 20, 30, reviews with 5 stars on 40
 * b known 0, visits 5, buys 15, 100
 * c known 0, never visits, buys 20
 * d known 0, visits 50, has bought nothing
 * e known 180, has done nothing
 * f buys 10, 12, 14 without any record before; NPS 9 on 20, then 3 on 50
 * g buys 190, reviews with 4 stars on 195: loyal by implication
 * h known 30 by a message of the shop, which is no engagement
 * i a review of 5 stars, nothing bought
 * j refunds only
 */
const TEN = foldBatches(
	[
		batchOf({
			id: 1,
			source: 'shop',
			contacts: [
				contact('a', 0),
				contact('b', 0),
				contact('c', 0, 'Market'),
				contact('d', 0),
				contact('e', 180, 'Market'),
			],
		}),
		batchOf({
			id: 2,
			source: 'shop',
			orders: [
				...bought('a', 10, 20, 30),
				...bought('b', 15, 100),
				...bought('c', 20),
				...bought('f', 10, 12, 14),
				...bought('g', 190),
				{ customerId: 'j', orderedAt: START + 3, total: -50 },
			],
		}),
		batchOf({
			id: 3,
			source: 'shop',
			touches: [
				{ customerId: 'a', at: START + 5, type: 'visit' },
				{ customerId: 'b', at: START + 5, type: 'visit' },
				{ customerId: 'd', at: START + 50, type: 'visit' },
				{ customerId: 'h', at: START + 30, type: 'message-sent' },
				{ customerId: 'a', at: START + 40, type: 'review', value: 5 },
				{ customerId: 'g', at: START + 195, type: 'review', value: 4 },
				{ customerId: 'i', at: START + 60, type: 'review', value: 5 },
			],
		}),
		batchOf({
			id: 4,
			source: 'shop',
			surveys: [
				{ customerId: 'f', at: START + 20, instrument: 'nps', score: 9 },
				{ customerId: 'f', at: START + 50, instrument: 'nps', score: 3 },
			],
		}),
	],
	SETTINGS,
);

const funnelOf = (changes: Partial<FunnelQuery> = {}) =>
	ANALYSES.funnel(TEN, { ...QUERY, ...changes });
const entered = (changes: Partial<FunnelQuery> = {}) =>
	Object.fromEntries(funnelOf(changes).steps.map((step) => [step.id, step.entered]));

function idsOf(dataset: Dataset, customers: ArrayLike<number>): string[] {
	return Array.from(customers, (c) =>
		textOfRow(dataset.rows, dataset.customers.customerIdRow[c]!, 'customerId'),
	).sort();
}

describe('ten customers in six steps', () => {
	test('enter as counted by hand', () => {
		expect(entered()).toEqual({
			// a b c d e h i
			known: 7,
			// a b d i, and c by the purchase
			engaged: 5,
			// a b c f g
			'first-purchase': 5,
			// a b f, and g by the review
			'second-purchase': 4,
			// a f, and g
			loyal: 3,
			// a g; the last NPS of f is 3, i has bought nothing
			advocate: 2,
		});
		expect(funnelOf().missing).toEqual([]);
	});

	test('take the last NPS answer up to the date', () => {
		expect(entered({ asOf: START + 49 }).advocate).toBe(2);
		expect(entered({ asOf: START + 50 }).advocate).toBe(1);
	});

	// Known to engaged within 60 days: a b at 5 days, c at 20, d at 50, i at 0 of 7; e is still open
	// after 20 days, h is not. 7 at risk at 0: 1/7; 6 at 5: 2/6; 4 at 20: 1/4; 2 at 50: 1/2.
	test('convert by Kaplan and Meier', () => {
		const known = funnelOf().steps[0]!;
		expect(known).toMatchObject({ converted: 5, open: 1 });
		expect(known.stepConversion).toBeCloseTo(1 - (6 / 7) * (4 / 6) * (3 / 4) * (1 / 2), 12);
		expect(known.dropOff).toBeCloseTo((6 / 7) * (4 / 6) * (3 / 4) * (1 / 2), 12);
		expect(known.daysToConvert).toEqual({ lower: 5, median: 5, upper: 20 });
	});

	test('opens those who stopped, neither the open nor those who went on late', () => {
		const stopped = (step: 'known' | 'engaged' | 'first-purchase' | 'advocate') =>
			idsOf(
				TEN,
				ANALYSES.customersIn(TEN, {
					asOf: ASOF,
					set: { of: 'funnel-step', step, windowDays: 60, filter: null },
				}),
			);
		expect(stopped('known')).toEqual(['h']);
		expect(stopped('engaged')).toEqual(['d', 'i']);
		expect(stopped('first-purchase')).toEqual(['c']);
		expect(stopped('advocate')).toEqual([]);
	});

	test('at an earlier date knows nothing of what came after', () => {
		expect(entered({ asOf: START + 4 })).toEqual({
			known: 4,
			'first-purchase': 0,
			'second-purchase': 0,
			loyal: 0,
		});
		expect(funnelOf({ asOf: START + 4 }).missing).toEqual(['engaged', 'advocate']);
	});

	test('are filtered by their first channel', () => {
		const filter = { by: 'channel', name: 'Market' } as const;
		expect(entered({ filter })).toMatchObject({ known: 2, engaged: 1, 'first-purchase': 1 });
		expect(funnelOf({ filter }).names).toEqual(['', 'Instagram', 'Market', 'Shop']);
	});

	test('are broken down, the largest group first', () => {
		const groups = funnelOf({ breakdown: 'channel' }).groups!;
		expect(groups.map(({ name, customers }) => [name, customers])).toEqual([
			['Instagram', 3],
			['', 2],
			['Market', 2],
			['Shop', 2],
		]);
	});

	test('come in the month in which they became known, or else bought', () => {
		const groups = funnelOf({ breakdown: 'month' }).groups!;
		expect(groups.map(({ name, customers }) => [name, customers])).toEqual([
			['2025-01', 6],
			['2025-03', 1],
			['2025-06', 1],
			['2025-07', 1],
		]);
	});
});

describe('the biggest leak', () => {
	test('is not named among fewer than twenty people', () => {
		expect(funnelOf().leak).toBeNull();
	});

	test('is where most people are lost by one window, however few have had the time', () => {
		// Of 30 old buyers 24 come back and of these none a third time; 100 have bought just now.
		const orders = [
			...Array.from({ length: 30 }, (_, i) => bought(`old${i}`, 0, ...(i < 24 ? [10] : []))),
			...Array.from({ length: 100 }, (_, i) => bought(`fresh${i}`, 199)),
		].flat();
		const shop = foldBatches([batchOf({ orders })], SETTINGS);
		const { leak, steps } = ANALYSES.funnel(shop, QUERY);
		expect(steps[0]!.stepConversion).toBeCloseTo(0.8, 12);
		expect(leak).toMatchObject({ id: 'first-purchase' });
		expect(leak!.lost).toBeCloseTo(26, 9);
	});
});

describe('time to convert', () => {
	const timed = (contactAt: string, orderAt: string) =>
		foldBatches(
			[
				batchOf({ id: 1, source: 's', contacts: [{ customerId: 'a', firstSeenAt: contactAt }] }),
				batchOf({
					id: 2,
					source: 's',
					orders: [{ customerId: 'a', orderedAt: orderAt, total: 100 }],
				}),
			],
			SETTINGS,
		);
	const known = (dataset: Dataset) => ANALYSES.funnel(dataset, QUERY).steps[0]!;

	test('is told in minutes where the times of both ends are known', () => {
		const step = known(timed('2025-01-01 23:50', '2025-01-02 00:20'));
		expect(step.minutesToConvert).toEqual({ lower: 30, median: 30, upper: 30 });
		expect(step.daysToConvert).toMatchObject({ median: 1 });
	});

	test('counts somebody who signed up and bought on one day, by the times alone', () => {
		expect(known(timed('2025-01-01 09:00', '2025-01-01 09:40'))).toMatchObject({
			id: 'known',
			entered: 1,
			minutesToConvert: { median: 40 },
		});
		expect(known(timed('2025-01-01 09:40', '2025-01-01 09:00')).entered).toBe(0);
		expect(known(timed('2025-01-01', '2025-01-01 09:40')).entered).toBe(0);
	});

	test('is told in days alone where a time is missing or half take longer than two days', () => {
		expect(known(timed('2025-01-01', '2025-01-02 10:00')).minutesToConvert).toBeNull();
		expect(known(timed('2025-01-01 10:00', '2025-01-09 10:00')).minutesToConvert).toBeNull();
	});
});

describe('the first order', () => {
	const shop = foldBatches(
		[
			batchOf({
				lines: [
					{
						customerId: 'a',
						orderId: '1',
						orderedAt: '2025-01-01',
						product: 'Tea',
						lineTotal: 5,
						outlet: 'North',
					},
					{
						customerId: 'a',
						orderId: '1',
						orderedAt: '2025-01-01',
						product: 'Pot',
						lineTotal: 9,
						outlet: 'North',
					},
					{
						customerId: 'a',
						orderId: '2',
						orderedAt: '2025-02-01',
						product: 'Cup',
						lineTotal: 9,
						outlet: 'South',
					},
					{
						customerId: 'b',
						orderId: '3',
						orderedAt: '2025-01-01',
						product: 'Cup',
						lineTotal: 9,
						outlet: 'South',
						status: 'cancelled',
					},
					{
						customerId: 'b',
						orderId: '4',
						orderedAt: '2025-01-05',
						product: 'Tea',
						lineTotal: 9,
						outlet: 'South',
					},
				],
			}),
		],
		SETTINGS,
	);
	test.each([
		['product', [['Tea', 2]]],
		[
			'outlet',
			[
				['North', 1],
				['South', 1],
			],
		],
		['quarter', [['2025-Q1', 2]]],
	] as const)('tells the %s', (breakdown, expected) => {
		const { groups, dimensions } = ANALYSES.funnel(shop, { ...QUERY, breakdown });
		expect(groups!.map(({ name, customers }) => [name, customers])).toEqual(expected);
		expect(dimensions).toContain(breakdown);
	});
});

test('groups beyond the twelve largest are put together', () => {
	const orders = Array.from({ length: 15 }, (_, i) => ({
		customerId: `c${i}`,
		orderedAt: START,
		total: 1,
		channel: `Channel ${String(i).padStart(2, '0')}`,
	}));
	const shop = foldBatches([batchOf({ orders })], SETTINGS);
	const groups = ANALYSES.funnel(shop, { ...QUERY, breakdown: 'channel' }).groups!;
	expect(groups).toHaveLength(13);
	expect(groups.at(-1)).toMatchObject({ name: null, customers: 3 });
});
