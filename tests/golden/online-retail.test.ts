import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { isoDay } from '#core/calendar/day.ts';
import { cohortTable } from '#core/cohorts/cohort-table.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { isPurchase, purchasesAt } from '#core/dataset/purchases.ts';
import { totals } from '#core/dataset/totals.ts';
import { funnel } from '#core/funnel/funnel.ts';
import { backTests, isBackTestPoor } from '#core/lifecycle/back-test.ts';
import { countStages } from '#core/lifecycle/classify.ts';
import { snapshotAt } from '#core/lifecycle/snapshot.ts';
import type { Snapshot } from '#core/lifecycle/snapshot.ts';
import { report } from '#core/report/report.ts';
import { day, settingsOf } from '#tests/support/factories.ts';
import { fileSource, imported } from '#tests/support/ingest.ts';
import type { Imported } from '#tests/support/ingest.ts';
import { describeWithData } from '#tests/support/shared-data.ts';

/**
 * "Online Retail" (Chen 2015, UCI Machine Learning Repository, CC BY 4.0): 541,909 order lines of
 * a British wholesaler of gifts. The expected figures were worked out independently from the same
 * file by the project's definitions, unless a test names another source.
 */
const DATA = ['online_retail.csv.gz', 'online_retail.json'] as const;

interface ReferenceCohorts {
	readonly monthly_cohorts: {
		readonly rows: readonly { cohort: string; active: number[]; orders: number[] }[];
	};
}

describeWithData('Online Retail', DATA, (path, referencePath) => {
	const settings = settingsOf({ currency: 'GBP', timeZone: 'Europe/London' });
	let file: Imported;
	let dataset: Dataset;
	let asOf: number;
	let now: Snapshot;

	beforeAll(async () => {
		file = await imported(await fileSource(path), settings);
		dataset = foldBatches([file.batch], settings);
		asOf = dataset.lastDay!;
		now = snapshotAt(dataset, asOf);
	}, 60_000);

	test('reads 541,909 data rows below one layout row and rejects none', () => {
		expect(file.interpretation.record.rows).toEqual({ layout: 1, read: 541_909, rejected: 0 });
	});

	test('keeps 135,080 rows without a customer as anonymous', () => {
		expect(dataset.outcomes).toMatchObject([
			{
				read: 541_909,
				accepted: 541_909,
				anonymous: 135_080,
				changed: 0,
				duplicate: 0,
				waiting: 0,
			},
		]);
	});

	test('keeps the 1,447,682.12 of anonymous orders beside the totals', () => {
		expect(totals(dataset, now.purchases, now.curve.gaps)).toMatchObject({
			anonymousRevenue: 144_768_212,
		});
	});

	test('finds 4,372 customers: 4,339 buyers and 33 known by refunds only', () => {
		expect(totals(dataset, now.purchases, now.curve.gaps)).toMatchObject({
			customers: 4372,
			buyers: 4339,
			prospects: 0,
			refundOnly: 33,
			returning: 2790,
		});
	});

	test('counts 18,536 valid orders and 3,654 refund invoices on 16,766 purchase days', () => {
		expect(totals(dataset, now.purchases, now.curve.gaps)).toMatchObject({
			orders: 18_536,
			validOrders: 18_536,
			refunds: 3654,
			purchaseDays: 16_766,
		});
	});

	test('counts four orders of value zero as purchases', () => {
		const { total, start } = dataset.orders;
		const zero = total
			.subarray(0, start[dataset.customers.length])
			.reduce((count, value, i) => count + Number(value === 0 && isPurchase(dataset, i, asOf)), 0);
		expect(zero).toBe(4);
	});

	test('adds up to a net revenue of 8,300,065.81', () => {
		expect(totals(dataset, now.purchases, now.curve.gaps).netRevenue).toBe(830_006_581);
	});

	test('ends on 2011-12-09, 373 days after its first day', () => {
		expect([isoDay(asOf), asOf - dataset.firstDay!]).toEqual(['2011-12-09', 373]);
	});

	// The worked figures at the end of the definitions.
	test('takes the thresholds 83 / 174 / 3 from the shop itself', () => {
		expect(now.thresholds).toEqual({
			source: 'shop',
			provisional: false,
			note: null,
			atRiskAfter: 83,
			lostAfter: 174,
			loyalAt: 3,
		});
	});

	// The definitions name 366 as d_max: the longest completed gap. The rule itself reaches 373,
	// because 17 silences are still open then; nobody came back in between, so S is the same.
	test('saw the last return after 366 days, beyond which 0.0629 never return', () => {
		expect(now.curve.gaps.findLastIndex((gaps) => gaps > 0)).toBe(366);
		expect(now.curve.maxDays).toBe(373);
		expect(now.curve.neverReturnShare).toBeCloseTo(0.0629, 4);
	});

	test('would have taken 73 / 133 / 3 on 2011-09-09', () => {
		expect(snapshotAt(dataset, day('2011-09-09')).thresholds).toMatchObject({
			source: 'shop',
			atRiskAfter: 73,
			lostAfter: 133,
			loyalAt: 3,
		});
	});

	test('has 890 new, 712 growing, 1,843 loyal and 894 lost customers', () => {
		expect(countStages(now.stages)).toEqual([0, 890, 712, 1843, 894]);
	});

	test('saw 121 of the 234 lost of 2011-06-12 come back, and 1,813 of 2,587 active buy', () => {
		expect(backTests(dataset, now.purchases, now.thresholds)).toEqual([
			{ day: day('2011-06-12'), lost: 234, cameBack: 121, active: 2587, bought: 1813 },
		]);
	});

	test('calls its back-test poor, because more than half as many came back', () => {
		expect(isBackTestPoor(backTests(dataset, now.purchases, now.thresholds))).toBe(true);
		expect(report(dataset, asOf, '0').thresholds.note).toBe('back-test-poor');
	});

	test('converts 0.6575 of first and 0.8238 of second purchases within 180 days', () => {
		const { steps, missing } = funnel(dataset, now.purchases, now.thresholds.loyalAt, 180);
		expect(missing).toEqual(['known', 'engaged', 'advocate']);
		expect(steps).toMatchObject([
			{ id: 'first-purchase', entered: 4339, open: 909 },
			{ id: 'second-purchase', entered: 2790, open: 722 },
			{ id: 'loyal', entered: 1916, stepConversion: null },
		]);
		expect(steps[0]!.stepConversion).toBeCloseTo(0.6575, 4);
		expect(steps[1]!.stepConversion).toBeCloseTo(0.8238, 4);
	});

	test('keeps the cohort of 2010-12 with its thirteenth month still running', () => {
		expect(cohortTable(dataset, now.purchases, 'month').rows[0]).toMatchObject({
			label: '2010-12',
			size: 885,
			retained: [885, 324, 286, 340, 321, 352, 321, 309, 313, 350, 331, 445, 235],
			running: 12,
			cutOff: false,
		});
	});

	// The reference leaves out every line without a price, so it knows no orders of value zero;
	// cancellations are no purchases there either. Revenue differs: it does not net them off.
	test('has the reference’s cohort triangle where orders of value zero are no purchases', () => {
		const reference = JSON.parse(readFileSync(referencePath, 'utf8')) as ReferenceCohorts;
		const strict = foldBatches([file.batch], { ...settings, zeroOrdersArePurchases: false });
		const { rows } = cohortTable(strict, purchasesAt(strict, asOf), 'month');
		expect(rows.map(({ label, retained, orders }) => ({ label, retained, orders }))).toEqual(
			reference.monthly_cohorts.rows.map(({ cohort, active, orders }) => ({
				label: cohort,
				retained: active,
				orders,
			})),
		);
	});
});
