import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { recent } from '../dataset/recent.ts';
import { firstOrderTexts, hasTexts } from '../funnel/first-order-text.ts';
import type { Grouping } from '../funnel/first-order-text.ts';
import { firstChannels } from '../journeys/acquisition.ts';
import { cityNames } from '../segments/city-names.ts';
import { distinctTexts } from '../segments/distinct-texts.ts';
import { latestTextRows } from '../segments/latest-text-rows.ts';
import { COHORT_DIMENSIONS } from './cohort-dimension.ts';
import type { CohortDimension, CohortFilter } from './cohort-dimension.ts';

/** Those that the data say something about. */
export function cohortDimensions(dataset: Dataset): CohortDimension[] {
	return COHORT_DIMENSIONS.filter((dimension) => {
		if (dimension === 'channel') return dataset.channels.length > 1;
		if (dimension === 'city') return cityNames(dataset).names.length > 1;
		return hasTexts(dataset, dimension);
	});
}

/** Of every customer: the first channel, what is known of the person, or the first purchase's first row. */
export function cohortGrouping(
	dataset: Dataset,
	purchases: Purchases,
	dimension: CohortDimension,
): Grouping {
	switch (dimension) {
		case 'channel':
			return {
				names: dataset.channels,
				of: Uint32Array.from(firstChannels(dataset, purchases.asOf)),
			};
		case 'city': {
			const { names, code } = cityNames(dataset);
			return { names, of: code };
		}
		case 'product':
		case 'category':
		case 'outlet':
			return firstOrderTexts(dataset, purchases, dimension);
		case 'plan':
		case 'company': {
			const { names, code } = latestTexts(wholeOf(dataset), dimension);
			return { names, of: code };
		}
	}
}

/** What the newest row that says anything says of every customer. */
const latestTexts = recent(2, (dataset, field: 'plan' | 'company') =>
	distinctTexts(dataset, latestTextRows(dataset, field), field),
);

/** Whether a customer is meant; a name that nobody has means nobody. */
export function filterTest(
	dataset: Dataset,
	purchases: Purchases,
	filter: CohortFilter | null,
): (customer: number) => boolean {
	if (filter === null) return () => true;
	const { names, of } = cohortGrouping(dataset, purchases, filter.by);
	const wanted = names.indexOf(filter.name);
	return (c) => of[c] === wanted;
}

export interface CohortGroup {
	/** '': nothing is known; null: all groups that are not shown by themselves. */
	readonly name: string | null;
	readonly buyers: number;
	readonly includes: (customer: number) => boolean;
}

/** The groups with the most buyers first, and the rest of them as one. */
export function largestGroups(
	purchases: Purchases,
	{ names, of }: Grouping,
	most: number,
): CohortGroup[] {
	const buyers = new Uint32Array(names.length);
	for (let c = 0; c < purchases.customers; c++) {
		if (purchases.start[c] !== purchases.start[c + 1]) buyers[of[c]!]!++;
	}
	const ordered = Array.from(names, (_, code) => code)
		.filter((code) => buyers[code]! > 0)
		.sort((a, b) => buyers[b]! - buyers[a]! || (names[a]! < names[b]! ? -1 : 1));
	const shown = ordered.slice(0, most);
	const rest = new Set(ordered.slice(most));
	return [
		...shown.map((code) => ({
			name: names[code]!,
			buyers: buyers[code]!,
			includes: (c: number) => of[c] === code,
		})),
		...(rest.size === 0
			? []
			: [
					{
						name: null,
						buyers: [...rest].reduce((sum, code) => sum + buyers[code]!, 0),
						includes: (c: number) => rest.has(of[c]!),
					},
				]),
	];
}
