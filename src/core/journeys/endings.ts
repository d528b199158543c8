import { periodLabel, periodOf } from '../calendar/period.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { lastPurchaseDay, purchaseCount } from '../dataset/purchases.ts';
import type { Snapshot } from '../lifecycle/snapshot.ts';
import { LOST, stageFor, STAGES } from '../lifecycle/stage.ts';
import type { Stage } from '../lifecycle/stage.ts';
import { firstChannels } from './acquisition.ts';

/** When, from where and out of which stage customers who are lost now were lost. */
interface EndedHow {
	/** Month in which their silence passed lostAfter, as `2025-07`. */
	readonly month: string;
	/** First channel; '': not known. */
	readonly channel: string;
	readonly from: Stage;
}

export interface JourneyEnd extends EndedHow {
	readonly customers: number;
}

/** By month, channel and stage in the order of the life cycle; adds up to the lost. */
export function journeyEnds(dataset: Dataset, snapshot: Snapshot): JourneyEnd[] {
	const channels = dataset.channels.length;
	const counts = new Map<number, number>();
	eachEnd(dataset, snapshot, (_, month, channel, from) => {
		const key = (month * channels + channel) * STAGES.length + from;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	});
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

/** Those who are lost now and were lost in that way; null asks nothing. */
export function customersByEnd(
	dataset: Dataset,
	snapshot: Snapshot,
	wanted: { readonly [Part in keyof EndedHow]: EndedHow[Part] | null },
): number[] {
	const found: number[] = [];
	const from = wanted.from === null ? null : STAGES.indexOf(wanted.from);
	eachEnd(dataset, snapshot, (customer, month, channel, stage) => {
		if (from !== null && stage !== from) return;
		if (wanted.month !== null && periodLabel('month', month) !== wanted.month) return;
		if (wanted.channel !== null && dataset.channels[channel] !== wanted.channel) return;
		found.push(customer);
	});
	return found;
}

function eachEnd(
	dataset: Dataset,
	{ purchases, stages, thresholds }: Snapshot,
	visit: (customer: number, month: number, channel: number, from: number) => void,
): void {
	const channel = firstChannels(dataset, purchases.asOf);
	for (let c = 0; c < stages.length; c++) {
		if (stages[c] !== LOST) continue;
		const lostOn = lastPurchaseDay(purchases, c) + thresholds.lostAfter + 1;
		const from = stageFor(purchaseCount(purchases, c), 0, thresholds);
		visit(c, periodOf('month', lostOn), channel[c]!, from);
	}
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
