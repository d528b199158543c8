import { describe, expect, test } from 'vitest';
import { isoDay } from '#core/calendar/day.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { totals } from '#core/dataset/totals.ts';
import { backTests, isBackTestPoor } from '#core/lifecycle/back-test.ts';
import { classify, countStages } from '#core/lifecycle/classify.ts';
import { stageFlows } from '#core/lifecycle/flows.ts';
import { monthEnds, stageHistory, stagesOn } from '#core/lifecycle/history.ts';
import { summariseStages } from '#core/lifecycle/stage-summary.ts';
import { NO_STAGE, stageFor, STAGES } from '#core/lifecycle/stage.ts';
import { stagesAt } from '#core/lifecycle/stages-page.ts';
import { countWonBack } from '#core/lifecycle/won-back.ts';
import {
	batchOf,
	customerNamed,
	day,
	ordersOn,
	settingsOf,
	shopOf,
} from '#tests/support/factories.ts';

const RULE = { lostAfter: 60, loyalAt: 3 };

describe('stageFor', () => {
	test.each([
		['prospect', 0, 0],
		['prospect', 0, 1000],
		['new', 1, 0],
		['new', 1, 60],
		['lost', 1, 61],
		['growing', 2, 60],
		['lost', 2, 61],
		['loyal', 3, 0],
		['loyal', 9, 60],
		['lost', 9, 61],
	] as const)('is %s with %i purchase days and a silence of %i days', (stage, count, silence) => {
		expect(STAGES[stageFor(count, silence, RULE)]).toBe(stage);
	});
});

describe('ten customers worked by hand on 2025-06-30', () => {
	const dataset = foldBatches(
		[
			batchOf({
				id: 1,
				orders: [
					...ordersOn({
						bought29DaysAgo: ['2025-06-01'],
						silentFor60Days: ['2025-05-01'],
						silentFor61Days: ['2025-04-30'],
						boughtTwice: ['2025-05-10', '2025-06-10'],
						boughtThreeTimesOnTwoDays: ['2025-06-10', '2025-06-10', '2025-06-11'],
						boughtOnThreeDays: ['2025-01-01', '2025-01-02', '2025-06-29'],
						wasLoyal: ['2025-01-01', '2025-01-02', '2025-04-01'],
					}),
					{ customerId: 'onlyReturned', orderedAt: '2025-06-01', total: -500 },
					{ customerId: 'onlyCancelled', orderedAt: '2025-06-01', total: 500, status: 'cancelled' },
				],
			}),
			batchOf({ id: 2, contacts: [{ email: 'asked@example.com', firstSeenAt: '2025-06-30' }] }),
		],
		settingsOf(),
	);
	const purchases = purchasesAt(dataset, day('2025-06-30'));
	const stages = classify(purchases, RULE);

	test('are 2 prospects, 2 new, 2 growing, 1 loyal and 2 lost', () => {
		expect(countStages(stages)).toEqual([2, 2, 2, 1, 2]);
	});

	test('leave the one known by refunds outside the stages', () => {
		expect(stages[customerNamed(dataset, 'onlyReturned')]).toBe(NO_STAGE);
	});

	test('add up to the totals', () => {
		expect(totals(dataset, purchases, [])).toMatchObject({
			customers: 10,
			buyers: 7,
			prospects: 2,
			refundOnly: 1,
		});
	});

	test('are at risk as they are flagged', () => {
		const flags = Uint8Array.from(stages, (_, c) =>
			c === customerNamed(dataset, 'silentFor60Days') ? 1 : 0,
		);
		const atRisk = summariseStages(purchases, stages, flags).map(({ stage, atRisk }) => [
			stage,
			atRisk,
		]);
		expect(atRisk).toEqual([
			['prospect', 0],
			['new', 1],
			['growing', 0],
			['loyal', 0],
			['lost', 0],
		]);
	});

	test('have a median silence in each stage of buyers', () => {
		expect(
			summariseStages(purchases, stages, new Uint8Array(stages.length)).map(
				({ medianSilence }) => medianSilence,
			),
		).toEqual([null, (29 + 60) / 2, (20 + 19) / 2, 1, (61 + 90) / 2]);
	});

	test('without the day of the contact record the prospect is not known', () => {
		const before = classify(purchasesAt(dataset, day('2025-06-29')), RULE);
		expect(countStages(before)[0]).toBe(1);
	});
});

test('net revenue of the last year counts 365 days, asOf included', () => {
	const dataset = shopOf(ordersOn({ ani: ['2024-06-30', '2024-07-01', '2025-06-30'] }));
	expect(purchasesAt(dataset, day('2025-06-30')).netLastYear[0]).toBe(20_000);
});

describe('history', () => {
	test('has every month end and asOf', () => {
		expect(monthEnds(day('2024-12-15'), day('2025-02-10')).map(isoDay)).toEqual([
			'2024-12-31',
			'2025-01-31',
			'2025-02-10',
		]);
	});

	test('has asOf once where it is a month end', () => {
		expect(monthEnds(day('2025-01-15'), day('2025-02-28')).map(isoDay)).toEqual([
			'2025-01-31',
			'2025-02-28',
		]);
	});

	test('follows one customer through all stages by one rule', () => {
		const dataset = shopOf(
			ordersOn({ ani: ['2025-01-05', '2025-02-05', '2025-03-05', '2025-08-20'] }),
		);
		const asOf = day('2025-09-30');
		const purchases = purchasesAt(dataset, asOf);
		const history = stageHistory(dataset, purchases, RULE, monthEnds(purchases.firstDay, asOf));
		const stages = history.map(({ counts }) => STAGES[counts.indexOf(1)]);
		expect(stages).toEqual([
			'new',
			'growing',
			'loyal',
			'loyal',
			'lost',
			'lost',
			'lost',
			'loyal',
			'loyal',
		]);
	});

	test('shows a purchase until the day on which it was wholly refunded', () => {
		const dataset = shopOf([
			{
				customerId: 'ani',
				orderedAt: '2025-01-05',
				total: 100,
				refunded: 100,
				refundedAt: '2025-02-10',
			},
		]);
		const days = [day('2025-02-09'), day('2025-02-10')];
		const purchases = purchasesAt(dataset, day('2025-02-10'));
		const history = stageHistory(dataset, purchases, RULE, days);
		expect(history.map(({ counts }) => counts)).toEqual([
			[0, 1, 0, 0, 0],
			[1, 0, 0, 0, 0],
		]);
	});
});

describe('flows', () => {
	const dataset = shopOf(
		ordersOn({
			stays: ['2025-01-01', '2025-03-01'],
			leaves: ['2025-01-01'],
			comes: ['2025-03-01'],
		}),
	);
	const after = purchasesAt(dataset, day('2025-03-15'));
	const flows = stageFlows(
		stagesOn(dataset, after, RULE, day('2025-01-15')),
		classify(after, RULE),
	);

	test('count who moved from which stage to which', () => {
		expect([flows[1]![2], flows[1]![4]]).toEqual([1, 1]);
	});

	test('count who came as from outside', () => {
		expect(flows[5]![1]).toBe(1);
	});

	test('have everybody once', () => {
		expect(flows.flat().reduce((sum, count) => sum + count, 0)).toBe(3);
	});

	test('start at the first day where the data are younger than 91 days', () => {
		expect(stagesAt(dataset, day('2025-03-15')).flowsFrom).toBe(day('2025-01-01'));
	});
});

describe('won back', () => {
	const wonBack = (days: string[], asOf: string) => {
		const purchases = purchasesAt(shopOf(ordersOn({ ani: days })), day(asOf));
		return countWonBack(purchases, classify(purchases, RULE), RULE.lostAfter);
	};

	test('counts a purchase after a silence longer than lostAfter', () => {
		expect(wonBack(['2025-01-01', '2025-03-03'], '2025-03-10')).toBe(1);
	});

	test('does not count one after a silence of exactly lostAfter', () => {
		expect(wonBack(['2025-01-01', '2025-03-02'], '2025-03-10')).toBe(0);
	});

	test('does not count who is lost again', () => {
		expect(wonBack(['2025-01-01', '2025-03-03'], '2025-05-03')).toBe(0);
	});

	test('counts those of the last 365 days only', () => {
		const days = [
			'2024-01-01',
			...Array.from({ length: 11 }, (_, i) => isoDay(day('2024-04-01') + i * 40)),
		];
		expect([wonBack(days, '2025-03-31'), wonBack(days, '2025-04-01')]).toEqual([1, 0]);
	});

	test('counts a customer who was won back twice once', () => {
		expect(wonBack(['2025-01-01', '2025-04-01', '2025-07-01'], '2025-07-10')).toBe(1);
	});
});

describe('back-test', () => {
	const start = day('2024-01-01');
	const on = (...days: number[]) => days.map((at) => start + at);
	const dataset = shopOf(
		ordersOn({
			cameBack: on(0, 250),
			stayedAway: on(0),
			cameBackTooLate: on(0, 281),
			justLost: on(159),
			boughtAgain: on(200, 280),
			boughtNoMore: on(200),
			almostLost: on(160),
		}),
	);
	const tests = backTests(dataset, purchasesAt(dataset, start + 400), RULE);

	test('asks of the lost and active of 180 days ago who bought within lostAfter days', () => {
		expect(tests).toEqual([{ day: start + 220, lost: 4, cameBack: 1, active: 3, bought: 1 }]);
	});

	test('looks back 360 days too where somebody could be lost by then', () => {
		const days = backTests(dataset, purchasesAt(dataset, start + 421), RULE).map(
			(found) => found.day - start,
		);
		expect(days).toEqual([241, 61]);
	});

	test('is poor with fewer than 30 lost', () => {
		expect(isBackTestPoor(tests)).toBe(true);
	});

	test.each([
		[25, false],
		[26, true],
	])('is poor where more than half as many came back: %i of 100 against 50', (cameBack, poor) => {
		expect(isBackTestPoor([{ day: 0, lost: 100, cameBack, active: 100, bought: 50 }])).toBe(poor);
	});
});
