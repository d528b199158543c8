import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { ratesAt } from '#core/churn/rates-page.ts';
import { cohortTable } from '#core/cohorts/cohort-table.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { totals } from '#core/dataset/totals.ts';
import { countStages } from '#core/lifecycle/classify.ts';
import { snapshotAt } from '#core/lifecycle/snapshot.ts';
import type { Snapshot } from '#core/lifecycle/snapshot.ts';
import { valueAt } from '#core/value/value-page.ts';
import { customerNamed } from '#tests/support/factories.ts';
import { datasetOf, fileSource } from '#tests/support/ingest.ts';
import { describeWithData } from '#tests/support/shared-data.ts';

interface Reference {
	readonly kpi: {
		readonly customers: number;
		readonly orders: number;
		readonly purchase_days: number;
		readonly revenue: number;
		readonly aov: number;
		readonly repeat_rate_by_days: number;
		readonly interpurchase_days_pooled: { readonly median: number };
	};
	readonly monthly_cohorts: {
		readonly rows: readonly {
			cohort: string;
			customers: number;
			active: number[];
			orders: number[];
			revenue: number[];
			cumulative_revenue_per_customer: number[];
		}[];
	};
}

/**
 * CDNOW master (Fader & Hardie): 69,659 orders of a seller of CDs without order ids. KPIs and
 * cohorts from an independent computation (reference/cdnow_master.json), whose definitions are
 * ours here: every row an order, rows of value zero kept, no refunds, the last month complete.
 */
describeWithData('CDNOW', ['cdnow_master.csv', 'cdnow_master.json'], (path, referencePath) => {
	const reference = JSON.parse(readFileSync(referencePath, 'utf8')) as Reference;
	let dataset: Dataset;
	let now: Snapshot;

	beforeAll(async () => {
		dataset = await datasetOf(await fileSource(path), { currency: 'USD', timeZone: 'UTC' });
		now = snapshotAt(dataset, dataset.lastDay!);
	}, 60_000);

	test('has 23,570 buyers on 67,591 purchase days, for 2,500,315.63', () => {
		expect(totals(dataset, now.purchases, now.curve.gaps)).toMatchObject({
			buyers: 23_570,
			purchaseDays: 67_591,
			netRevenue: 250_031_563,
		});
	});

	test('agrees with the reference’s KPIs', () => {
		const { kpi } = reference;
		const sums = totals(dataset, now.purchases, now.curve.gaps);
		expect(sums).toMatchObject({
			customers: kpi.customers,
			validOrders: kpi.orders,
			purchaseDays: kpi.purchase_days,
			medianGapDays: kpi.interpurchase_days_pooled.median,
		});
		expect(sums.aov! / 100).toBeCloseTo(kpi.aov, 8);
		expect(sums.repeatRate).toBeCloseTo(kpi.repeat_rate_by_days, 10);
	});

	// The quirk named beside the data: customer 00002 buys twice on 1997-01-12.
	test('counts two orders of one customer on one day as one purchase day', () => {
		const customer = customerNamed(dataset, '00002');
		const { start, day, orderCount } = now.purchases;
		expect(start[customer + 1]! - start[customer]!).toBe(1);
		expect(orderCount[customer]).toBe(2);
		expect(day[start[customer]!]).toBe(dataset.orders.day[dataset.orders.start[customer]!]);
	});

	// The worked figures at the end of the definitions.
	test('takes the thresholds 108 / 232 / 4 from the shop itself', () => {
		expect(now.thresholds).toMatchObject({
			source: 'shop',
			provisional: false,
			atRiskAfter: 108,
			lostAfter: 232,
			loyalAt: 4,
		});
		expect(now.curve.neverReturnShare).toBeCloseTo(0.3021, 4);
	});

	// All of them were recruited in the first quarter of 1997, so nobody is new.
	test('has 2,152 growing, 4,269 loyal and 17,149 lost customers', () => {
		expect(countStages(now.stages)).toEqual([0, 0, 2152, 4269, 17_149]);
	});

	test('follows the cohort of 1997-01 through its first months', () => {
		const [first] = cohortTable(dataset, now.purchases, 'month').rows;
		expect(first).toMatchObject({ label: '1997-01', size: 7846, running: null });
		expect(first!.retained.slice(0, 8)).toEqual([7846, 1157, 964, 810, 679, 736, 720, 582]);
	});

	// The reference gives the curve of each cohort; ours weighs them by their size.
	test('has the reference’s revenue per customer at every age, and by cohort', () => {
		const { cohortCurve, groups } = valueAt(dataset, dataset.lastDay!);
		const { rows } = reference.monthly_cohorts;
		cohortCurve.forEach(({ customers, value }, age) => {
			const old = rows.filter((row) => row.cumulative_revenue_per_customer.length > age);
			const size = old.reduce((sum, row) => sum + row.customers, 0);
			const revenue = old.reduce(
				(sum, row) => sum + row.customers * row.cumulative_revenue_per_customer[age]!,
				0,
			);
			expect(customers).toBe(size);
			expect(value / 100).toBeCloseTo(revenue / size, 6);
		});
		expect(cohortCurve).toHaveLength(18);
		const totals = groups.cohort.map(({ buyers, total }) => [buyers, total]);
		// 18 months are six quarters, and all cohorts are of the first.
		const sum = (pick: (row: (typeof rows)[number]) => number) =>
			rows.reduce((all, row) => all + pick(row), 0);
		const revenue = sum((row) => row.revenue.reduce((all, part) => all + part, 0));
		expect(totals).toEqual([[sum((row) => row.customers), Math.round(revenue * 100)]]);
	});

	test('has the reference’s cohort triangles of customers, orders and revenue', () => {
		const { rows } = cohortTable(dataset, now.purchases, 'month');
		expect(
			rows.map(({ label, retained, orders, revenue }) => ({
				cohort: label,
				active: retained,
				orders,
				revenue: revenue.map((minor) => minor / 100),
			})),
		).toEqual(
			reference.monthly_cohorts.rows.map(({ cohort, active, orders, revenue }) => ({
				cohort,
				active,
				orders,
				revenue,
			})),
		);
	});

	// Worked out independently from the file by the definitions, with lost after 232 days.
	test.each([
		['1997-02', 11_272, 37_959_003, 11_045, 9633, [2458, 16_322], 12, [7846, 0, 0], null],
		['1997-09', 2296, 8_194_880, 2220, 1739, [9451, 23_570], 52, [22_213, 5476, 23], 5476 / 22_213],
		['1998-01', 2032, 7_675_678, 1965, 1537, [10_690, 23_570], 50, [7548, 548, 329], 548 / 7548],
		['1998-06', 2043, 7_610_930, 1955, 1506, [11_516, 23_570], 54, [6579, 493, 335], 493 / 6579],
	] as const)(
		'has the rates of %s',
		(month, orders, revenue, purchaseDays, buyers, repeat, gap, moves, churnRate) => {
			const { rows } = ratesAt(dataset, { asOf: dataset.lastDay!, period: 'month' });
			const row = rows.find(({ label }) => label === month)!;
			expect(row).toMatchObject({
				orders,
				revenue,
				aov: revenue / orders,
				purchaseDays,
				buyers,
				purchasesPerBuyer: purchaseDays / buyers,
				repeatBuyers: repeat[0],
				buyersToDate: repeat[1],
				medianGapDays: gap,
				churnRate,
			});
			expect([row.activeAtStart, row.becameLost, row.wonBack]).toEqual(moves);
		},
	);
});
