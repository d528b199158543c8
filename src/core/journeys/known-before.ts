import { NO_DAY, NO_TIME } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { purchaseSecond } from '../dataset/records/purchase-second.ts';
import type { Purchases } from '../dataset/purchases.ts';

/** Whether a list, touch or survey tells by asOf when somebody became known. */
export function knowsFirstRecords(dataset: Dataset, asOf: number): boolean {
	return wholeOf(dataset).customers.firstContactDay.some((day) => day !== NO_DAY && day <= asOf);
}

/**
 * Day on which each customer became known, for those who had not bought by then; NO_DAY for the
 * others and for those outside the stages. On the day of the first purchase itself the times
 * decide, where both are known.
 */
export function knownBeforePurchase(dataset: Dataset, purchases: Purchases): Int32Array {
	const { firstKnownDay } = dataset.customers;
	const { asOf, day, known, refundOnly, start } = purchases;
	return firstKnownDay.map((first, c) => {
		if (known[c] === 0 || refundOnly[c] === 1) return NO_DAY;
		if (start[c] === start[c + 1]) return first;
		const bought = day[start[c]!]!;
		if (first !== bought) return first < bought ? first : NO_DAY;
		const at = firstContactSecond(dataset, c);
		if (at === NO_TIME) return NO_DAY;
		return at < purchaseSecond(dataset, c, bought, asOf) ? first : NO_DAY;
	});
}

/** Second at which a customer became known, where a contact, touch or survey record tells. */
export function firstContactSecond({ customers }: Dataset, customer: number): number {
	const isFirst = customers.firstContactDay[customer] === customers.firstKnownDay[customer];
	return isFirst ? customers.firstContactSecond[customer]! : NO_TIME;
}
