import type { Dataset } from '../dataset/dataset.ts';
import { purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { NO_STAGE } from '../lifecycle/stage.ts';
import { firstChannels } from './acquisition.ts';

/** Channels listed by name; the others are put together. */
const SHOWN = 12;

/** Through what people first came. */
export interface FirstChannel {
	/** '': not known; null: all channels that are not listed by themselves. */
	readonly name: string | null;
	readonly customers: number;
	readonly buyers: number;
}

/** The channels of the first touch (`firstChannels`) of everybody in a stage, the largest first. */
export function channelsOfFirstTouch(
	dataset: Dataset,
	purchases: Purchases,
	stages: Uint8Array,
): FirstChannel[] {
	const channel = firstChannels(dataset, purchases.asOf);
	const sums = dataset.channels.map((name) => ({ name, customers: 0, buyers: 0 }));
	for (let c = 0; c < stages.length; c++) {
		if (stages[c] === NO_STAGE) continue;
		const sum = sums[channel[c]!]!;
		sum.customers++;
		if (purchaseCount(purchases, c) > 0) sum.buyers++;
	}
	const sorted = sums
		.filter(({ customers }) => customers > 0)
		.sort((a, b) => b.customers - a.customers || (a.name < b.name ? -1 : 1));
	const rest = sorted.slice(SHOWN);
	if (rest.length === 0) return sorted;
	const total = (pick: (one: FirstChannel) => number) =>
		rest.reduce((sum, one) => sum + pick(one), 0);
	return [
		...sorted.slice(0, SHOWN),
		{
			name: null,
			customers: total(({ customers }) => customers),
			buyers: total(({ buyers }) => buyers),
		},
	];
}
