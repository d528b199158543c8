import { NO_DAY, NO_TIME } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';

/** The first touch by each customer up to a date. */
export interface Engagement {
	/** NO_DAY for those who have made none. */
	readonly day: Int32Array;
	/** Second of the day, or NO_TIME. */
	readonly second: Int32Array;
}

/** Null where the shop's data hold no touch by any customer by then. */
export function engagementAt(dataset: Dataset, asOf: number): Engagement | null {
	const customers = dataset.customers.length;
	const { start, day, second, byCustomer } = dataset.touches();
	if (start[customers] === 0 && dataset.part === null) return null;
	const first = {
		day: new Int32Array(customers).fill(NO_DAY),
		second: new Int32Array(customers).fill(NO_TIME),
	};
	let some = false;
	for (let c = 0; c < customers; c++) {
		for (let i = start[c]!; i < start[c + 1]! && day[i]! <= asOf; i++) {
			if (byCustomer[i] === 0) continue;
			first.day[c] = day[i]!;
			first.second[c] = second[i]!;
			some = true;
			break;
		}
	}
	if (some) return first;
	return dataset.part !== null && engagementAt(dataset.part.whole, asOf) !== null ? first : null;
}
