import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodOf } from '#core/calendar/period.ts';
import { COHORT_PERIODS } from '#core/cohorts/cohort-period.ts';
import type { CohortPeriod } from '#core/cohorts/cohort-period.ts';
import { cohortTable } from '#core/cohorts/cohort-table.ts';
import type { CohortRow } from '#core/cohorts/cohort-table.ts';
import { cohortsAt } from '#core/cohorts/cohorts-page.ts';
import { purchaseCount, purchasesAt } from '#core/dataset/purchases.ts';
import type { Purchases } from '#core/dataset/purchases.ts';
import { shopOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';
import { check, FIRST, randomOrders, SPAN } from '#tests/support/factories-random.ts';

const anyDay = fc.integer({ min: FIRST - 5, max: FIRST + SPAN + 95 });
const anyPeriod = fc.constantFrom(...COHORT_PERIODS);

function tableOf(orders: readonly Row[], asOf: number, period: CohortPeriod) {
	const dataset = shopOf(orders);
	const purchases = purchasesAt(dataset, asOf);
	return { dataset, purchases, ...cohortTable(dataset, purchases, period) };
}

/** Purchase days of every buyer. */
function daysOfBuyers({ customers, start, day }: Purchases): number[][] {
	return Array.from({ length: customers }, (_, c) => [
		...day.subarray(start[c], start[c + 1]),
	]).filter((days) => days.length > 0);
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('a table of cohorts', () => {
	test('is what a slow count of each customer’s days gives, in every period', () => {
		check(randomOrders, anyDay, anyPeriod, (orders, asOf, period) => {
			const { purchases, rows } = tableOf(orders, asOf, period);
			const calendar = period === '30-days' ? 'month' : period;
			const ageOf = (first: number, on: number) =>
				period === '30-days'
					? Math.floor((on - first) / 30)
					: periodOf(period, on) - periodOf(period, first);
			const cohorts = new Map<number, number[][]>();
			for (const days of daysOfBuyers(purchases)) {
				const cohort = periodOf(calendar, days[0]!);
				cohorts.set(cohort, [...(cohorts.get(cohort) ?? []), days]);
			}
			const slow = [...cohorts]
				.sort(([a], [b]) => a - b)
				.map(([, members]) => {
					const oldest = Math.max(...members.map(([first]) => ageOf(first!, asOf)));
					const count = (test: (days: number[], age: number) => boolean) =>
						Array.from({ length: oldest + 1 }, (_, age) =>
							total(members.map((days) => Number(test(days, age)))),
						);
					return {
						size: members.length,
						retained: count((days, age) => days.some((on) => ageOf(days[0]!, on) === age)),
						returnedBy: count(
							(days, age) => days.filter((on) => ageOf(days[0]!, on) <= age).length > 1,
						),
					};
				});
			expect(
				rows.map(({ size, retained, returnedBy }) => ({ size, retained, returnedBy })),
			).toEqual(slow);
		});
	});

	test('holds every buyer, order and unit of money once', () => {
		check(randomOrders, anyDay, anyPeriod, (orders, asOf, period) => {
			const { purchases, rows } = tableOf(orders, asOf, period);
			const buyers = Array.from({ length: purchases.customers }, (_, c) => c).filter(
				(c) => purchaseCount(purchases, c) > 0,
			);
			expect(total(rows.map(({ size }) => size))).toBe(buyers.length);
			expect(total(rows.flatMap((row) => row.orders))).toBe(
				total(buyers.map((c) => purchases.orderCount[c]!)),
			);
			expect(total(rows.flatMap(({ revenue }) => revenue))).toBe(
				total(buyers.map((c) => purchases.netByCustomer[c]!)),
			);
		});
	});

	test('never has more people in a cell than in the cohort, and never fewer returned than before', () => {
		check(randomOrders, anyDay, anyPeriod, (orders, asOf, period) => {
			for (const { size, retained, returnedBy, orders: placed } of tableOf(orders, asOf, period)
				.rows) {
				expect(retained[0]).toBe(size);
				retained.forEach((people, age) => {
					expect(people).toBeLessThanOrEqual(size);
					expect(placed[age]).toBeGreaterThanOrEqual(people);
					expect(returnedBy[age]).toBeLessThanOrEqual(size);
					expect(returnedBy[age]).toBeGreaterThanOrEqual(returnedBy[age - 1] ?? 0);
				});
			}
		});
	});

	test('does not depend on the order of the rows', () => {
		check(randomOrders, fc.infiniteStream(fc.nat()), anyPeriod, (orders, keys, period) => {
			const shuffled = orders
				.map((row) => ({ row, key: keys.next().value as number }))
				.sort((a, b) => a.key - b.key)
				.map(({ row }) => row);
			const asOf = FIRST + SPAN;
			expect(tableOf(shuffled, asOf, period).rows).toEqual(tableOf(orders, asOf, period).rows);
		});
	});

	test('is the same four centuries later, when every calendar repeats itself', () => {
		const CENTURIES = 146_097;
		const moved = (rows: readonly Row[]) =>
			rows.map(({ orderedAt, refundedAt, ...row }): Row => ({
				...row,
				orderedAt: Number(orderedAt) + CENTURIES,
				...(refundedAt === undefined ? {} : { refundedAt: Number(refundedAt) + CENTURIES }),
			}));
		const timeless = ({ label: _, firstDay: __, ...row }: CohortRow) => row;
		check(randomOrders, anyDay, anyPeriod, (orders, asOf, period) => {
			const later = tableOf(moved(orders), asOf + CENTURIES, period);
			const now = tableOf(orders, asOf, period);
			expect(later.rows.map(timeless)).toEqual(now.rows.map(timeless));
			expect(later.ages).toEqual(now.ages);
		});
	});
});

describe('the average of an age', () => {
	test('lies between the least and the most of the cohorts that it is made of', () => {
		check(randomOrders, anyDay, anyPeriod, (orders, asOf, period) => {
			const { rows, ages } = tableOf(orders, asOf, period);
			ages.forEach(({ people, cohorts, ...sums }, age) => {
				const complete = rows.filter(({ retained, running }) => age < (running ?? retained.length));
				expect(cohorts).toBe(complete.length);
				for (const figure of ['retained', 'returnedBy', 'orders', 'revenue'] as const) {
					const each = complete.map((row) => row[figure][age]! / row.size);
					expect(sums[figure] / people).toBeGreaterThanOrEqual(Math.min(...each) - 1e-9);
					expect(sums[figure] / people).toBeLessThanOrEqual(Math.max(...each) + 1e-9);
				}
			});
		});
	});

	test('rests on fewer or as many cohorts the older it is, and never on a running period', () => {
		check(randomOrders, anyDay, anyPeriod, (orders, asOf, period) => {
			const { rows, ages } = tableOf(orders, asOf, period);
			ages.forEach((age, k) => {
				expect(age.cohorts).toBeLessThanOrEqual(ages[k - 1]?.cohorts ?? Infinity);
			});
			for (const { running, retained } of rows) {
				if (running !== null) expect(running).toBeLessThan(retained.length);
			}
		});
	});
});

test('the groups of a breakdown add up to everybody', () => {
	const channels = fc.array(fc.constantFrom('', 'web', 'market', 'till'), { minLength: 60 });
	check(randomOrders, channels, anyPeriod, (orders, names, period) => {
		const dataset = shopOf(orders.map((row, i) => ({ ...row, channel: names[i]! })));
		const { rows, groups } = cohortsAt(dataset, { asOf: FIRST + SPAN, period, by: 'channel' });
		expect(total(groups.map(({ buyers }) => buyers))).toBe(total(rows.map(({ size }) => size)));
		expect(total(groups.map(({ ages }) => ages[0]?.people ?? 0))).toBe(
			total(rows.filter(({ running }) => running !== 0).map(({ size }) => size)),
		);
	});
});
