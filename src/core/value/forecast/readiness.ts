import { purchaseCount } from '#core/dataset/purchases.ts';
import type { Purchases } from '#core/dataset/purchases.ts';
import { quantileOfCounts } from '#core/stats/quantile.ts';

const NEEDED_REPEAT_BUYERS = 15;
const NEEDED_DAYS = 26 * 7;
const NEEDED_GAPS = 3;

/** Whether a shop has enough of a past for a forecast, and how far it is. */
export interface Readiness {
	/** Buyers with two or more purchase days. */
	readonly repeatBuyers: number;
	readonly neededRepeatBuyers: number;
	readonly historyDays: number;
	/** 26 weeks, or 3 median gaps where those are longer. */
	readonly neededDays: number;
	readonly lacking: 'too-few-repeat-buyers' | 'too-short' | null;
}

export function readiness(purchases: Purchases): Readiness {
	const { asOf, firstDay, start, day } = purchases;
	const historyDays = Math.max(0, asOf - firstDay);
	const gaps = new Uint32Array(historyDays + 1);
	let repeatBuyers = 0;
	for (let c = 0; c < purchases.customers; c++) {
		if (purchaseCount(purchases, c) < 2) continue;
		repeatBuyers++;
		for (let i = start[c]! + 1; i < start[c + 1]!; i++) gaps[day[i]! - day[i - 1]!]!++;
	}
	const medianGap = repeatBuyers === 0 ? 0 : quantileOfCounts(gaps, 0.5);
	const neededDays = Math.max(NEEDED_DAYS, Math.ceil(NEEDED_GAPS * medianGap));
	const lacking =
		repeatBuyers < NEEDED_REPEAT_BUYERS
			? 'too-few-repeat-buyers'
			: historyDays < neededDays
				? 'too-short'
				: null;
	return {
		repeatBuyers,
		neededRepeatBuyers: NEEDED_REPEAT_BUYERS,
		historyDays,
		neededDays,
		lacking,
	};
}
