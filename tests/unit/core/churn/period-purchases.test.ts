import { describe, expect, test } from 'vitest';
import { periodPurchases } from '#core/churn/period-purchases.ts';
import { ratesAt } from '#core/churn/rates-page.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { day, ordersOn, shopOf } from '#tests/support/factories.ts';

function monthsOf(dataset: Dataset, asOf: string) {
	return periodPurchases(dataset, purchasesAt(dataset, day(asOf)), 'month');
}

describe('three customers worked by hand', () => {
	const shop = shopOf(
		ordersOn(
			{
				ani: ['2025-01-10', '2025-01-20', '2025-03-01'],
				budi: ['2025-01-15', '2025-03-16', '2025-03-16'],
				citra: ['2025-03-05'],
			},
			100,
		),
	);
	const months = monthsOf(shop, '2025-03-20');

	test('place orders, which are averaged in the month of the order', () => {
		expect(months.map(({ orders, revenue, aov }) => [orders, revenue, aov])).toEqual([
			[3, 300, 100],
			[0, 0, null],
			[4, 400, 100],
		]);
	});

	test('have one purchase day for two orders of a day', () => {
		expect(months.map(({ purchaseDays }) => purchaseDays)).toEqual([3, 0, 3]);
		expect(
			ratesAt(shop, { asOf: day('2025-03-20'), period: 'month' }).rows.map(
				({ purchasesPerBuyer }) => purchasesPerBuyer,
			),
		).toEqual([3 / 2, null, 1]);
	});

	test('are repeat buyers from the month of their second purchase day on', () => {
		expect(months.map(({ repeatBuyers, buyersToDate }) => [repeatBuyers, buyersToDate])).toEqual([
			[1, 2],
			[1, 2],
			[2, 3],
		]);
	});

	test('have the gaps that end in the month, and their median', () => {
		// 10 days; none; 40 and 60 days.
		expect(months.map(({ gaps, medianGapDays }) => [gaps, medianGapDays])).toEqual([
			[1, 10],
			[0, null],
			[2, 50],
		]);
	});
});

test('the repeat rate at the end is that of the totals', () => {
	const shop = shopOf(ordersOn({ a: ['2025-01-01', '2025-02-01'], b: ['2025-01-01'] }));
	expect(monthsOf(shop, '2025-02-28').at(-1)!.repeatRate).toBe(1 / 2);
});

test('a refund on a day of its own lowers the revenue of that month, not the number of orders', () => {
	const orders = [
		{
			customerId: 'a',
			orderedAt: '2025-01-10',
			total: 100,
			refunded: 30,
			refundedAt: '2025-02-10',
		},
	];
	const months = (refundsOn: 'order-day' | 'refund-day') =>
		monthsOf(shopOf(orders, { refundsOn }), '2025-02-28').map(({ orders: placed, revenue }) => [
			placed,
			revenue,
		]);
	expect(months('order-day')).toEqual([
		[1, 70],
		[0, 0],
	]);
	expect(months('refund-day')).toEqual([
		[1, 100],
		[0, -30],
	]);
});

test('without amounts there is no average order', () => {
	const shop = shopOf([{ customerId: 'a', orderedAt: '2025-01-10' }]);
	expect(monthsOf(shop, '2025-01-31')[0]).toMatchObject({ orders: 1, aov: null });
});
