import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { foldedText } from '../text/folded-text.ts';
import { distinctTexts } from './distinct-texts.ts';
import type { DistinctTexts } from './distinct-texts.ts';
import { latestTextRows } from './latest-text-rows.ts';

const kept = new WeakMap<Dataset, DistinctTexts>();

/** The tags of every customer as one text each, by the newest row that has any. */
export function tagLists(dataset: Dataset): DistinctTexts {
	const shop = wholeOf(dataset);
	let lists = kept.get(shop);
	if (lists === undefined) {
		lists = distinctTexts(shop, latestTextRows(shop, 'tags'), 'tags');
		kept.set(shop, lists);
	}
	return lists;
}

/** The single tags of a list, as they are written. */
export function tagsIn(list: string): string[] {
	return list
		.split(',')
		.map((tag) => tag.trim())
		.filter((tag) => tag !== '');
}

/** 1 for every list that holds one of the tags, whatever its case. */
export function listsWith(lists: readonly string[], tags: readonly string[]): Uint8Array {
	const wanted = new Set(tags.map(foldedText));
	return Uint8Array.from(lists, (list) =>
		tagsIn(list).some((tag) => wanted.has(foldedText(tag))) ? 1 : 0,
	);
}
