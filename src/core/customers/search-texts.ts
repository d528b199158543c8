import type { Dataset } from '../dataset/dataset.ts';
import { textOfRow } from '../dataset/row-space.ts';

const cache = new WeakMap<Dataset, string[]>();

/** What one customer can be found by, in lower case, the name first. */
export function searchTexts(dataset: Dataset): string[] {
	let texts = cache.get(dataset);
	if (texts === undefined) {
		const { rows, customers: table } = dataset;
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
		cache.set(dataset, texts);
	}
	return texts;
}
