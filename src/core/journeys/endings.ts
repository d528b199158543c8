import { periodLabel, periodOf } from '../calendar/period.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { lastPurchaseDay, purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { LOST, stageFor, STAGES } from '../lifecycle/stage.ts';
import type { Stage, StageRule } from '../lifecycle/stage.ts';
import { firstChannels } from './acquisition.ts';

/** Customers who are lost now, by when, where from and out of which stage they were. */
export interface JourneyEnd {
	/** Month in which their silence passed lostAfter, as `2025-07`. */
	readonly month: string;
	/** First channel; '': not known. */
	readonly channel: string;
	readonly from: Stage;
	readonly customers: number;
}

/** By month, channel and stage in the order of the life cycle; adds up to the lost. */
export function journeyEnds(
	dataset: Dataset,
	purchases: Purchases,
	stages: Uint8Array,
	rule: StageRule,
): JourneyEnd[] {
	const channel = firstChannels(dataset, purchases.asOf);
	const channels = dataset.channels.length;
	const counts = new Map<number, number>();
	for (let c = 0; c < stages.length; c++) {
		if (stages[c] !== LOST) continue;
		const month = periodOf('month', lastPurchaseDay(purchases, c) + rule.lostAfter + 1);
		const from = stageFor(purchaseCount(purchases, c), 0, rule);
		const key = (month * channels + channel[c]!) * STAGES.length + from;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [...counts]
		.map(([key, customers]) => {
			const place = Math.floor(key / STAGES.length);
			return {
				month: periodLabel('month', Math.floor(place / channels)),
				channel: dataset.channels[place % channels]!,
				from: key % STAGES.length,
				customers,
			};
		})
		.sort((a, b) => compare(a.month, b.month) || compare(a.channel, b.channel) || a.from - b.from)
		.map((end) => ({ ...end, from: STAGES[end.from]! }));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
