import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { referralDays } from '../dataset/referral-days.ts';
import { textOfRow } from '../dataset/rows/row-space.ts';

/** People named on one page at most. */
const SHOWN = 20;

export interface Referrals {
	/** Who brought the customer: text as written, and the customer where one was found. */
	readonly referredBy: { readonly text: string; readonly id: number | null } | null;
	/** How many the customer brought, as far as is known at asOf. */
	readonly referredCount: number;
	/** The first of them. */
	readonly referred: readonly number[];
}

/** Whom a customer was brought by, and whom they have brought. */
export function referrals(dataset: Dataset, id: number, asOf: number): Referrals {
	const { customers, rows } = dataset;
	const days = referralDays(dataset);
	const text = textOfRow(rows, customers.referredByRow[id]!, 'referredBy').trim();
	const by = customers.referrer[id]!;
	const referred: number[] = [];
	let referredCount = 0;
	for (let other = 0; other < customers.length; other++) {
		const day = days[other]!;
		if (customers.referrer[other] !== id || day === NO_DAY || day > asOf) continue;
		referredCount++;
		if (referred.length < SHOWN) referred.push(other);
	}
	return {
		referredBy: text === '' ? null : { text, id: by < 0 ? null : by },
		referredCount,
		referred,
	};
}
