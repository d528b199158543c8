import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { purchaseCount } from '../dataset/purchases.ts';
import type { Snapshot } from '../lifecycle/snapshot.ts';
import { NO_STAGE } from '../lifecycle/stage.ts';
import { firstChannels } from './acquisition.ts';
import { knownBeforePurchase } from './known-before.ts';

/** Channels listed by name; the others are put together. */
const SHOWN = 12;

/** Through what people first came. */
export interface FirstChannel {
	/** '': not known; null: all channels that are not listed by themselves. */
	readonly name: string | null;
	readonly customers: number;
	readonly buyers: number;
	/** Known before they bought or without a purchase: of whom one can ask whether they buy. */
	readonly knownBefore: number;
	/** Those of them who have bought. */
	readonly converted: number;
}

/** The channels of the first touch (`firstChannels`) of everybody in a stage, the largest first. */
export function channelsOfFirstTouch(dataset: Dataset, snapshot: Snapshot): FirstChannel[] {
	const sorted = byChannel(dataset, snapshot);
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
			knownBefore: total(({ knownBefore }) => knownBefore),
			converted: total(({ converted }) => converted),
		},
	];
}

/** Those who came through channels that are not listed by themselves. */
export function customersOfOtherChannels(dataset: Dataset, snapshot: Snapshot): number[] {
	const rest = new Set(
		byChannel(dataset, snapshot)
			.slice(SHOWN)
			.map(({ name }) => name),
	);
	const channel = firstChannels(dataset, snapshot.purchases.asOf);
	const found: number[] = [];
	snapshot.stages.forEach((stage, c) => {
		if (stage !== NO_STAGE && rest.has(dataset.channels[channel[c]!]!)) found.push(c);
	});
	return found;
}

function byChannel(dataset: Dataset, { purchases, stages }: Snapshot) {
	const channel = firstChannels(dataset, purchases.asOf);
	const known = knownBeforePurchase(dataset, purchases);
	const empty = { customers: 0, buyers: 0, knownBefore: 0, converted: 0 };
	const sums = dataset.channels.map((name) => ({ name, ...empty }));
	for (let c = 0; c < stages.length; c++) {
		if (stages[c] === NO_STAGE) continue;
		const sum = sums[channel[c]!]!;
		sum.customers++;
		const hasBought = purchaseCount(purchases, c) > 0;
		if (hasBought) sum.buyers++;
		if (known[c] === NO_DAY) continue;
		sum.knownBefore++;
		if (hasBought) sum.converted++;
	}
	return sums
		.filter(({ customers }) => customers > 0)
		.sort((a, b) => b.customers - a.customers || (a.name < b.name ? -1 : 1));
}
