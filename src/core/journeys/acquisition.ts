import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';

/**
 * Channel of each customer as it was known at a date, as places in `Dataset.channels`: that of the
 * earliest contact or touch record by then, else of the first order.
 */
export function firstChannels(dataset: Dataset, asOf: number): Uint16Array {
	return dataset.customers.channel.map((_, c) => firstChannelOf(dataset, c, asOf));
}

/** The same of one customer; 0 where no record by then says it. */
export function firstChannelOf({ customers, orders }: Dataset, c: number, asOf: number): number {
	const contact = customers.channelDay[c]!;
	if (contact !== NO_DAY && contact <= asOf) return customers.channel[c]!;
	const order = orders.start[c]!;
	return order < orders.start[c + 1]! && orders.day[order]! <= asOf ? orders.channel[order]! : 0;
}
