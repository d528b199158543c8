import type { Dataset } from '../dataset/dataset.ts';
import type { Purchases } from '../dataset/purchases.ts';

export interface ChannelReturns {
	readonly channel: string;
	/** Buyers whose first purchase is at least the given number of days old. */
	readonly buyers: number;
	readonly boughtAgain: number;
}

/** Who bought again within so many days of the first purchase, among those who had the time. */
export function returnsByChannel(
	dataset: Dataset,
	purchases: Purchases,
	withinDays: number,
): ChannelReturns[] {
	const { asOf, day, start } = purchases;
	const sums = dataset.channels.map(() => ({ buyers: 0, boughtAgain: 0 }));
	for (let c = 0; c < purchases.customers; c++) {
		const first = start[c]!;
		if (first === start[c + 1] || day[first]! + withinDays > asOf) continue;
		const sum = sums[dataset.customers.channel[c]!]!;
		sum.buyers++;
		if (first + 1 < start[c + 1]! && day[first + 1]! - day[first]! <= withinDays) sum.boughtAgain++;
	}
	return sums
		.map((sum, i) => ({ channel: dataset.channels[i]!, ...sum }))
		.filter((sum) => sum.buyers > 0)
		.sort((a, b) => b.boughtAgain / b.buyers - a.boughtAgain / a.buyers);
}
