import { describe, expect, test } from 'vitest';
import { periodRates } from '#core/churn/rates.ts';
import type { Period } from '#core/calendar/period.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { day, ordersOn, shopOf } from '#tests/support/factories.ts';

function ratesOf(
	customers: Record<string, string[]>,
	asOf: string,
	lostAfter: number,
	period: Period = 'month',
) {
	return periodRates(purchasesAt(shopOf(ordersOn(customers)), day(asOf)), lostAfter, period);
}

describe('five customers worked by hand, lost after 40 days', () => {
	const months = ratesOf(
		{
			ani: ['2025-01-01'],
			budi: ['2025-01-10', '2025-02-05', '2025-03-10', '2025-04-10'],
			citra: ['2025-01-05', '2025-04-20'],
			dewi: ['2025-03-01'],
			eka: ['2025-02-01'],
		},
		'2025-04-30',
		40,
	);

	test('gain and lose month by month', () => {
		expect(
			months.map((month) => [
				month.activeAtStart,
				month.new,
				month.wonBack,
				month.becameLost,
				month.activeAtEnd,
			]),
		).toEqual([
			[0, 3, 0, 0, 3],
			[3, 1, 0, 2, 2],
			[2, 1, 0, 1, 2],
			[2, 0, 1, 1, 2],
		]);
	});

	test('have no churn rate in months that begin within 40 days of the first day', () => {
		expect(months.map(({ churnRate }) => churnRate)).toEqual([null, null, 0.5, 0.5]);
	});

	test('are retained as far as they are not lost', () => {
		expect(months.map(({ retentionRate }) => retentionRate)).toEqual([null, null, 0.5, 0.5]);
	});

	test('are lost or won back, of those lost at the start', () => {
		expect(months.map(({ lostAtStart, winBackRate }) => [lostAtStart, winBackRate])).toEqual([
			[0, null],
			[0, null],
			[2, 0],
			[3, 1 / 3],
		]);
	});

	test('buy for the first time, return or resurrect, and nothing else', () => {
		expect(months.map(({ firstPurchases, buyers }) => [firstPurchases, buyers])).toEqual([
			[3, 3],
			[1, 2],
			[1, 2],
			[0, 2],
		]);
	});

	test('return, resurrect and go dormant as buyers of the month', () => {
		expect(
			months.map(({ returning, resurrected, dormant }) => [returning, resurrected, dormant]),
		).toEqual([
			[0, 0, 0],
			[1, 0, 2],
			[1, 0, 1],
			[1, 1, 1],
		]);
	});

	test('have no running month on the last day of one', () => {
		expect(months.map(({ running }) => running)).toEqual([false, false, false, false]);
	});
});

test('who is new and lost within one period is shown apart', () => {
	const [quarter] = ratesOf({ ani: ['2025-01-01'] }, '2025-03-31', 40, 'quarter');
	expect(quarter).toMatchObject({ new: 0, newAndLost: 1, activeAtEnd: 0, becameLost: 0 });
});

test('a silence of exactly lostAfter at the end is active, one more day is not', () => {
	const end = (days: string[]) => ratesOf({ a: days }, '2025-03-31', 40).at(-1)!.activeAtEnd;
	expect([end(['2025-02-19']), end(['2025-02-18'])]).toEqual([1, 0]);
});

test('who is lost and comes back within one period was never seen to go', () => {
	const months = ratesOf({ a: ['2025-01-01', '2025-01-31', '2025-03-20'] }, '2025-03-31', 40);
	expect(months.at(-1)).toMatchObject({ activeAtStart: 1, becameLost: 0, wonBack: 0 });
});

test('the running month ends at asOf', () => {
	const months = ratesOf({ a: ['2025-01-01'] }, '2025-02-10', 40);
	expect(months.at(-1)).toMatchObject({
		label: '2025-02',
		running: true,
		lastDay: day('2025-02-10'),
		activeAtEnd: 1,
	});
});

test('there are no periods before the first day', () => {
	const dataset = shopOf(ordersOn({ a: ['2025-03-01'] }));
	expect(periodRates(purchasesAt(dataset, day('2024-12-31')), 40, 'month')).toEqual([]);
});
