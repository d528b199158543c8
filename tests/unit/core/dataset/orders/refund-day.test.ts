import { expect, test } from 'vitest';
import { cohortTable } from '#core/cohorts/cohort-table.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { day, shopOf } from '#tests/support/factories.ts';

const ORDERS = [
	{ orderId: '1', customerId: 'ani', orderedAt: '2025-01-10', total: 50_000 },
	{
		orderId: '2',
		customerId: 'ani',
		orderedAt: '2025-01-20',
		total: 30_000,
		refunded: 10_000,
		refundedAt: '2025-02-05',
	},
];

function monthlyRevenue(refundsOn: 'order-day' | 'refund-day') {
	const shop = shopOf(ORDERS, { refundsOn });
	return cohortTable(shop, purchasesAt(shop, day('2025-02-28')), 'month').rows[0]?.revenue;
}

test('a refund lowers the revenue of the day of its order', () => {
	expect(monthlyRevenue('order-day')).toEqual([70_000, 0]);
});

test('a refund lowers the revenue of its own day where the shop wants it so', () => {
	expect(monthlyRevenue('refund-day')).toEqual([80_000, -10_000]);
});
