import { NO_DAY, NO_TIME } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { purchaseSecond } from '../dataset/records/purchase-second.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { quantileSorted } from '../stats/quantile.ts';
import { firstContactSecond, knownBeforePurchase } from './known-before.ts';
import { BIN_STARTS } from './wait-bins.ts';

const DAY = 24 * 60;

interface TimeBin {
	readonly fromMinutes: number;
	/** Not included; null: no end. */
	readonly toMinutes: number | null;
	readonly customers: number;
}

/** How long people were known before they first bought. */
export interface FirstPurchaseTimes {
	/** From minutes to months; without times of day the shortest is one day. */
	readonly bins: readonly TimeBin[];
	/** Those who were known before and have bought. */
	readonly customers: number;
	/** Of them, those of whom both times of day are known. */
	readonly timed: number;
	readonly medianMinutes: number | null;
	/** Those whose purchase is the first that is known of them. */
	readonly atOnce: number;
	/** Known, and have not bought. */
	readonly notYet: number;
}

/** A customer's time from the first record to the first purchase. */
interface Wait {
	readonly minutes: number | 'at-once' | 'not-yet';
	/** Both times of day are known. */
	readonly timed: boolean;
}

export function firstPurchaseTimes(dataset: Dataset, purchases: Purchases): FirstPurchaseTimes {
	const counts = new Array<number>(BIN_STARTS.length).fill(0);
	const taken: number[] = [];
	const others = { 'at-once': 0, 'not-yet': 0 };
	let timed = 0;
	eachWait(dataset, purchases, (_, wait) => {
		const { minutes } = wait;
		if (typeof minutes === 'string') {
			others[minutes]++;
			return;
		}
		taken.push(minutes);
		counts[binOf(minutes)]!++;
		if (wait.timed) timed++;
	});
	const median = quantileSorted(Float64Array.from(taken).sort(), 0.5);
	return {
		bins: counts.map((customers, i) => ({
			fromMinutes: BIN_STARTS[i]!,
			toMinutes: BIN_STARTS[i + 1] ?? null,
			customers,
		})),
		customers: taken.length,
		timed,
		medianMinutes: Number.isNaN(median) ? null : median,
		atOnce: others['at-once'],
		notYet: others['not-yet'],
	};
}

/** Customers who bought within the bin that begins at so many minutes, at once, or not yet. */
export function customersByWait(
	dataset: Dataset,
	purchases: Purchases,
	when: number | 'at-once' | 'not-yet',
): number[] {
	const found: number[] = [];
	eachWait(dataset, purchases, (customer, { minutes }) => {
		const at = typeof minutes === 'number' ? BIN_STARTS[binOf(minutes)] : minutes;
		if (at === when) found.push(customer);
	});
	return found;
}

function binOf(minutes: number): number {
	const next = BIN_STARTS.findIndex((start) => minutes < start);
	return (next === -1 ? BIN_STARTS.length : next) - 1;
}

function eachWait(
	dataset: Dataset,
	purchases: Purchases,
	visit: (customer: number, wait: Wait) => void,
): void {
	const known = knownBeforePurchase(dataset, purchases);
	const { asOf, day, start } = purchases;
	for (let c = 0; c < known.length; c++) {
		const hasBought = start[c] !== start[c + 1];
		if (known[c] === NO_DAY) {
			if (hasBought) visit(c, { minutes: 'at-once', timed: false });
			continue;
		}
		if (!hasBought) {
			visit(c, { minutes: 'not-yet', timed: false });
			continue;
		}
		const bought = day[start[c]!]!;
		const begin = firstContactSecond(dataset, c);
		const end = begin === NO_TIME ? NO_TIME : purchaseSecond(dataset, c, bought, asOf);
		const timed = end !== NO_TIME;
		const days = bought - known[c]!;
		visit(c, { minutes: days * DAY + (timed ? (end - begin) / 60 : 0), timed });
	}
}
