import { describe, expect, test } from 'vitest';
import {
	STATUS_PENDING,
	STATUS_REFUNDED,
	STATUS_VALID,
	STATUS_VOID,
} from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { batchOf, settingsOf } from '#tests/support/factories.ts';

const unit = (status: string, lineTotal = 100) => ({
	orderId: '1',
	customerId: 'ani',
	orderedAt: '2025-01-01',
	status,
	lineTotal,
});

/** The order of these units, whichever way the file lists them. */
function orderOf(...units: ReturnType<typeof unit>[]) {
	const [listed, reversed] = [units, units.toReversed()].map((lines) => {
		const { orders } = foldBatches([batchOf({ lines })], settingsOf());
		return { status: orders.status[0], total: orders.total[0], refunded: orders.refunded[0] };
	});
	expect(listed).toEqual(reversed);
	return listed;
}

describe('an order with a row for each unit', () => {
	test('without the cancelled ones is valid', () => {
		expect(orderOf(unit('cancelled', 30), unit('paid', 70))).toEqual({
			status: STATUS_VALID,
			total: 70,
			refunded: 0,
		});
	});

	test('with a refunded one is refunded in part', () => {
		expect(orderOf(unit('refunded', 30), unit('paid', 70))).toEqual({
			status: STATUS_VALID,
			total: 100,
			refunded: 30,
		});
	});

	test.each([
		['cancelled', STATUS_VOID, 0],
		['refunded', STATUS_REFUNDED, 100],
		['pending', STATUS_PENDING, 0],
	])('all of them %s is that as a whole', (word, status, refunded) => {
		expect(orderOf(unit(word, 40), unit(word, 60))).toEqual({ status, total: 100, refunded });
	});

	test('of which the others were cancelled before is wholly refunded', () => {
		expect(orderOf(unit('cancelled', 30), unit('refunded', 70))).toEqual({
			status: STATUS_REFUNDED,
			total: 70,
			refunded: 70,
		});
	});

	test('takes its status from the row that has one', () => {
		expect(orderOf(unit('pending'), unit(''), unit(''))!.status).toBe(STATUS_PENDING);
	});

	test('without any word is valid', () => {
		expect(orderOf(unit(''), unit(''))!.status).toBe(STATUS_VALID);
	});
});

test('an amount refunded is the largest that a row of the order gives', () => {
	const order = { orderId: '1', customerId: 'ani', orderedAt: '2025-01-01', total: 100 };
	for (const amounts of [
		[0, 60],
		[60, 0],
		[60, 60],
	]) {
		const lines = amounts.map((refunded) => ({ ...order, refunded }));
		const { orders } = foldBatches([batchOf({ lines })], settingsOf());
		expect(orders.refunded[0]).toBe(60);
	}
});
