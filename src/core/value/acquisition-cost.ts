import { periodEnd, periodOf, periodStart } from '../calendar/period.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import type { TypedCost } from '../dataset/settings.ts';
import { roundMinor } from '../money/minor.ts';
import { firstChannels } from '../journeys/acquisition.ts';
import { foldedText } from '../text/folded-text.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { spendRecords } from './spend-records.ts';

/** What it cost to win the customers of one channel, or all; money in minor units. */
export interface AcquisitionCost {
	/** Days of the comparison: whole months from the first cost to the last, up to asOf. */
	readonly from: number;
	readonly to: number;
	/** Spent by asOf: of a cost that covers several days, the part up to then. */
	readonly spend: number;
	/** First purchases within these days. */
	readonly newCustomers: number;
	/** Spend / new customers; null where there are none. */
	readonly cac: number | null;
}

export interface ChannelCost extends AcquisitionCost {
	/** As customers have it where some do, else as the costs do. */
	readonly channel: string;
}

export interface AcquisitionCosts {
	/** The largest spend first; costs that name no channel are in the total alone. */
	readonly byChannel: readonly ChannelCost[];
	/** All costs over all first purchases of their months; null without any cost. */
	readonly overall: AcquisitionCost | null;
}

/**
 * Cost of winning a customer by channel and in total, from files of spend and typed-in costs.
 * Channels meet whatever their case; a customer's is that of `firstChannels`.
 */
export function acquisitionCosts(dataset: Dataset, asOf: number): AcquisitionCosts {
	const { purchases } = snapshotAt(dataset, asOf);
	const costs = [...spendRecords(dataset), ...dataset.settings.typedCosts].filter(
		({ from }) => from <= asOf,
	);
	if (costs.length === 0) return { byChannel: [], overall: null };
	const channelOf = firstChannels(dataset, asOf);
	const folded = dataset.channels.map(foldedText);
	const byName = new Map<string, TypedCost[]>();
	for (const cost of costs) {
		const key = foldedText(cost.channel);
		if (key === '') continue;
		const own = byName.get(key);
		if (own === undefined) byName.set(key, [cost]);
		else own.push(cost);
	}
	const byChannel = [...byName].map(([key, own]): ChannelCost => {
		const known = dataset.channels[folded.indexOf(key)];
		return {
			channel: known ?? own[0]!.channel,
			...costOf(own, purchases, (c) => folded[channelOf[c]!] === key),
		};
	});
	return {
		byChannel: byChannel.sort((a, b) => b.spend - a.spend),
		overall: costOf(costs, purchases, () => true),
	};
}

function costOf(
	costs: readonly TypedCost[],
	purchases: Purchases,
	isOf: (customer: number) => boolean,
): AcquisitionCost {
	const { asOf } = purchases;
	let first = Infinity;
	let last = -Infinity;
	let spend = 0;
	for (const { from, to, amount } of costs) {
		const end = Math.min(to, asOf);
		first = Math.min(first, from);
		last = Math.max(last, end);
		spend += end === to ? amount : roundMinor((amount * (end - from + 1)) / (to - from + 1));
	}
	const from = periodStart('month', periodOf('month', first));
	const to = Math.min(periodEnd('month', periodOf('month', last)), asOf);
	let newCustomers = 0;
	for (let c = 0; c < purchases.customers; c++) {
		if (purchaseCount(purchases, c) === 0) continue;
		const bought = purchases.day[purchases.start[c]!]!;
		if (bought >= from && bought <= to && isOf(c)) newCustomers++;
	}
	return { from, to, spend, newCustomers, cac: newCustomers === 0 ? null : spend / newCustomers };
}
