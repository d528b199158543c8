import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PERIODS } from '#core/calendar/period.ts';
import { periodCustomers } from '#core/churn/period-customers.ts';
import { ratesAt } from '#core/churn/rates-page.ts';
import { totals } from '#core/dataset/totals.ts';
import { returnCurve } from '#core/lifecycle/return-curve.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { shopOf } from '#tests/support/factories.ts';
import { check, FIRST, randomOrders, SPAN } from '#tests/support/factories-random.ts';

const anyDay = fc.integer({ min: FIRST - 5, max: FIRST + SPAN + 95 });
const anyPeriod = fc.constantFrom(...PERIODS);
const LIMITS = { thresholds: { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 } };

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('the periods of a shop together', () => {
	test('hold every order, purchase day and unit of money once', () => {
		check(randomOrders, anyDay, anyPeriod, (orders, asOf, period) => {
			const dataset = shopOf(orders, LIMITS);
			const purchases = purchasesAt(dataset, asOf);
			const { rows } = ratesAt(dataset, { asOf, period });
			const sums = totals(dataset, purchases, returnCurve(purchases).gaps);
			expect(total(rows.map((row) => row.orders))).toBe(sums.validOrders);
			expect(total(rows.map(({ purchaseDays }) => purchaseDays))).toBe(sums.purchaseDays);
			expect(total(rows.map(({ revenue }) => revenue))).toBe(sums.netRevenue);
			expect(total(rows.map(({ gaps }) => gaps))).toBe(sums.purchaseDays - sums.buyers);
		});
	});

	test('end with the repeat rate of the whole shop', () => {
		check(randomOrders, anyDay, anyPeriod, (orders, asOf, period) => {
			const dataset = shopOf(orders, LIMITS);
			const purchases = purchasesAt(dataset, asOf);
			const { buyers, repeatRate } = totals(dataset, purchases, []);
			const last = ratesAt(dataset, { asOf, period }).rows.at(-1);
			if (last === undefined) return;
			expect([last.buyersToDate, last.repeatRate]).toEqual([buyers, repeatRate]);
		});
	});
});

test('rates are shares, a buyer buys on one day or more, and a gap has a day or more', () => {
	check(randomOrders, anyDay, anyPeriod, (orders, asOf, period) => {
		for (const row of ratesAt(shopOf(orders, LIMITS), { asOf, period }).rows) {
			for (const rate of [row.retentionRate, row.churnRate, row.repeatRate, row.winBackRate]) {
				if (rate === null) continue;
				expect(rate).toBeGreaterThanOrEqual(0);
				expect(rate).toBeLessThanOrEqual(1);
			}
			if (row.churnRate !== null) expect(row.retentionRate).toBe(1 - row.churnRate);
			if (row.purchasesPerBuyer !== null) expect(row.purchasesPerBuyer).toBeGreaterThanOrEqual(1);
			if (row.medianGapDays !== null) expect(row.medianGapDays).toBeGreaterThanOrEqual(1);
		}
	});
});

test('every number of people opens as many', () => {
	const anyPeriodOfRates = fc.constantFrom(...PERIODS.filter((period) => period !== 'day'));
	check(randomOrders, anyPeriodOfRates, fc.nat(), (orders, period, choice) => {
		const dataset = shopOf(orders, LIMITS);
		const asOf = FIRST + SPAN;
		const { rows } = ratesAt(dataset, { asOf, period });
		const row = rows[choice % Math.max(1, rows.length)];
		if (row === undefined) return;
		const count = (who: 'kept' | 'lost' | 'repeat' | 'buyers') =>
			periodCustomers(dataset, asOf, { period, day: row.firstDay, who }).length;
		expect([count('kept'), count('lost'), count('repeat'), count('buyers')]).toEqual([
			row.activeAtStart - row.becameLost,
			row.becameLost,
			row.repeatBuyers,
			row.buyers,
		]);
	});
});
