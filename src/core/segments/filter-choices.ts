import { periodOf } from '../calendar/period.ts';
import { unpackStrings } from '../columns/packed-strings.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { purchaseCount } from '../dataset/purchases.ts';
import { firstChannelOf } from '../journeys/acquisition.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { NO_STAGE } from '../lifecycle/stage.ts';
import { foldedText } from '../text/folded-text.ts';
import { cityNames } from './city-names.ts';
import { tagLists, tagsIn } from './tag-lists.ts';

interface Choice<T> {
	readonly value: T;
	readonly customers: number;
}

/** What the data offer to filter by. Customers as at the date; the most frequent first. */
export interface FilterChoices {
	readonly channels: readonly Choice<string>[];
	readonly cities: readonly Choice<string>[];
	readonly tags: readonly Choice<string>[];
	/** Months of first purchases, the newest first. */
	readonly cohorts: readonly Choice<number>[];
	/** Names of products, those on most rows first. */
	readonly products: readonly string[];
}

/** More than these nobody looks through; any other can still be typed. */
const MOST = 500;

export function filterChoices(dataset: Dataset, asOf: number): FilterChoices {
	const { purchases, stages } = snapshotAt(dataset, asOf);
	const { names, code } = cityNames(dataset);
	const channels = new Uint32Array(dataset.channels.length);
	const cities = new Uint32Array(names.length);
	const cohorts = new Map<number, number>();
	for (let c = 0; c < stages.length; c++) {
		if (stages[c] === NO_STAGE) continue;
		channels[firstChannelOf(dataset, c, asOf)]!++;
		cities[code[c]!]!++;
		if (purchaseCount(purchases, c) === 0) continue;
		const month = periodOf('month', purchases.day[purchases.start[c]!]!);
		cohorts.set(month, (cohorts.get(month) ?? 0) + 1);
	}
	return {
		channels: mostFrequent(dataset.channels, channels),
		cities: mostFrequent(names, cities),
		tags: tagChoices(dataset, stages),
		cohorts: [...cohorts]
			.map(([value, customers]) => ({ value, customers }))
			.sort((a, b) => b.value - a.value),
		products: productNames(dataset),
	};
}

/** Without the name '' at the front, which stands for "not known". */
function mostFrequent(names: readonly string[], counts: Uint32Array): Choice<string>[] {
	return names
		.map((value, i) => ({ value, customers: counts[i]! }))
		.filter(({ value, customers }) => value !== '' && customers > 0)
		.sort((a, b) => b.customers - a.customers)
		.slice(0, MOST);
}

function tagChoices(dataset: Dataset, stages: Uint8Array): Choice<string>[] {
	const { names, code } = tagLists(dataset);
	const customersOfList = new Uint32Array(names.length);
	stages.forEach((stage, c) => {
		if (stage !== NO_STAGE) customersOfList[code[c]!]!++;
	});
	const found = new Map<string, { readonly value: string; customers: number }>();
	names.forEach((list, i) => {
		for (const value of tagsIn(list)) {
			const tag = found.get(foldedText(value));
			if (tag === undefined)
				found.set(foldedText(value), { value, customers: customersOfList[i]! });
			else tag.customers += customersOfList[i]!;
		}
	});
	return [...found.values()]
		.filter(({ customers }) => customers > 0)
		.sort((a, b) => b.customers - a.customers)
		.slice(0, MOST);
}

/** Products that somebody ordered; a catalogue may hold many that nobody did. */
function productNames({ rows, orderOfRow }: Dataset): string[] {
	const found = new Map<string, { readonly name: string; rows: number }>();
	for (const { block, first } of rows.blocks) {
		const column = block.text.product;
		if (column === undefined) continue;
		const names = unpackStrings(column.strings);
		const counts = new Uint32Array(names.length);
		for (let row = 0; row < block.rows; row++) {
			if (orderOfRow[first + row]! >= 0) counts[column.codes?.[row] ?? row]!++;
		}
		names.forEach((name, i) => {
			const key = foldedText(name);
			if (key === '' || counts[i] === 0) return;
			const product = found.get(key);
			if (product !== undefined) product.rows += counts[i]!;
			else found.set(key, { name: name.trim(), rows: counts[i]! });
		});
	}
	return [...found.values()]
		.sort((a, b) => b.rows - a.rows)
		.slice(0, MOST)
		.map(({ name }) => name);
}
