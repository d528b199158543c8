import { purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { stagesOn } from './history.ts';
import { isActive, LOST } from './stage.ts';
import type { StageRule } from './stage.ts';

const DAYS_BACK = [180, 360] as const;
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

/** Today's rule, tried at the past dates at which somebody could be lost already. */
export function backTests(dataset: Dataset, purchases: Purchases, rule: StageRule): BackTest[] {
	return DAYS_BACK.map((back) => purchases.asOf - back)
		.filter((day) => day - purchases.firstDay > rule.lostAfter)
		.map((day) => backTestAt(dataset, purchases, rule, day));
}

function backTestAt(dataset: Dataset, now: Purchases, rule: StageRule, day: number): BackTest {
	const stages = stagesOn(dataset, now, rule, day);
	let lost = 0;
	let cameBack = 0;
	let active = 0;
	let bought = 0;
	for (let c = 0; c < stages.length; c++) {
		const stage = stages[c]!;
		if (stage !== LOST && !isActive(stage)) continue;
		const again = buysWithin(now, c, day + 1, day + rule.lostAfter);
		if (stage === LOST) {
			lost++;
			if (again) cameBack++;
		} else {
			active++;
			if (again) bought++;
		}
	}
	return { day, lost, cameBack, active, bought };
}

function buysWithin(purchases: Purchases, customer: number, from: number, to: number): boolean {
	const first = purchases.start[customer]!;
	for (let i = first + purchaseCount(purchases, customer) - 1; i >= first; i--) {
		const day = purchases.day[i]!;
		if (day < from) return false;
		if (day <= to) return true;
	}
	return false;
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
