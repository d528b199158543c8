import { purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { kaplanMeier } from '../stats/kaplan-meier.ts';

/** At least so many intervals must still be open for the curve to be trusted. */
const MIN_AT_RISK = 10;

/**
 * How long customers are silent before they buy again. Completed gaps are events, the last
 * silence of each customer is censored at asOf.
 */
export interface ReturnCurve {
	/** `share[d]` = F(d): share of the returns that had happened within d days of silence. */
	readonly share: Float64Array;
	/** Largest number of days with enough intervals still open. */
	readonly maxDays: number;
	/** Share of purchases never followed by another: S(maxDays). */
	readonly neverReturnShare: number;
	/** Customers with two or more purchase days. */
	readonly returning: number;
	/** `gaps[d]`: completed gaps of d days. */
	readonly gaps: Uint32Array;
}

export function returnCurve(purchases: Purchases): ReturnCurve {
	const { asOf, firstDay, day, start } = purchases;
	const length = Math.max(1, asOf - firstDay + 1);
	const gaps = new Uint32Array(length);
	const silences = new Uint32Array(length);
	let returning = 0;
	for (let c = 0; c < purchases.customers; c++) {
		const count = purchaseCount(purchases, c);
		if (count === 0) continue;
		if (count > 1) returning++;
		const end = start[c + 1]!;
		for (let i = start[c]! + 1; i < end; i++) gaps[day[i]! - day[i - 1]!]!++;
		silences[asOf - day[end - 1]!]!++;
	}
	const { survival, atRisk } = kaplanMeier(gaps, silences);
	let maxDays = length - 1;
	while (maxDays > 0 && atRisk[maxDays]! < MIN_AT_RISK) maxDays--;
	const neverReturnShare = survival[maxDays]!;
	const returns = 1 - neverReturnShare;
	const share = Float64Array.from(survival.subarray(0, maxDays + 1), (open) =>
		returns > 0 ? (1 - open) / returns : 0,
	);
	return { share, maxDays, neverReturnShare, returning, gaps };
}

/** Smallest d ≥ 1 with F(d) ≥ share; maxDays where the curve never gets there. */
export function daysUntilShare(curve: ReturnCurve, share: number): number {
	for (let d = 1; d < curve.share.length; d++) {
		// Sums of floating-point steps may end an ulp below 1.
		if (curve.share[d]! >= share - 1e-12) return d;
	}
	return curve.maxDays;
}
