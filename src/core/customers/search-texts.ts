import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { textOfRow } from '../dataset/rows/row-space.ts';

const cache = new WeakMap<Dataset, string[]>();

/** What one customer can be found by, in lower case, the name first. */
export function searchTexts(dataset: Dataset): string[] {
	const shop = wholeOf(dataset);
	let texts = cache.get(shop);
	if (texts === undefined) {
		const { rows, customers: table } = shop;
		texts = Array.from({ length: table.length }, (_, c) =>
			[
				textOfRow(rows, table.nameRow[c]!, 'name'),
				textOfRow(rows, table.usernameRow[c]!, 'username'),
				textOfRow(rows, table.emailRow[c]!, 'email'),
				textOfRow(rows, table.phoneRow[c]!, 'phone'),
				textOfRow(rows, table.customerIdRow[c]!, 'customerId'),
				textOfRow(rows, table.cityRow[c]!, 'city'),
			]
				.join(' ')
				.trim()
				.toLowerCase(),
		);
		cache.set(shop, texts);
	}
	return texts;
}

const ranks = new WeakMap<string[], Uint32Array>();

/** Place of every customer in the order of those texts: sorted once, however often they are listed. */
export function nameRanks(dataset: Dataset): Uint32Array {
	const texts = searchTexts(dataset);
	let rank = ranks.get(texts);
	if (rank === undefined) {
		rank = new Uint32Array(texts.length);
		const sorted = Uint32Array.from(texts.keys()).sort(
			(a, b) => compareTexts(texts[a]!, texts[b]!) || a - b,
		);
		for (let place = 0; place < sorted.length; place++) rank[sorted[place]!] = place;
		ranks.set(texts, rank);
	}
	return rank;
}

/** By code unit: names from many languages in one list, and a million comparisons. */
function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
