import { lastPurchaseDay, purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { quantileSorted } from '../stats/quantile.ts';
import { rfmGroup } from './groups.ts';

/** The scores of every customer; 0 for those without a purchase. */
export interface RfmScores {
	/** Recency, 5 (bought just now) to 1 (lost). */
	readonly r: Uint8Array;
	/** Frequency and money as one, 5 (best) to 1. */
	readonly fm: Uint8Array;
	/** Code of the group plus one; 0 for those without a purchase. */
	readonly group: Uint8Array;
}

/** Silences up to which a customer counts as at risk and as not lost, in days. */
export interface RecencyRule {
	readonly atRiskAfter: number;
	readonly lostAfter: number;
}

/**
 * R by the shop's own rhythm, F by purchase days, M by fifths of net revenue. Without amounts
 * there is no M, and F stands alone.
 */
export function rfmScores(purchases: Purchases, rule: RecencyRule, hasMoney: boolean): RfmScores {
	const { customers, netByCustomer, asOf } = purchases;
	const r = new Uint8Array(customers);
	const fm = new Uint8Array(customers);
	const group = new Uint8Array(customers);
	const cuts = hasMoney ? fifths(purchases) : null;
	for (let c = 0; c < customers; c++) {
		const days = purchaseCount(purchases, c);
		if (days === 0) continue;
		const f = frequencyScore(days);
		const m = cuts === null ? f : moneyScore(netByCustomer[c]!, cuts);
		r[c] = recencyScore(asOf - lastPurchaseDay(purchases, c), rule);
		fm[c] = Math.floor((f + m) / 2 + 0.5);
		group[c] = rfmGroup(r[c]!, fm[c]!) + 1;
	}
	return { r, fm, group };
}

export function recencyScore(silence: number, { atRiskAfter, lostAfter }: RecencyRule): number {
	if (silence > lostAfter) return 1;
	if (silence > atRiskAfter) return 2;
	if (silence > atRiskAfter / 2) return 3;
	return silence > atRiskAfter / 4 ? 4 : 5;
}

export function frequencyScore(purchaseDays: number): number {
	if (purchaseDays >= 10) return 5;
	if (purchaseDays >= 5) return 4;
	return purchaseDays >= 3 ? 3 : purchaseDays;
}

/** Who stands on a cut belongs above it. */
function moneyScore(net: number, cuts: readonly number[]): number {
	let score = 1;
	for (const cut of cuts) if (net >= cut) score++;
	return score;
}

/** The four values that part the buyers' net revenue into fifths. */
function fifths(purchases: Purchases): number[] {
	const sorted = purchases.netByCustomer
		.filter((_, customer) => purchaseCount(purchases, customer) > 0)
		.sort();
	return [0.2, 0.4, 0.6, 0.8].map((share) => quantileSorted(sorted, share));
}
