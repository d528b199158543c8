import { NO_DAY, NO_TIME } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { purchaseSecond } from '../dataset/purchase-second.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { quantileSorted } from '../stats/quantile.ts';
import { firstContactSecond, knownBeforePurchase } from './known-before.ts';

const DAY = 24 * 60;

/** Upper ends of the bins in minutes, not included; the last bin has none. */
const BIN_ENDS = [10, 60, 6 * 60, DAY, 2 * DAY, 7 * DAY, 30 * DAY, 90 * DAY, 180 * DAY, 365 * DAY];

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

export function firstPurchaseTimes(dataset: Dataset, purchases: Purchases): FirstPurchaseTimes {
	const { asOf, day, start } = purchases;
	const known = knownBeforePurchase(dataset, purchases);
	const counts = new Array<number>(BIN_ENDS.length + 1).fill(0);
	const taken: number[] = [];
	let timed = 0;
	let atOnce = 0;
	let notYet = 0;
	for (let c = 0; c < known.length; c++) {
		const hasBought = start[c] !== start[c + 1];
		if (known[c] === NO_DAY) {
			if (hasBought) atOnce++;
			continue;
		}
		if (!hasBought) {
			notYet++;
			continue;
		}
		const bought = day[start[c]!]!;
		const begin = firstContactSecond(dataset, c);
		const end = begin === NO_TIME ? NO_TIME : purchaseSecond(dataset, c, bought, asOf);
		let minutes = (bought - known[c]!) * DAY;
		if (end !== NO_TIME) {
			minutes += (end - begin) / 60;
			timed++;
		}
		taken.push(minutes);
		const bin = BIN_ENDS.findIndex((limit) => minutes < limit);
		counts[bin === -1 ? BIN_ENDS.length : bin]!++;
	}
	const median = quantileSorted(Float64Array.from(taken).sort(), 0.5);
	return {
		bins: counts.map((customers, i) => ({
			fromMinutes: BIN_ENDS[i - 1] ?? 0,
			toMinutes: BIN_ENDS[i] ?? null,
			customers,
		})),
		customers: taken.length,
		timed,
		medianMinutes: Number.isNaN(median) ? null : median,
		atOnce,
		notYet,
	};
}
