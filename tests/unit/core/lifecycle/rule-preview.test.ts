import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import { warningTests } from '#core/lifecycle/back-test.ts';
import { withThresholds } from '#core/lifecycle/manual-thresholds.ts';
import { previewRule } from '#core/lifecycle/rule-preview.ts';
import { snapshotAt } from '#core/lifecycle/snapshot.ts';
import { thresholdFault } from '#core/lifecycle/threshold-fault.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { customerNamed, day, ordersOn, shopOf } from '#tests/support/factories.ts';

const ASOF = day('2025-06-30');
const RULE = { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 };
const silentFor = (...days: number[]) => days.map((silence) => ASOF - silence);

describe('ten customers under another rule', () => {
	const dataset = shopOf(
		ordersOn({
			one0: silentFor(0),
			one60: silentFor(60),
			one61: silentFor(61),
			one90: silentFor(90),
			one91: silentFor(91),
			two10: silentFor(40, 10),
			two100: silentFor(130, 100),
			three5: silentFor(100, 50, 5),
			three75: silentFor(200, 100, 75),
			four20: silentFor(80, 60, 40, 20),
		}),
		{ thresholds: RULE },
	);
	const thresholds = { atRiskAfter: 20, lostAfter: 90, loyalAt: 4 };
	const preview = previewRule(dataset, { asOf: ASOF, thresholds });

	test('are counted by both rules', () => {
		expect(preview.inForce).toMatchObject({ thresholds: RULE, counts: [0, 2, 1, 2, 5] });
		expect(preview.proposed).toMatchObject({ thresholds, counts: [0, 4, 3, 1, 2] });
	});

	test('are overdue beyond the threshold, not on it', () => {
		// In force one60; proposed also one61, one90 and three75, but not four20.
		expect(preview.inForce.overdue).toBe(1);
		expect(preview.proposed.overdue).toBe(4);
	});

	test('change stage as the matrix says', () => {
		expect(preview.changes).toEqual([
			[0, 0, 0, 0, 0],
			[0, 2, 0, 0, 0],
			[0, 0, 1, 0, 0],
			[0, 0, 1, 1, 0],
			[0, 2, 1, 0, 2],
		]);
		expect(preview.changing).toBe(4);
	});

	test('can be opened from the matrix', () => {
		const set = { of: 'rule-change', thresholds, before: 'lost', after: 'new' } as const;
		expect(Array.from(ANALYSES.customersIn(dataset, { asOf: ASOF, set }))).toEqual(
			['one61', 'one90'].map((name) => customerNamed(dataset, name)),
		);
	});

	test('stay where they are under the rule in force', () => {
		const same = previewRule(dataset, { asOf: ASOF, thresholds: RULE });
		expect(same.changing).toBe(0);
		expect(same.proposed).toEqual(same.inForce);
	});

	test('are beside what a reset would return to', () => {
		expect(preview.own).toMatchObject({ source: 'sector', lostAfter: 180 });
	});
});

describe('thresholds by hand', () => {
	test.each([
		[{ atRiskAfter: 1, lostAfter: 1, loyalAt: 2 }, null],
		[{ atRiskAfter: 61, lostAfter: 60, loyalAt: 3 }, 'at-risk-after-lost'],
		[{ atRiskAfter: 0, lostAfter: 60, loyalAt: 3 }, 'not-whole-days'],
		[{ atRiskAfter: 30, lostAfter: 60.5, loyalAt: 3 }, 'not-whole-days'],
		[{ atRiskAfter: 30, lostAfter: Number.NaN, loyalAt: 3 }, 'not-whole-days'],
		[{ atRiskAfter: 30, lostAfter: 60, loyalAt: 1 }, 'loyal-below-two'],
	] as const)('%o: %s', (thresholds, fault) => {
		expect(thresholdFault(thresholds)).toBe(fault);
	});

	const dataset = shopOf(ordersOn({ ani: [ASOF] }));
	const held = (given: Parameters<typeof withThresholds>[2]) => {
		const changed = withThresholds(dataset, ASOF, given);
		return typeof changed === 'string' ? changed : snapshotAt(changed, ASOF).thresholds;
	};

	test('leave what is not given as the shop or its sector has it', () => {
		expect(held({ loyalAt: 7 })).toMatchObject({
			source: 'manual',
			atRiskAfter: 90,
			lostAfter: 180,
			loyalAt: 7,
		});
	});

	test('make way for one another where only one silence is given', () => {
		expect(held({ lostAfter: 50 })).toMatchObject({ atRiskAfter: 50, lostAfter: 50 });
		expect(held({ atRiskAfter: 200 })).toMatchObject({ atRiskAfter: 200, lostAfter: 200 });
	});

	test('are refused where two contradict each other', () => {
		expect(held({ atRiskAfter: 60, lostAfter: 50 })).toBe('at-risk-after-lost');
	});

	test('are worked out with their fault while they are being moved', () => {
		const thresholds = { ...RULE, atRiskAfter: 61 };
		expect(previewRule(dataset, { asOf: ASOF, thresholds })).toMatchObject({
			fault: 'at-risk-after-lost',
			proposed: { counts: [0, 1, 0, 0, 0] },
		});
	});
});

describe('the warning of those at risk 180 days ago', () => {
	const at = ASOF - 180;
	const dataset = shopOf(
		ordersOn({
			beginsTheData: [at - 400],
			atRiskLost: [at - 31],
			atRiskCameOnTheLastDay: [at - 31, at + 29],
			atRiskCameADayLate: [at - 31, at + 30],
			safeLost: [at - 30],
			safeCame: [at, at + 60],
			safeCameADayLate: [at, at + 61],
			lostThen: [at - 61, at + 1],
			alreadyDueToday: [at - 60],
		}),
	);
	const testsBy = (lostAfter: number) =>
		warningTests(dataset, purchasesAt(dataset, ASOF), { ...RULE, lostAfter });

	test('compares who was lost before buying again', () => {
		expect(testsBy(60)[0]).toEqual({
			day: at,
			atRisk: 4,
			atRiskLost: 3,
			others: 3,
			othersLost: 2,
			open: 0,
		});
	});

	test('says how many are not decided yet', () => {
		// With lost after 210 days safeLost is silent for just 210 days today; alreadyDueToday for 240.
		expect(testsBy(210)[0]).toMatchObject({ atRisk: 5, atRiskLost: 2, others: 3, open: 1 });
	});

	test('is not tried before somebody could be lost', () => {
		expect(testsBy(60).map((test) => test.day)).toEqual([at, at - 180]);
		expect(testsBy(220).map((test) => test.day)).toEqual([at]);
	});
});
