import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { textOfRow } from '../dataset/row-space.ts';

interface CityNames {
	/** As first written; index 0 is '' (not known). */
	readonly names: readonly string[];
	/** Index into `names` of every customer. */
	readonly code: Uint32Array;
}

const kept = new WeakMap<Dataset, CityNames>();

/** The city of every customer; spellings that differ by case or spaces around are one. */
export function cityNames(dataset: Dataset): CityNames {
	const shop = wholeOf(dataset);
	let cities = kept.get(shop);
	if (cities === undefined) {
		cities = readCities(shop);
		kept.set(shop, cities);
	}
	return cities;
}

/** How texts of files are compared with what an owner has chosen. */
export function foldedText(text: string): string {
	return text.trim().toLowerCase();
}

function readCities({ rows, customers }: Dataset): CityNames {
	const names = [''];
	const codes = new Map([['', 0]]);
	const code = Uint32Array.from(customers.cityRow, (row) => {
		const name = textOfRow(rows, row, 'city').trim();
		const key = foldedText(name);
		const known = codes.get(key);
		if (known !== undefined) return known;
		codes.set(key, names.length);
		return names.push(name) - 1;
	});
	return { names, code };
}
