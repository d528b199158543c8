import { describe, expect, test } from 'vitest';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { purchaseCount, purchasesAt } from '#core/dataset/purchases.ts';
import { batchOf, customerNamed, day, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const WORDS = { statusWords: { payment: 'valid', refund: 'refunded', void: 'void' } } as const;

const sale: Row = {
	orderId: 'R1',
	customerId: 'ani',
	orderedAt: '2025-01-10',
	status: 'Payment',
	channel: 'Till',
	total: 10_000,
};
const refund: Row = {
	...sale,
	customerId: 'kasir',
	orderedAt: '2025-01-12',
	status: 'Refund',
	channel: 'Office',
	total: -4000,
};
const asLine = ({ total, ...row }: Row): Row => ({ ...row, lineTotal: total! });

function orderOf({ orders, channels }: Dataset) {
	expect(orders.length).toBe(1);
	return {
		day: orders.day[0],
		total: orders.total[0],
		refunded: orders.refunded[0],
		refundDay: orders.refundDay[0],
		channel: channels[orders.channel[0]!],
	};
}

const fold = (kind: 'orders' | 'lines', rows: readonly Row[]) =>
	foldBatches([batchOf({ ...WORDS, [kind]: rows })], settingsOf());

describe.each([
	['order', 'orders', sale, refund],
	['line', 'lines', asLine(sale), asLine(refund)],
] as const)('a refund row of an %s', (_, kind, sold, returned) => {
	test.each([
		['below', [sold, returned]],
		['above', [returned, sold]],
	])('%s its sale lowers it and decides nothing', (__, rows) => {
		const dataset = fold(kind, rows);
		expect(orderOf(dataset)).toEqual({
			day: day('2025-01-10'),
			total: 10_000,
			refunded: 4000,
			refundDay: day('2025-01-12'),
			channel: 'Till',
		});
		const purchases = purchasesAt(dataset, day('2025-01-31'));
		expect(purchaseCount(purchases, customerNamed(dataset, 'ani'))).toBe(1);
		expect(purchases.netByCustomer[customerNamed(dataset, 'ani')]).toBe(6000);
		expect(purchases.netByCustomer[customerNamed(dataset, 'kasir')]).toBe(0);
	});

	test('of the whole takes the purchase away from its day on', () => {
		const amount = kind === 'orders' ? { total: -10_000 } : { lineTotal: -10_000 };
		const dataset = fold(kind, [{ ...returned, ...amount }, sold]);
		const ani = customerNamed(dataset, 'ani');
		expect(purchaseCount(purchasesAt(dataset, day('2025-01-11')), ani)).toBe(1);
		expect(purchaseCount(purchasesAt(dataset, day('2025-01-12')), ani)).toBe(0);
	});

	test('names the buyer where the sale names none', () => {
		const dataset = fold(kind, [returned, { ...sold, customerId: '' }]);
		expect(dataset.outcomes[0]!.anonymous).toBe(0);
		const { netByCustomer } = purchasesAt(dataset, day('2025-01-31'));
		expect(netByCustomer[customerNamed(dataset, 'kasir')]).toBe(6000);
	});

	test('makes no cancelled sale valid', () => {
		const dataset = fold(kind, [returned, { ...sold, status: 'Void' }]);
		expect(Array.from(purchasesAt(dataset, day('2025-01-31')).netByCustomer)).toEqual([0, 0]);
	});

	test('without its sale is the document itself', () => {
		const dataset = fold(kind, [returned]);
		expect(orderOf(dataset)).toMatchObject({ total: -4000, channel: 'Office' });
		expect(purchasesAt(dataset, day('2025-01-31')).refundOnly[0]).toBe(1);
	});
});

test('an order given for nothing is a sale all the same', () => {
	const dataset = fold('orders', [refund, { ...sale, total: 0 }]);
	expect(dataset.channels[dataset.orders.channel[0]!]).toBe('Till');
});

test('several refund rows of one order add up', () => {
	const again = { ...refund, orderedAt: '2025-01-20', total: -1000 };
	expect(orderOf(fold('orders', [again, refund, sale]))).toMatchObject({
		refunded: 5000,
		refundDay: day('2025-01-20'),
	});
});

test('several refunds of an order that is not in the data add up', () => {
	const again = { ...refund, orderedAt: '2025-01-20', total: -1000 };
	const { total } = orderOf(fold('orders', [refund, again]));
	expect(total).toBe(-5000);
	expect(orderOf(fold('orders', [again, refund])).total).toBe(total);
});

describe('an amount given back on the rows of an order', () => {
	const line: Row = { orderId: 'R1', customerId: 'ani', orderedAt: '2025-01-10', lineTotal: 5000 };
	const refundedOf = (...amounts: (number | undefined)[]) =>
		orderOf(
			fold(
				'lines',
				amounts.map((refunded) => (refunded === undefined ? line : { ...line, refunded })),
			),
		).refunded;

	test('is the order’s where it is the same on all of them, or stands on one', () => {
		expect(refundedOf(3000, 3000)).toBe(3000);
		expect(refundedOf(3000, undefined)).toBe(3000);
	});

	test('is that of each line where they differ, and adds up', () => {
		expect(refundedOf(5000, 5000, 0)).toBe(10_000);
		expect(refundedOf(0, 1000, 500)).toBe(1500);
	});
});
