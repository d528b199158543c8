import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { cohortTable } from '#core/cohorts/cohort-table.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { totals } from '#core/dataset/totals.ts';
import { countStages } from '#core/lifecycle/classify.ts';
import { snapshotAt } from '#core/lifecycle/snapshot.ts';
import type { Snapshot } from '#core/lifecycle/snapshot.ts';
import { report } from '#core/report/report.ts';
import { datasetOf, fileSource } from '#tests/support/ingest.ts';
import { describeWithData } from '#tests/support/shared-data.ts';

interface Reference {
	readonly monthly_cohorts: {
		readonly rows: readonly { cohort: string; active: number[]; orders: number[] }[];
	};
}

/**
 * The event log of a real online grocer that comes with BTYDplus (Platzer): customer and date,
 * nothing else. Cohorts from an independent computation (reference/grocery.json); its revenue is
 * a stand-in of 1 an order, so only counts are compared.
 */
describeWithData('Grocery log', ['grocery_elog.csv', 'grocery.json'], (path, referencePath) => {
	let dataset: Dataset;
	let now: Snapshot;

	beforeAll(async () => {
		dataset = await datasetOf(await fileSource(path), { timeZone: 'UTC' });
		now = snapshotAt(dataset, dataset.lastDay!);
	}, 60_000);

	test('has 1,525 buyers', () => {
		expect(totals(dataset, now.purchases, now.curve.gaps).buyers).toBe(1525);
	});

	// The worked figures at the end of the definitions.
	test('takes the thresholds 43 / 85 / 4 from the shop itself', () => {
		expect(now.thresholds).toMatchObject({
			source: 'shop',
			provisional: false,
			atRiskAfter: 43,
			lostAfter: 85,
			loyalAt: 4,
		});
		expect(now.curve.neverReturnShare).toBeCloseTo(0.121, 4);
	});

	test('has 6 growing, 274 loyal and 1,245 lost customers', () => {
		expect(countStages(now.stages)).toEqual([0, 0, 6, 274, 1245]);
	});

	test('has the reference’s cohort triangles of customers and orders', () => {
		const reference = JSON.parse(readFileSync(referencePath, 'utf8')) as Reference;
		const { rows } = cohortTable(dataset, now.purchases, 'month');
		expect(rows.map(({ label, retained, orders }) => [label, retained, orders])).toEqual(
			reference.monthly_cohorts.rows.map(({ cohort, active, orders }) => [cohort, active, orders]),
		);
	});

	test('gives no figure of money and says why', () => {
		const document = report(dataset, dataset.lastDay!, '0');
		expect(document.totals).toMatchObject({ netRevenue: null, anonymousRevenue: null, aov: null });
		expect(document.value).toMatchObject({ historic: null, formula: null });
		expect(document.reasons).toEqual({
			'totals.netRevenue': 'no-amounts',
			'totals.anonymousRevenue': 'no-amounts',
			'totals.aov': 'no-amounts',
			'cohorts.revenue': 'no-amounts',
			'voice.nps': 'no-answers',
			'voice.csat': 'no-answers',
			'voice.ces': 'no-answers',
			'value.cac': 'no-amounts',
			'value.byStage': 'no-amounts',
			'value.byChannel': 'no-amounts',
			'rates.retentionRate': 'nobody-can-be-lost-yet',
			'rates.churnRate': 'nobody-can-be-lost-yet',
			'rates.winBackRate': 'nobody-lost-at-start',
			'rates.conversionRate': 'no-contacts',
			'rates.aov': 'no-amounts',
			'value.historic': 'no-amounts',
			'value.formula': 'no-amounts',
			'lenses.awareness-advocacy.advocacy': 'no-surveys-or-touches-or-contacts',
			'lenses.consideration.advocacy': 'no-surveys-or-touches-or-contacts',
			'lenses.consideration.consideration': 'no-touches',
			'lenses.race.act': 'no-touches',
			'lenses.sterne-cutler.loyal-advocates': 'no-surveys-or-touches-or-contacts',
			'lenses.attraction-loyalty.advocacy': 'no-surveys-or-touches-or-contacts',
			'rfm.netRevenue': 'no-amounts',
			'stages.advocates': 'no-referrals-reviews-or-nps',
			'value.forecast.spend': 'no-amounts',
			'value.forecast.revenue': 'no-amounts',
			'value.forecast.backTest.expectedRevenue': 'no-amounts',
			'value.forecast.backTest.actualRevenue': 'no-amounts',
		});
	});

	test('gives no revenue of cohorts either', () => {
		const { rows } = report(dataset, dataset.lastDay!, '0').cohorts;
		expect(rows.map(({ revenue }) => revenue)).toEqual([null, null, null]);
	});
});
