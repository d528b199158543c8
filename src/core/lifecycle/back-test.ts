import type { Dataset } from '../dataset/dataset.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { NOT_AGAIN, pastPoints } from './past-points.ts';
import type { PastPoint } from './past-points.ts';

const MIN_LOST = 30;

/** What became of the customers called lost and active at a past date. */
export interface BackTest {
	readonly day: number;
	readonly lost: number;
	/** Of those, how many have bought since within lostAfter days. */
	readonly cameBack: number;
	readonly active: number;
	readonly bought: number;
}

/** What became of the active customers who were and were not at risk at a past date. */
export interface WarningTest {
	readonly day: number;
	/** Silent beyond atRiskAfter, not yet lost. */
	readonly atRisk: number;
	/** Of those, whose silence has passed lostAfter since, before they bought again. */
	readonly atRiskLost: number;
	readonly others: number;
	readonly othersLost: number;
	/** Of both, who have not bought again and are not lost yet at asOf. */
	readonly open: number;
}

/** Today's rule, tried at the past dates at which somebody could be lost already. */
export function backTests(
	dataset: Dataset,
	purchases: Purchases,
	{ lostAfter }: { readonly lostAfter: number },
): BackTest[] {
	return testable(dataset, purchases, lostAfter).map(({ day, silence, next }) => {
		const test = { day, lost: 0, cameBack: 0, active: 0, bought: 0 };
		for (let i = 0; i < silence.length; i++) {
			const again = next[i]! <= lostAfter;
			if (silence[i]! > lostAfter) {
				test.lost++;
				if (again) test.cameBack++;
			} else {
				test.active++;
				if (again) test.bought++;
			}
		}
		return test;
	});
}

/** The same days for the earlier threshold: whether who was at risk was lost more often. */
export function warningTests(
	dataset: Dataset,
	purchases: Purchases,
	{ atRiskAfter, lostAfter }: { readonly atRiskAfter: number; readonly lostAfter: number },
): WarningTest[] {
	return testable(dataset, purchases, lostAfter).map(({ day, silence, next }) => {
		const test = { day, atRisk: 0, atRiskLost: 0, others: 0, othersLost: 0, open: 0 };
		for (let i = 0; i < silence.length; i++) {
			const silent = silence[i]!;
			if (silent > lostAfter) continue;
			const back = next[i]!;
			const whole = silent + (back === NOT_AGAIN ? purchases.asOf - day : back);
			const lost = whole > lostAfter;
			if (!lost && back === NOT_AGAIN) test.open++;
			if (silent > atRiskAfter) {
				test.atRisk++;
				if (lost) test.atRiskLost++;
			} else {
				test.others++;
				if (lost) test.othersLost++;
			}
		}
		return test;
	});
}

function testable(dataset: Dataset, purchases: Purchases, lostAfter: number): PastPoint[] {
	return pastPoints(dataset, purchases).filter(({ day }) => day - purchases.firstDay > lostAfter);
}

/**
 * Whether "lost" is too strong a word for this shop: of the lost more than half as many came
 * back as of the active bought, or too few were lost to tell.
 */
export function isBackTestPoor(tests: readonly BackTest[]): boolean {
	const sum = (pick: (test: BackTest) => number) =>
		tests.reduce((total, test) => total + pick(test), 0);
	const lost = sum((test) => test.lost);
	if (lost < MIN_LOST) return true;
	const active = sum((test) => test.active);
	if (active === 0) return false;
	return sum((test) => test.cameBack) / lost > sum((test) => test.bought) / active / 2;
}
