import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { textOfRow } from '../dataset/row-space.ts';

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
