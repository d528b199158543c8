import { NO_TIME } from '#core/columns/block.ts';
import type { Dataset } from '../dataset.ts';
import { isPurchase } from '../purchases.ts';

/** Second of a customer's first purchase on a day, or NO_TIME where it is not known. */
export function purchaseSecond(
	dataset: Dataset,
	customer: number,
	day: number,
	asOf: number,
): number {
	const { orders } = dataset;
	for (let i = orders.start[customer]!; i < orders.start[customer + 1]!; i++) {
		if (orders.day[i]! > day) break;
		if (orders.day[i] === day && isPurchase(dataset, i, asOf)) return orders.second[i]!;
	}
	return NO_TIME;
}
