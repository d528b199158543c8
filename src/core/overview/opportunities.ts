import { lastPurchaseDay } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { LOST, LOYAL, NEW, NO_STAGE, PROSPECT } from '../lifecycle/stage.ts';

/** How many people one can greet in a week. */
const WEEK = 12;
const JUST_LOST_DAYS = 30;

/** People worth a message now; money is net revenue of the last 365 days, minor units. */
interface Opportunity {
	readonly customers: number;
	readonly atStake: number;
}

export interface Opportunities {
	/** Loyal customers at risk, and the most valuable few of them. */
	readonly loyalAtRisk: Opportunity;
	readonly loyalAtRiskTop: Opportunity;
	readonly atRisk: Opportunity;
	/** Passed lostAfter within the last 30 days. */
	readonly justLost: Opportunity;
	/** Bought once and are now at risk. */
	readonly newAtRisk: Opportunity;
	readonly prospects: Opportunity;
}

export function opportunities(
	purchases: Purchases,
	stages: Uint8Array,
	atRisk: Uint8Array,
	lostAfter: number,
): Opportunities {
	const empty = () => ({ customers: 0, atStake: 0 });
	const found = {
		loyalAtRisk: empty(),
		atRisk: empty(),
		justLost: empty(),
		newAtRisk: empty(),
		prospects: empty(),
	};
	const loyalValues: number[] = [];
	const add = (group: Exclude<keyof Opportunities, 'loyalAtRiskTop'>, value: number) => {
		found[group].customers++;
		found[group].atStake += value;
	};
	for (let c = 0; c < stages.length; c++) {
		const stage = stages[c]!;
		if (stage === NO_STAGE) continue;
		const value = purchases.netLastYear[c]!;
		if (stage === PROSPECT) {
			add('prospects', 0);
			continue;
		}
		const silence = purchases.asOf - lastPurchaseDay(purchases, c);
		if (stage === LOST) {
			if (silence <= lostAfter + JUST_LOST_DAYS) add('justLost', value);
		} else if (atRisk[c] === 1) {
			add('atRisk', value);
			if (stage === NEW) add('newAtRisk', value);
			if (stage === LOYAL) {
				add('loyalAtRisk', value);
				loyalValues.push(value);
			}
		}
	}
	const top = loyalValues.sort((a, b) => b - a).slice(0, WEEK);
	return {
		...found,
		loyalAtRiskTop: { customers: top.length, atStake: top.reduce((sum, value) => sum + value, 0) },
	};
}
