import { periodOf, periodTable } from '../calendar/period.ts';
import type { Period } from '../calendar/period.ts';
import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';

/** How many of the people who could have bought for the first time in a period did. */
export interface PeriodConversion {
	/** Known before any purchase, for at least a part of the period. */
	readonly exposed: number;
	/** Of those, who bought for the first time in the period. */
	readonly converted: number;
}

/**
 * One for each period from the first day of the data to asOf, the same as those of
 * `periodRates`. Only people with a contact record from before their first purchase count.
 */
export function periodConversions(
	dataset: Dataset,
	purchases: Purchases,
	period: Period,
): PeriodConversion[] {
	const { asOf, firstDay, start, day } = purchases;
	const first = periodOf(period, firstDay);
	const indexOf = periodTable(period, firstDay, asOf);
	const length = Math.max(0, periodOf(period, asOf) - first + 1);
	/** Change of the number exposed from one period to the next. */
	const change = new Int32Array(length + 1);
	const converted = new Uint32Array(length);
	for (let c = 0; c < purchases.customers; c++) {
		const known = dataset.customers.firstContactDay[c]!;
		if (known === NO_DAY || known > asOf || purchases.refundOnly[c] === 1) continue;
		const bought = purchaseCount(purchases, c) === 0 ? null : day[start[c]!]!;
		if (bought !== null && bought <= known) continue;
		change[known < firstDay ? 0 : indexOf[known - firstDay]! - first]!++;
		if (bought === null) continue;
		const until = indexOf[bought - firstDay]! - first;
		converted[until]!++;
		change[until + 1]!--;
	}
	let exposed = 0;
	return Array.from(converted, (count, i) => {
		exposed += change[i]!;
		return { exposed, converted: count };
	});
}
