import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { distinctTexts } from './distinct-texts.ts';
import type { DistinctTexts } from './distinct-texts.ts';

const kept = new WeakMap<Dataset, DistinctTexts>();

/** The city of every customer. */
export function cityNames(dataset: Dataset): DistinctTexts {
	const shop = wholeOf(dataset);
	let cities = kept.get(shop);
	if (cities === undefined) {
		cities = distinctTexts(shop, shop.customers.cityRow, 'city');
		kept.set(shop, cities);
	}
	return cities;
}
