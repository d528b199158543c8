import { lastPurchaseDay } from '../dataset/purchases.ts';
import type { Evidence } from './evidence.ts';
import type { SignalContext } from './signal.ts';
import { usualGap } from './usual-gap.ts';

/** Purchase days before and within the last two, from which on a trend is spoken of. */
const MIN_PURCHASES = 4;
const SLOWER = 3;
const SMALLER = 0.6;
/** The app's own choice: the rhythm is shown where the silence is more than twice as long. */
const OUT_OF_RHYTHM = 2;

export function overdue({ snapshot }: SignalContext, customer: number): Evidence | null {
	const { purchases, thresholds } = snapshot;
	const silence = purchases.asOf - lastPurchaseDay(purchases, customer);
	const { atRiskAfter } = thresholds;
	return silence > atRiskAfter ? { id: 'overdue', silence, atRiskAfter } : null;
}

/** Means over gaps of consecutive days telescope: only their ends matter. */
export function slowing({ snapshot }: SignalContext, customer: number): Evidence | null {
	const { start, day } = snapshot.purchases;
	const first = start[customer]!;
	const last = start[customer + 1]! - 1;
	if (last - first + 1 < MIN_PURCHASES) return null;
	const recentGap = (day[last]! - day[last - 2]!) / 2;
	const earlierGap = (day[last - 2]! - day[first]!) / (last - 2 - first);
	return recentGap > SLOWER * earlierGap ? { id: 'slowing', recentGap, earlierGap } : null;
}

export function smallerBaskets({ snapshot }: SignalContext, customer: number): Evidence | null {
	const { start, net } = snapshot.purchases;
	const first = start[customer]!;
	const end = start[customer + 1]!;
	if (end - first < MIN_PURCHASES) return null;
	let sum = 0;
	for (let i = first; i < end - 2; i++) sum += net[i]!;
	const earlier = sum / (end - 2 - first);
	const recent = (net[end - 1]! + net[end - 2]!) / 2;
	return recent < SMALLER * earlier ? { id: 'smallerBaskets', recent, earlier } : null;
}

export function rhythm({ snapshot }: SignalContext, customer: number): Evidence | null {
	const { purchases } = snapshot;
	const { start, day } = purchases;
	const from = start[customer]!;
	const end = start[customer + 1]!;
	if (end - from < 3) return null;
	const silence = purchases.asOf - day[end - 1]!;
	if (!mayBeOutOfRhythm(day, from, end, silence)) return null;
	const own = usualGap(day.subarray(from, end));
	return own !== null && silence > OUT_OF_RHYTHM * own
		? { id: 'rhythm', usualGap: own, silence }
		: null;
}

/** A median is below a value only where half of the gaps are: told without sorting them. */
function mayBeOutOfRhythm(day: Int32Array, from: number, end: number, silence: number): boolean {
	let shorter = 0;
	for (let i = from + 1; i < end; i++) {
		if (silence > OUT_OF_RHYTHM * (day[i]! - day[i - 1]!)) shorter++;
	}
	return 2 * shorter >= end - 1 - from;
}
