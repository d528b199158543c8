import { describe, expect, test } from 'vitest';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { classify } from '#core/lifecycle/classify.ts';
import { opportunities } from '#core/overview/opportunities.ts';
import { overviewAt } from '#core/overview/overview.ts';
import { salesByStage } from '#core/overview/sales-by-stage.ts';
import { secondPurchases } from '#core/overview/second-purchase.ts';
import { signalsAt } from '#core/signals/signals.ts';
import { batchOf, day, ordersOn, settingsOf, shopOf } from '#tests/support/factories.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';

const THRESHOLDS = { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 };
const MANUAL: Partial<ShopSettings> = { thresholds: THRESHOLDS };

describe('sales by stage', () => {
	const dataset = shopOf([
		...ordersOn({ ani: ['2025-01-01', '2025-01-20', '2025-02-10', '2025-05-01'] }, 100),
		{ customerId: 'ani', orderedAt: '2025-05-02', total: -30 },
		{ orderedAt: '2025-05-03', total: 900 },
	]);
	const months = salesByStage(dataset, purchasesAt(dataset, day('2025-05-10')), THRESHOLDS, 13);

	test('are by where the buyer stood just after buying', () => {
		expect(
			months.map((month) => [month.label, month.new, month.growing, month.loyal, month.wonBack]),
		).toEqual([
			['2025-01', 100, 100, 0, 0],
			['2025-02', 0, 0, 100, 0],
			['2025-03', 0, 0, 0, 0],
			['2025-04', 0, 0, 0, 0],
			['2025-05', 0, 0, 0, 100],
		]);
	});

	test('have refunds in the net, and orders without a buyer nowhere', () => {
		expect(months.at(-1)).toMatchObject({ net: 70, orders: 1 });
	});

	test('are marked in the month that has not ended', () => {
		expect(months.map(({ running }) => running)).toEqual([false, false, false, false, true]);
	});

	test('show so many months as asked, the last ones', () => {
		const shown = salesByStage(dataset, purchasesAt(dataset, day('2025-05-10')), THRESHOLDS, 2);
		expect(shown.map(({ label }) => label)).toEqual(['2025-04', '2025-05']);
	});

	test('count a silence of exactly lostAfter as no win-back', () => {
		const steady = shopOf(ordersOn({ a: ['2025-01-01', '2025-03-02'] }, 100));
		const shown = salesByStage(steady, purchasesAt(steady, day('2025-03-31')), THRESHOLDS, 13);
		expect(shown.at(-1)).toMatchObject({ growing: 100, wonBack: 0 });
	});
});

describe('second purchases', () => {
	const dataset = shopOf(
		ordersOn({
			soon: ['2025-01-01', '2025-01-31'],
			late: ['2025-01-01', '2025-04-02'],
			onTime: ['2025-01-01', '2025-04-01'],
			fresh: ['2025-03-01'],
		}),
	);
	const months = secondPurchases(purchasesAt(dataset, day('2025-05-01')), 90, 13);

	test('are of a month’s first-time buyers who bought again within so many days', () => {
		expect(months[0]).toMatchObject({ label: '2025-01', newBuyers: 3, boughtAgain: 2 });
	});

	test('are complete once the last of the month has had the days', () => {
		expect(months.map(({ complete }) => complete)).toEqual([true, false, false, false, false]);
	});
});

describe('opportunities', () => {
	const dataset = foldBatches(
		[
			batchOf({
				id: 1,
				orders: ordersOn(
					{
						loyal: ['2025-05-01', '2025-05-10', '2025-05-20'],
						loyalActive: ['2025-05-01', '2025-05-10', '2025-06-20'],
						once: ['2025-05-20'],
						justLost: ['2025-04-20'],
						longLost: ['2025-03-31'],
					},
					100,
				),
			}),
			batchOf({ id: 2, contacts: [{ email: 'a@x.id', firstSeenAt: '2025-06-01' }] }),
		],
		settingsOf(MANUAL),
	);
	const purchases = purchasesAt(dataset, day('2025-06-30'));
	const found = opportunities(
		purchases,
		classify(purchases, THRESHOLDS),
		signalsAt(dataset, purchases.asOf).atRisk,
		THRESHOLDS.lostAfter,
	);

	test('are the loyal at risk, with what they brought in the last year', () => {
		expect(found.loyalAtRisk).toEqual({ customers: 1, atStake: 300 });
	});

	test('are all at risk', () => {
		expect(found.atRisk).toEqual({ customers: 2, atStake: 400 });
	});

	test('are the new at risk', () => {
		expect(found.newAtRisk).toEqual({ customers: 1, atStake: 100 });
	});

	test('are those lost for up to 30 days', () => {
		expect(found.justLost).toEqual({ customers: 1, atStake: 100 });
	});

	test('are the prospects', () => {
		expect(found.prospects).toEqual({ customers: 1, atStake: 0 });
	});

	test('greet the twelve most valuable loyal customers first', () => {
		const many = shopOf(
			Array.from({ length: 15 }, (_, i) =>
				['2025-05-01', '2025-05-10', '2025-05-20'].map((orderedAt) => ({
					customerId: `c${i}`,
					orderedAt,
					total: i,
				})),
			).flat(),
			MANUAL,
		);
		expect(overviewAt(many, day('2025-06-30')).opportunities.loyalAtRiskTop).toEqual({
			customers: 12,
			atStake: 3 * ((3 + 14) / 2) * 12,
		});
	});
});

describe('the overview', () => {
	const dataset = shopOf(
		ordersOn({ ani: ['2025-01-01', '2025-02-20'], budi: ['2025-01-01'] }),
		MANUAL,
	);

	test('compares with 30 days before', () => {
		const overview = overviewAt(dataset, day('2025-03-02'));
		expect(overview.comparedWith).toBe(day('2025-01-31'));
		expect(overview.before).toEqual([0, 2, 0, 0, 0]);
	});

	test('compares with nothing where the data begin later', () => {
		expect(overviewAt(dataset, day('2025-01-30'))).toMatchObject({
			comparedWith: null,
			before: null,
			flows: null,
		});
	});

	test('has thirteen months at the most', () => {
		const long = shopOf(ordersOn({ ani: ['2023-01-01', '2025-02-20'] }), MANUAL);
		const { history, sales, rates, secondPurchases: seconds } = overviewAt(long, day('2025-03-02'));
		expect([history.length, sales.length, rates.length, seconds.length]).toEqual([13, 13, 13, 13]);
	});

	test('of an empty shop has nothing and does not fail', () => {
		expect(overviewAt(shopOf([]), day('2025-03-02')).totals).toMatchObject({
			customers: 0,
			aov: null,
			repeatRate: null,
			medianGapDays: null,
		});
	});

	test('at a day before the data does not fail', () => {
		expect(overviewAt(dataset, day('2024-03-02')).totals.customers).toBe(0);
	});
});
