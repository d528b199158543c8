import { describe, expect, test } from 'vitest';
import { foldBatches } from '#core/dataset/fold.ts';
import { report } from '#core/report/report.ts';
import { batchOf, day, ordersOn, settingsOf, shopOf } from '#tests/support/factories.ts';

const ORDERS = ordersOn({ ani: ['2025-01-01', '2025-02-01'], budi: ['2025-01-15'] }, 12_345);

describe('the report', () => {
	const document = report(shopOf(ORDERS), day('2025-02-28'), '9.9.9');

	test('names its schema, the app and the day', () => {
		expect(document).toMatchObject({ schema: 'daur-report/1', app: '9.9.9', asOf: '2025-02-28' });
	});

	test('gives money in major units', () => {
		expect(document.totals).toMatchObject({ netRevenue: 370.35, aov: 123.45 });
		expect(document.cohorts.rows[0]!.revenue).toEqual([246.9, 123.45]);
	});

	test('gives money of a currency without minor units as it is', () => {
		const yen = report(shopOf(ORDERS, { currency: 'JPY' }), day('2025-02-28'), '0');
		expect(yen.totals.netRevenue).toBe(37_035);
	});

	test('holds no name, contact or customer id', () => {
		const dataset = shopOf([
			{
				customerId: 'SECRET-ID',
				name: 'SECRET Name',
				email: 'secret@example.com',
				phone: '+62811SECRET',
				orderedAt: '2025-01-01',
				total: 1,
			},
		]);
		expect(JSON.stringify(report(dataset, day('2025-02-28'), '0')).toLowerCase()).not.toContain(
			'secret',
		);
	});

	test('survives being written as JSON', () => {
		expect(JSON.parse(JSON.stringify(document))).toEqual(document);
	});

	test('has no score without an answer, and says so', () => {
		expect(document.voice).toEqual({ nps: null, csat: null, ces: null, causes: [] });
		expect(document.reasons['voice.nps']).toBe('no-answers');
	});

	test('says why a figure is missing', () => {
		const empty = report(shopOf([]), day('2025-02-28'), '0');
		expect(empty.totals).toMatchObject({ aov: null, repeatRate: null, medianGapDays: null });
		expect(empty.reasons).toMatchObject({
			'totals.repeatRate': 'no-buyers',
			'totals.medianGapDays': 'no-returning-customers',
		});
	});

	test('is empty, not broken, on a day before the data begin', () => {
		const before = report(shopOf(ORDERS), day('2023-06-30'), '0');
		expect(before.totals).toMatchObject({ buyers: 0, netRevenue: 0, aov: null });
		expect(before.value.historic).toEqual({ total: 0, perCustomer: null });
	});

	test('says why a channel has no cost, no comparison and no payback', () => {
		const spend = [{ day: '2025-01-10', channel: 'Radio', spend: 1000 }];
		const dataset = foldBatches(
			[batchOf({ id: 1, orders: ORDERS }), batchOf({ id: 2, spend })],
			settingsOf(),
		);
		const { value, reasons } = report(dataset, day('2025-02-28'), '0');
		expect(value.cac).toMatchObject([{ cac: null, clvToCac: null, paybackMonths: null }]);
		expect(reasons).toMatchObject({
			'value.cac.cac': 'no-new-customers',
			'value.cac.clvToCac': 'no-cac-or-too-few-customers',
			'value.cac.paybackMonths': 'not-reached',
		});
	});

	test('has no share of nobody', () => {
		const orders = [{ customerId: 'ani', orderedAt: '2025-01-01', total: 1 }];
		const contacts = [{ customerId: 'ani', firstSeenAt: '2025-01-01' }];
		const atOnce = foldBatches(
			[batchOf({ id: 1, source: 's', orders }), batchOf({ id: 2, source: 's', contacts })],
			settingsOf(),
		);
		const { steps } = report(atOnce, day('2025-02-28'), '0').funnel;
		const shares = steps.map((step) => [step.entered, step.stepConversion, step.overallConversion]);
		expect(shares).toEqual([
			[0, null, 1],
			[1, 0, null],
			[0, null, null],
			[0, null, null],
		]);
	});

	test('balances the rows of every import', () => {
		const dataset = foldBatches(
			[
				batchOf({ id: 1, orders: ORDERS, rows: { layout: 1, read: 5, rejected: 2 } }),
				batchOf({ id: 2, orders: [...ORDERS, { orderedAt: '2025-01-03', total: 1 }] }),
				batchOf({
					id: 3,
					source: 'web',
					orders: [{ customerId: 'x', orderedAt: '2025-01-01', total: 1, currency: 'USD' }],
				}),
			],
			settingsOf(),
		);
		const rows = report(dataset, day('2025-02-28'), '0').imports.map((found) => found.rows);
		expect(rows).toMatchObject([
			{ read: 5, accepted: 3, rejected: 2 },
			{ read: 4, accepted: 1, duplicate: 3, anonymous: 1 },
			{ read: 1, accepted: 0, waiting: 1 },
		]);
	});
});
