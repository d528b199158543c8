import { describe, expect, test } from 'vitest';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { activityRows } from '#core/value/forecast/activity-rows.ts';
import { activityAt } from '#core/value/forecast/activity.ts';
import type { Row } from '#tests/support/factories.ts';
import { day, shopOf } from '#tests/support/factories.ts';
import { activityOf } from '#tests/support/simulated-activity.ts';

const AS_OF = day('2025-12-31');

function activity(rows: readonly Row[], asOf = AS_OF) {
	const dataset = shopOf(rows);
	return activityAt(dataset, purchasesAt(dataset, asOf));
}

const order = (orderedAt: string, total: number): Row => ({ customerId: 'ani', orderedAt, total });

describe('activity of a buyer', () => {
	test('counts days, from the first one, whatever the number of orders on it', () => {
		const found = activity([
			order('2025-01-01', 100),
			order('2025-01-11', 200),
			order('2025-01-11', 300),
			order('2025-02-01', 400),
		]);
		expect(found.frequency[0]).toBe(2);
		expect(found.recencyDays[0]).toBe(31);
		expect(found.tenureDays[0]).toBe(364);
	});

	test('has the mean of the repeat purchase days, without the first', () => {
		const found = activity([
			order('2025-01-01', 9000),
			order('2025-01-11', 200),
			order('2025-02-01', 400),
		]);
		expect([found.paidCount[0], found.monetaryValue[0]]).toEqual([2, 300]);
	});

	test('of somebody who bought once is 0 throughout but for T', () => {
		const found = activity([order('2025-12-01', 9000)]);
		expect([found.frequency[0], found.recencyDays[0], found.monetaryValue[0]]).toEqual([0, 0, 0]);
		expect(found.tenureDays[0]).toBe(30);
	});

	test('leaves out those who never bought', () => {
		expect(activity([{ customerId: 'budi', orderedAt: '2025-01-01', total: -5 }]).length).toBe(0);
	});

	test('a day that brought nothing is a purchase, but tells nothing of the spend', () => {
		const found = activity([
			order('2025-01-01', 100),
			order('2025-01-11', 0),
			order('2025-02-01', 400),
		]);
		expect([found.frequency[0], found.paidCount[0], found.monetaryValue[0]]).toEqual([2, 1, 400]);
	});
});

describe('a refund without its order', () => {
	const bought = [order('2025-01-01', 100), order('2025-01-11', 200), order('2025-02-01', 400)];

	test('lowers the latest purchase day before it', () => {
		const found = activity([...bought, order('2025-02-10', -150)]);
		expect([found.frequency[0], found.paidCount[0], found.monetaryValue[0]]).toEqual([2, 2, 225]);
	});

	test('goes on to the day before where it is larger, each down to 0', () => {
		const found = activity([...bought, order('2025-02-10', -450)]);
		expect([found.frequency[0], found.paidCount[0], found.monetaryValue[0]]).toEqual([2, 1, 150]);
	});

	test('does not touch days after it', () => {
		const found = activity([...bought, order('2025-01-20', -50)]);
		expect(found.monetaryValue[0]).toBe((150 + 400) / 2);
	});

	test('larger than all that was bought leaves nothing below 0', () => {
		const found = activity([...bought, order('2025-02-10', -9999)]);
		expect([found.paidCount[0], found.monetaryValue[0]]).toEqual([0, 0]);
	});

	test('counts from its own day on', () => {
		const found = activity([...bought, order('2025-02-10', -150)], day('2025-02-09'));
		expect(found.monetaryValue[0]).toBe(300);
	});
});

describe('activity rows', () => {
	const same = { x: 1, recencyDays: 7, tenureDays: 70 };
	const other = { x: 0, recencyDays: 0, tenureDays: 14 };

	test('are the distinct activities, with how many share each', () => {
		const { rows } = activityRows(activityOf([same, other, same]));
		expect([...rows.frequency]).toEqual([0, 1]);
		expect([...rows.recencyDays]).toEqual([0, 7]);
		expect([...rows.tenureDays]).toEqual([14, 70]);
		expect([...rows.weight]).toEqual([1, 2]);
	});

	test('know which buyer is in which', () => {
		expect([...activityRows(activityOf([same, other, same])).rowOf]).toEqual([1, 0, 1]);
	});

	test('are none without buyers', () => {
		expect(activityRows(activityOf([])).rows.length).toBe(0);
	});
});
