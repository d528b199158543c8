import { describe, expect, test } from 'vitest';
import { cohortTable } from '#core/cohorts/cohort-table.ts';
import type { CohortPeriod } from '#core/cohorts/cohort-period.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { batchOf, day, ordersOn, settingsOf, shopOf } from '#tests/support/factories.ts';

function tableOf(dataset: Dataset, asOf: string, period: CohortPeriod = 'month') {
	const table = cohortTable(dataset, purchasesAt(dataset, day(asOf)), period);
	return {
		...table,
		average: table.ages.map(({ retained, people }) => retained / people),
		averageOf: table.ages.map(({ cohorts }) => cohorts),
	};
}

const SHOP = shopOf(
	ordersOn(
		{
			ani: ['2025-01-10', '2025-01-20', '2025-03-05'],
			budi: ['2025-01-15'],
			citra: ['2025-02-01', '2025-02-28'],
			dewi: ['2025-03-02'],
		},
		100,
	),
);

describe('four customers worked by hand on 2025-03-20', () => {
	const { rows, average, averageOf } = tableOf(SHOP, '2025-03-20');

	test('form a cohort in each month', () => {
		expect(rows.map(({ label, size }) => [label, size])).toEqual([
			['2025-01', 2],
			['2025-02', 1],
			['2025-03', 1],
		]);
	});

	test('are retained in the months in which they buy', () => {
		expect(rows.map(({ retained }) => retained)).toEqual([[2, 0, 1], [1, 0], [1]]);
	});

	test('have returned by the end of the month of their second purchase day', () => {
		expect(rows.map(({ returnedBy }) => returnedBy)).toEqual([[1, 1, 1], [1, 1], [0]]);
	});

	test('place orders and bring revenue in the months of their orders', () => {
		expect(rows.map(({ orders }) => orders)).toEqual([[3, 0, 1], [2, 0], [1]]);
		expect(rows.map(({ revenue }) => revenue)).toEqual([[300, 0, 100], [200, 0], [100]]);
	});

	test('have no cell for months that have not begun', () => {
		expect(rows.map(({ retained }) => retained.length)).toEqual([3, 2, 1]);
	});

	test('are in a running month, at another index of each cohort', () => {
		expect(rows.map(({ running }) => running)).toEqual([2, 1, 0]);
	});

	test('are marked where the history begins inside the first month', () => {
		expect(rows.map(({ cutOff }) => cutOff)).toEqual([true, false, false]);
	});

	test('are averaged over complete months only', () => {
		expect([average, averageOf]).toEqual([
			[1, 0],
			[2, 1],
		]);
	});
});

test('no month is running on the last day of one', () => {
	const { rows, average, averageOf } = tableOf(SHOP, '2025-03-31');
	expect(rows.map(({ running }) => running)).toEqual([null, null, null]);
	expect([average, averageOf]).toEqual([
		[1, 0, 0.5],
		[3, 2, 1],
	]);
});

test('averages weigh cohorts by their size', () => {
	const dataset = shopOf(
		ordersOn({
			a: ['2025-01-01', '2025-02-01'],
			b: ['2025-01-01'],
			c: ['2025-01-01'],
			d: ['2025-02-01', '2025-03-01'],
		}),
	);
	expect(tableOf(dataset, '2025-03-31').average[1]).toBe(2 / 4);
});

test('months without a first purchase have no cohort', () => {
	const dataset = shopOf(ordersOn({ a: ['2025-01-01'], b: ['2025-03-01'] }));
	expect(tableOf(dataset, '2025-03-31').rows.map(({ label }) => label)).toEqual([
		'2025-01',
		'2025-03',
	]);
});

test('the first cohort is whole where the history begins with its month', () => {
	const dataset = shopOf(ordersOn({ a: ['2025-01-01'] }));
	expect(tableOf(dataset, '2025-01-31').rows[0]!.cutOff).toBe(false);
});

test('a cohort is formed over all history, whatever the order of the rows', () => {
	const dataset = shopOf(ordersOn({ a: ['2025-03-01', '2025-01-01'] }));
	expect(tableOf(dataset, '2025-03-31').rows.map(({ label }) => label)).toEqual(['2025-01']);
});

test('weeks are ISO weeks', () => {
	const dataset = shopOf(ordersOn({ a: ['2024-12-29', '2024-12-30', '2025-01-06'] }));
	const { rows } = tableOf(dataset, '2025-01-12', 'week');
	expect(rows).toMatchObject([{ label: '2024-W52', retained: [1, 1, 1], running: null }]);
});

test.each([
	['quarter', ['2024-Q4'], [1, 1]],
	['year', ['2024'], [1, 1]],
] as const)('a %s runs across the turn of the year', (period, labels, retained) => {
	const dataset = shopOf(ordersOn({ a: ['2024-12-31', '2025-01-01'] }));
	const { rows } = tableOf(dataset, '2025-03-31', period);
	expect(rows.map(({ label }) => label)).toEqual(labels);
	expect(rows[0]!.retained).toEqual(retained);
});

test('a refund lowers the revenue of the order’s month', () => {
	const dataset = shopOf([
		{
			customerId: 'a',
			orderedAt: '2025-01-10',
			total: 100,
			refunded: 30,
			refundedAt: '2025-02-10',
		},
	]);
	expect(tableOf(dataset, '2025-02-28').rows[0]!.revenue).toEqual([70, 0]);
});

test('a refund from before the first purchase counts in the cohort’s first month', () => {
	const dataset = shopOf([
		{ customerId: 'a', orderedAt: '2025-01-10', total: -30 },
		{ customerId: 'a', orderedAt: '2025-02-10', total: 100 },
	]);
	expect(tableOf(dataset, '2025-02-28').rows[0]).toMatchObject({
		label: '2025-02',
		revenue: [70],
	});
});

test('an empty shop has no cohorts', () => {
	expect(cohortTable(shopOf([]), purchasesAt(shopOf([]), 20_000), 'month')).toMatchObject({
		rows: [],
		ages: [],
	});
});

test('two orders eight centuries apart still make a table of days', () => {
	const dataset = shopOf(ordersOn({ a: ['1225-01-01'], b: ['2025-01-01'] }));
	expect(tableOf(dataset, '2025-01-01', 'day').rows.map(({ size }) => size)).toEqual([1, 1]);
});

test('sums of an age are those of the cohorts for which it is complete', () => {
	expect(tableOf(SHOP, '2025-03-20').ages).toEqual([
		{
			cohorts: 2,
			people: 3,
			retained: 3,
			returnedBy: 2,
			orders: 5,
			revenue: 500,
			revenueToDate: 500,
			marginToDate: 500,
		},
		{
			cohorts: 1,
			people: 2,
			retained: 0,
			returnedBy: 1,
			orders: 0,
			revenue: 0,
			revenueToDate: 300,
			marginToDate: 300,
		},
	]);
});

describe('windows of 30 days from each first purchase', () => {
	const windows = (asOf: string) =>
		tableOf(
			shopOf(ordersOn({ ani: ['2025-01-01', '2025-01-30', '2025-01-31'], budi: ['2025-01-20'] })),
			asOf,
			'30-days',
		).rows;

	test('begin with the day of the first purchase: day 29 is in the first, day 30 in the second', () => {
		expect(windows('2025-06-30')[0]).toMatchObject({
			label: '2025-01',
			size: 2,
			retained: [2, 1, 0, 0, 0, 0, 0],
			orders: [3, 1, 0, 0, 0, 0, 0],
		});
	});

	test('are over once they are over for somebody who came on the month’s last day', () => {
		expect(windows('2025-02-28')[0]!.running).toBe(0);
		expect(windows('2025-03-01')[0]!.running).toBe(1);
	});

	test('have cells as soon as they have begun for the first customer', () => {
		expect(windows('2025-03-01')[0]!.retained).toHaveLength(2);
		expect(windows('2025-03-02')[0]!.retained).toHaveLength(3);
	});
});

test('ages beyond the most that are kept change no figure before them', () => {
	const dataset = shopOf(ordersOn({ a: ['2025-01-01', '2025-02-01', '2025-03-01'] }, 100));
	const purchases = purchasesAt(dataset, day('2025-04-10'));
	const { rows, ages } = cohortTable(dataset, purchases, 'month', { mostAges: 2 });
	expect(rows).toMatchObject([
		{ retained: [1, 1], returnedBy: [0, 1], orders: [1, 1], revenue: [100, 100], running: null },
	]);
	expect(ages.map(({ revenueToDate }) => revenueToDate)).toEqual([100, 200]);
});

test('a table of some customers has their cohorts alone', () => {
	const { rows } = cohortTable(SHOP, purchasesAt(SHOP, day('2025-03-20')), 'month', {
		includes: (customer) => customer !== 2,
	});
	expect(rows.map(({ label }) => label)).toEqual(['2025-01', '2025-03']);
});

test('a cohort’s margin is that of the goods of each order', () => {
	const line = (orderedAt: string, product: string) => ({
		orderId: orderedAt,
		customerId: 'a',
		orderedAt,
		product,
		lineTotal: 100,
	});
	const lines = [line('2025-01-01', 'tea'), line('2025-02-01', 'rice')];
	const dataset = foldBatches(
		[batchOf({ lines })],
		settingsOf({ margin: 0.5, productMargins: [{ product: 'tea', margin: 0.2 }] }),
	);
	const { rows, ages } = tableOf(dataset, '2025-02-28');
	expect(rows[0]!.margin).toEqual([20, 50]);
	expect(ages.map(({ marginToDate }) => marginToDate)).toEqual([20, 70]);
});
