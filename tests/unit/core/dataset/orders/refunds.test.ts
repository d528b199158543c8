import { describe, expect, test } from 'vitest';
import { cohortTable } from '#core/cohorts/cohort-table.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { purchaseCount, purchasesAt } from '#core/dataset/purchases.ts';
import { totals } from '#core/dataset/totals.ts';
import { classify, countStages } from '#core/lifecycle/classify.ts';
import { batchOf, day, settingsOf, shopOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const RULE = { lostAfter: 60, loyalAt: 3 };

function at(dataset: Dataset, text: string) {
	const purchases = purchasesAt(dataset, day(text));
	const sums = totals(dataset, purchases, []);
	return {
		net: sums.netRevenue,
		purchases: purchases.day.length,
		validOrders: sums.validOrders,
		refunds: sums.refunds,
		refundOnly: sums.refundOnly,
		prospects: sums.prospects,
		stages: countStages(classify(purchases, RULE)),
	};
}

const order = (more: Row): Row => ({
	customerId: 'ani',
	orderedAt: '2025-01-10',
	total: 10_000,
	...more,
});

describe('a refund with its own date', () => {
	const partly = shopOf([order({ refunded: 4000, refundedAt: '2025-02-01' })]);
	const wholly = shopOf([order({ refunded: 10_000, refundedAt: '2025-02-01' })]);

	test('leaves the order whole the day before', () => {
		expect(at(partly, '2025-01-31').net).toBe(10_000);
	});

	test('counts from its day on', () => {
		expect(at(partly, '2025-02-01').net).toBe(6000);
	});

	test('of a part leaves the purchase a purchase', () => {
		expect(at(partly, '2025-02-01')).toMatchObject({ purchases: 1, validOrders: 1 });
	});

	test('lowers the revenue of the order’s own day', () => {
		const { day: days, net } = purchasesAt(partly, day('2025-02-01'));
		expect([days[0], net[0]]).toEqual([day('2025-01-10'), 6000]);
	});

	test('of the whole takes the purchase away from its day on', () => {
		expect(at(wholly, '2025-01-31')).toMatchObject({ purchases: 1, stages: [0, 1, 0, 0, 0] });
		expect(at(wholly, '2025-02-01')).toMatchObject({ purchases: 0, stages: [1, 0, 0, 0, 0] });
	});

	test('is part of the period of the data', () => {
		expect(wholly.lastDay).toBe(day('2025-02-01'));
	});
});

describe('a refund without a date', () => {
	test('counts from the order’s day on', () => {
		expect(at(shopOf([order({ refunded: 4000 })]), '2025-01-10').net).toBe(6000);
	});

	test('may be written as a negative amount', () => {
		expect(at(shopOf([order({ refunded: -4000 })]), '2025-01-10').net).toBe(6000);
	});
});

describe('the status "refunded"', () => {
	test('gives the whole total back', () => {
		const dataset = shopOf([order({ status: 'refunded' })]);
		expect(at(dataset, '2025-01-10')).toMatchObject({ net: 0, purchases: 0, prospects: 1 });
	});

	test('gives the whole total back where the refunded amount says 0', () => {
		const dataset = shopOf([order({ status: 'refunded', refunded: 0 })]);
		expect(at(dataset, '2025-01-10')).toMatchObject({ net: 0, purchases: 0 });
	});

	test('is no purchase in a file without amounts either', () => {
		const dataset = shopOf([
			{ customerId: 'ani', orderedAt: '2025-01-10', status: 'refunded' },
			{ customerId: 'budi', orderedAt: '2025-01-10', status: 'paid' },
		]);
		expect(at(dataset, '2025-01-10')).toMatchObject({ purchases: 1, prospects: 1 });
	});
});

describe('a negative order without a known original', () => {
	const returned = order({ orderedAt: '2025-02-01', total: -3000 });

	test('lowers the revenue on its own day', () => {
		const dataset = shopOf([order({}), returned]);
		expect(at(dataset, '2025-01-31').net).toBe(10_000);
		expect(at(dataset, '2025-02-01').net).toBe(7000);
	});

	test('is no purchase and no valid order, but a refund', () => {
		expect(at(shopOf([order({}), returned]), '2025-02-01')).toMatchObject({
			purchases: 1,
			validOrders: 1,
			refunds: 1,
		});
	});

	test('does not take the silence back to its day', () => {
		const { day: days } = purchasesAt(shopOf([order({}), returned]), day('2025-02-01'));
		expect(Array.from(days)).toEqual([day('2025-01-10')]);
	});

	test('alone makes a customer known by refunds only, outside the stages', () => {
		expect(at(shopOf([returned]), '2025-02-01')).toMatchObject({
			refundOnly: 1,
			prospects: 0,
			stages: [0, 0, 0, 0, 0],
		});
	});

	test('makes no prospect before its day', () => {
		expect(at(shopOf([returned]), '2025-01-31')).toMatchObject({ refundOnly: 0, prospects: 0 });
	});

	test('is forgotten by the stages once the customer buys', () => {
		const dataset = shopOf([returned, order({ orderedAt: '2025-02-05' })]);
		expect(at(dataset, '2025-02-04').stages).toEqual([0, 0, 0, 0, 0]);
		expect(at(dataset, '2025-02-05').stages).toEqual([0, 1, 0, 0, 0]);
	});

	test('that was cancelled is no refund', () => {
		const dataset = shopOf([{ ...returned, status: 'cancelled' }]);
		expect(at(dataset, '2025-02-01')).toMatchObject({ refunds: 0, refundOnly: 0, prospects: 1 });
	});
});

describe('a negative order of a known one', () => {
	const bought = order({ orderId: '1' });
	const returned = order({ orderId: '1', orderedAt: '2025-02-01', total: -10_000 });

	test.each([
		['after', [bought, returned]],
		['before', [returned, bought]],
	])('%s it in the file gives it back on its own day', (_, orders) => {
		const dataset = shopOf(orders);
		expect(at(dataset, '2025-01-31')).toMatchObject({ net: 10_000, purchases: 1 });
		expect(at(dataset, '2025-02-01')).toMatchObject({ net: 0, purchases: 0, prospects: 1 });
	});

	test('may be given line by line', () => {
		const line = (orderedAt: string, lineTotal: number): Row => ({
			orderId: '1',
			customerId: 'ani',
			orderedAt,
			lineTotal,
		});
		const lines = [line('2025-01-10', 7000), line('2025-01-10', 3000), line('2025-02-01', -3000)];
		const dataset = foldBatches([batchOf({ lines })], settingsOf());
		expect(at(dataset, '2025-01-31')).toMatchObject({ net: 10_000, purchases: 1 });
		expect(at(dataset, '2025-02-01')).toMatchObject({ net: 7000, purchases: 1 });
	});

	test('on the order’s own day is a discount of it', () => {
		const line = (lineTotal: number): Row => ({
			orderId: '1',
			customerId: 'ani',
			orderedAt: '2025-01-10',
			lineTotal,
		});
		const dataset = foldBatches([batchOf({ lines: [line(7000), line(-2000)] })], settingsOf());
		expect(Array.from(dataset.orders.total)).toEqual([5000]);
	});
});

describe('refunds booked on their own day, by the setting', () => {
	const rows = [order({ refunded: 4000, refundedAt: '2025-03-01' })];
	const revenue = (refundsOn: 'order-day' | 'refund-day') => {
		const dataset = shopOf(rows, { refundsOn });
		return cohortTable(dataset, purchasesAt(dataset, day('2025-03-31')), 'month').rows[0]!.revenue;
	};

	test('lower the month in which they were given back', () => {
		expect(revenue('order-day')).toEqual([6000, 0, 0]);
		expect(revenue('refund-day')).toEqual([10_000, 0, -4000]);
	});
});

test('orders of one day stand in the order of their times', () => {
	const dataset = shopOf([
		order({ orderedAt: '2025-01-10 18:00', total: 2 }),
		order({ orderedAt: '2025-01-10 09:00', total: 1 }),
		order({ orderedAt: '2025-01-10 23:00', total: 3 }),
	]);
	expect(Array.from(dataset.orders.total)).toEqual([1, 2, 3]);
});

describe('zero, pending and void orders', () => {
	test('an order of total zero is a purchase', () => {
		expect(at(shopOf([order({ total: 0 })]), '2025-01-10').purchases).toBe(1);
	});

	test('an order of total zero is none where the owner says so', () => {
		const dataset = shopOf([order({ total: 0 })], { zeroOrdersArePurchases: false });
		expect(at(dataset, '2025-01-10')).toMatchObject({ purchases: 0, prospects: 1 });
	});

	test.each(['pending', 'cancelled'])('an order that is %s is no purchase', (status) => {
		expect(at(shopOf([order({ status })]), '2025-01-10')).toMatchObject({
			net: 0,
			purchases: 0,
			prospects: 1,
		});
	});

	test('a status word without a meaning counts as valid', () => {
		expect(at(shopOf([order({ status: 'mystery' })]), '2025-01-10').purchases).toBe(1);
	});

	test('two purchases of one day are one purchase day and two valid orders', () => {
		const dataset = shopOf([order({}), order({ total: 500 })]);
		expect(at(dataset, '2025-01-10')).toMatchObject({ purchases: 1, validOrders: 2, net: 10_500 });
	});

	test('nothing after asOf counts', () => {
		const dataset = shopOf([order({}), order({ orderedAt: '2025-03-01' })]);
		const purchases = purchasesAt(dataset, day('2025-02-28'));
		expect([purchaseCount(purchases, 0), purchases.netByCustomer[0]]).toEqual([1, 10_000]);
	});

	test('a customer of later days is not known yet', () => {
		expect(at(shopOf([order({})]), '2025-01-09')).toMatchObject({
			prospects: 0,
			stages: [0, 0, 0, 0, 0],
		});
	});
});

describe('currencies', () => {
	const foreign = order({ customerId: 'budi', currency: 'USD', orderedAt: '2025-03-01' });

	test('an order in another currency waits', () => {
		const dataset = shopOf([order({ currency: 'IDR' }), foreign]);
		expect(dataset.outcomes).toMatchObject([{ read: 2, accepted: 1, waiting: 1 }]);
	});

	test('an order that waits adds to no figure', () => {
		const dataset = shopOf([order({ currency: 'IDR' }), foreign]);
		const sums = totals(dataset, purchasesAt(dataset, day('2025-04-01')), []);
		expect(sums).toMatchObject({ orders: 1, netRevenue: 10_000, customers: 1, prospects: 0 });
	});

	test('an order without a currency is in the shop’s own', () => {
		expect(shopOf([order({ currency: '' })]).outcomes[0]!.waiting).toBe(0);
	});

	test('counts once it is the shop’s currency', () => {
		const dataset = shopOf([foreign], { currency: 'USD' });
		expect(at(dataset, '2025-03-01').net).toBe(10_000);
	});

	test('the days of orders that wait do not stretch the data', () => {
		expect(shopOf([order({}), foreign]).lastDay).toBe(day('2025-01-10'));
	});
});
