import { describe, expect, test } from 'vitest';
import { cohortsAt } from '#core/cohorts/cohorts-page.ts';
import type { CohortDimension } from '#core/cohorts/cohort-dimension.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { narrow } from '#core/dataset/narrow.ts';
import { batchOf, day, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const order = (customerId: string, orderedAt: string, texts: Row): Row => ({
	orderId: `${customerId} ${orderedAt}`,
	customerId,
	orderedAt,
	lineTotal: 100,
	...texts,
});

const shopOf = (lines: readonly Row[]) => foldBatches([batchOf({ lines })], settingsOf());

const SHOP = shopOf([
	order('a', '2025-01-01', { channel: 'market', product: 'tea', city: 'Solo' }),
	order('a', '2025-02-01', { channel: 'web', product: 'rice', city: 'SOLO' }),
	order('b', '2025-01-05', { channel: 'web', product: 'rice', city: 'solo ' }),
	order('c', '2025-01-06', { channel: 'web', product: 'tea', city: '' }),
	order('c', '2025-02-06', { channel: 'web', product: 'tea', city: '' }),
]);

function at(dataset: Dataset, by: CohortDimension | null, name: string | null = null) {
	const filter = by === null || name === null ? null : { by, name };
	return cohortsAt(dataset, { asOf: day('2025-06-30'), period: 'month', by, filter });
}

test('customers are told apart by what the data know', () => {
	expect(at(SHOP, null).dimensions).toEqual(['channel', 'product', 'city']);
	expect(at(shopOf([order('a', '2025-01-01', {})]), null).dimensions).toEqual([]);
});

test('a customer belongs to the channel and the product of the first purchase', () => {
	const names = (by: CohortDimension) =>
		at(SHOP, by).groups.map(({ name, buyers }) => [name, buyers]);
	expect(names('channel')).toEqual([
		['web', 2],
		['market', 1],
	]);
	expect(names('product')).toEqual([
		['tea', 2],
		['rice', 1],
	]);
});

test('cities are one whatever their case, and nothing known is a group of its own', () => {
	const groups = at(SHOP, 'city').groups.map(({ name, buyers }) => [name, buyers]);
	expect(groups).toHaveLength(2);
	expect(groups).toContainEqual(['', 1]);
});

test('a plan is that of the newest row that names one, in any file', () => {
	const dataset = foldBatches(
		[
			batchOf({
				id: 1,
				source: 'shop',
				lines: [order('a', '2025-01-01', {}), order('b', '2025-01-02', {})],
			}),
			batchOf({ id: 2, source: 'shop', contacts: [{ customerId: 'a', plan: 'free' }] }),
			batchOf({
				id: 3,
				source: 'shop',
				contacts: [
					{ customerId: 'a', plan: 'Paid' },
					{ customerId: 'b', plan: '' },
				],
			}),
		],
		settingsOf(),
	);
	expect(at(dataset, 'plan').groups.map(({ name, buyers }) => [name, buyers])).toEqual([
		['', 1],
		['Paid', 1],
	]);
});

test('a segment pays for a customer what the whole shop pays', () => {
	const lines = ['a', 'b', 'c', 'd'].map((name) => order(name, '2025-01-05', {}));
	const typedCosts = [{ channel: '', from: day('2025-01-01'), to: day('2025-01-31'), amount: 400 }];
	const dataset = foldBatches([batchOf({ lines })], settingsOf({ typedCosts }));
	const segment = narrow(dataset, Uint8Array.of(1, 0, 0, 0), 'one');
	const cac = (shop: Dataset) => cohortsAt(shop, { asOf: day('2025-06-30'), period: 'month' }).cac;
	expect([cac(dataset), cac(segment)]).toEqual([100, 100]);
});

test('each group has the averages of its own customers', () => {
	const [tea] = at(SHOP, 'product').groups;
	expect(tea!.ages.map(({ retained, people }) => [retained, people]).slice(0, 3)).toEqual([
		[2, 2],
		[2, 2],
		[0, 2],
	]);
});

test('the groups together are everybody', () => {
	const { groups, ages } = at(SHOP, 'product');
	const sum = (k: number) =>
		groups.reduce((total, group) => total + group.ages[k]!.revenueToDate, 0);
	expect(ages.map((_, k) => sum(k))).toEqual(ages.map(({ revenueToDate }) => revenueToDate));
});

test('a filter leaves its own customers in the table and all groups beside it', () => {
	const { rows, groups } = at(SHOP, 'product', 'rice');
	expect(rows.map(({ size }) => size)).toEqual([1]);
	expect(groups).toHaveLength(2);
	expect(at(SHOP, 'product', 'milk').rows).toEqual([]);
});

test('groups beyond the twelve largest are one', () => {
	const many = shopOf(
		Array.from({ length: 15 }, (_, i) => order(`c${i}`, '2025-01-01', { product: `p${i}` })),
	);
	const { groups } = at(many, 'product');
	expect(groups).toHaveLength(13);
	expect(groups.at(-1)).toMatchObject({ name: null, buyers: 3 });
});

describe('returns within 90 days', () => {
	test('count those whose first purchase is 90 days old or more', () => {
		const returns = (asOf: string) =>
			cohortsAt(SHOP, { asOf: day(asOf), period: 'month' }).groups.map((group) => group.returns);
		expect(returns('2025-04-05')).toEqual([
			{ buyers: 1, boughtAgain: 0 },
			{ buyers: 1, boughtAgain: 1 },
		]);
		expect(returns('2025-04-06')).toEqual([
			{ buyers: 2, boughtAgain: 1 },
			{ buyers: 1, boughtAgain: 1 },
		]);
	});

	test('need no breakdown, unlike the averages', () => {
		expect(at(SHOP, null).groups.map(({ ages }) => ages)).toEqual([[], []]);
	});
});

test('a table of days keeps a year of ages', () => {
	const dataset = shopOf([order('a', '2023-01-01', {}), order('b', '2025-06-30', {})]);
	const { rows, lastAge } = cohortsAt(dataset, { asOf: day('2025-06-30'), period: 'day' });
	expect([rows[0]!.retained.length, lastAge]).toEqual([366, 365]);
});

describe('payback', () => {
	const many = (count: number, lines: (name: string) => Row[]) =>
		shopOf(Array.from({ length: count }, (_, i) => lines(`c${i}`)).flat());
	const monthly = (name: string) => [
		order(name, '2025-01-01', {}),
		order(name, '2025-02-01', {}),
		order(name, '2025-03-01', {}),
	];
	const payback = (dataset: Dataset, acquisitionCost: number) =>
		cohortsAt(
			{ ...dataset, settings: { ...dataset.settings, acquisitionCost } },
			{ asOf: day('2025-04-30'), period: 'month' },
		).paybackAge;

	test('is the first month whose cumulative margin per customer covers the cost', () => {
		const shop = many(25, monthly);
		expect([100, 101, 300, 301].map((cost) => payback(shop, cost))).toEqual([0, 1, 2, null]);
	});

	test('is not told by fewer than 20 customers, nor by a few who are older than the rest', () => {
		expect(payback(many(19, monthly), 100)).toBeNull();
		const late = Array.from({ length: 100 }, (_, i) => order(`late${i}`, '2025-03-02', {}));
		const shop = shopOf([
			...Array.from({ length: 25 }, (_, i) => monthly(`c${i}`)).flat(),
			...late,
		]);
		// Everybody has a first month; of 125 people 25 are old enough for a third one.
		expect([100, 250].map((cost) => payback(shop, cost))).toEqual([0, null]);
	});
});
