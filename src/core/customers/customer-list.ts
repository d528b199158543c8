import type { Dataset } from '../dataset/dataset.ts';
import { lastPurchaseDay } from '../dataset/purchases.ts';
import { countAdvocates } from '../journeys/count-advocates.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { NO_STAGE, PROSPECT, STAGES } from '../lifecycle/stage.ts';
import type { CustomerFilter } from '../segments/customer-filter.ts';
import { filterTests } from '../segments/filter-tests.ts';
import { signalsAt } from '../signals/signals.ts';
import { expectedPurchases } from './customer-outlook.ts';
import { nameRanks, searchTexts } from './search-texts.ts';

/** `expected`: by purchases that the forecast expects; by value where there is none. */
export type CustomerSort = 'value' | 'silence' | 'name' | 'orders' | 'expected';

/** Which customers to list, and how. */
export interface CustomerQuery extends CustomerFilter {
	readonly asOf: number;
	/** Words that must all occur in name, contact or city; '' lists everybody. */
	readonly search: string;
	readonly sort: CustomerSort;
	readonly ascending: boolean;
}

export interface CustomerList {
	/** Customers in order; ask for their rows with `customerRows`. */
	readonly ids: Uint32Array;
	/** All customers in each stage, whatever the filter, in the order of STAGES. */
	readonly stageCounts: readonly number[];
	readonly atRiskCount: number;
	/** All advocates; null where no referral, review or NPS answer can tell. */
	readonly advocateCount: number | null;
	/** Net revenue of the listed customers in the last 365 days, minor units. */
	readonly netLastYear: number;
	/** Where sorted by it and a forecast can be made: expected purchases of `ids`, in order. */
	readonly expected: Float64Array | null;
}

export function customerList(dataset: Dataset, query: CustomerQuery): CustomerList {
	const { purchases, stages } = snapshotAt(dataset, query.asOf);
	const { atRisk: isAtRisk } = signalsAt(dataset, query.asOf);
	const tests = filterTests(dataset, query.asOf, query);
	const words = query.search.toLowerCase().split(/\s+/).filter(Boolean);
	const texts = words.length === 0 ? null : searchTexts(dataset);
	const stageCounts = STAGES.map(() => 0);
	const silence = new Int32Array(purchases.customers).fill(-1);
	const ids: number[] = [];
	let atRiskCount = 0;
	let netLastYear = 0;
	for (let c = 0; c < purchases.customers; c++) {
		const stage = stages[c]!;
		if (stage === NO_STAGE) continue;
		stageCounts[stage]!++;
		if (stage !== PROSPECT) silence[c] = query.asOf - lastPurchaseDay(purchases, c);
		const atRisk = isAtRisk[c] === 1;
		if (atRisk) atRiskCount++;
		if (!tests.every((test) => test(c))) continue;
		if (texts !== null && !words.every((word) => texts[c]!.includes(word))) continue;
		ids.push(c);
		netLastYear += purchases.netLastYear[c]!;
	}
	const expected = query.sort === 'expected' ? expectedPurchases(dataset, query.asOf) : null;
	const keys = expected ?? sortKeys(dataset, query.sort, purchases, silence);
	const sign = query.ascending ? 1 : -1;
	const sorted = Uint32Array.from(ids).sort((a, b) => sign * (keys[a]! - keys[b]!) || a - b);
	const advocateCount = countAdvocates(dataset, stages, query.asOf);
	return {
		ids: sorted,
		stageCounts,
		atRiskCount,
		advocateCount,
		netLastYear,
		expected: expected && Float64Array.from(sorted, (c) => expected[c]!),
	};
}

function sortKeys(
	dataset: Dataset,
	sort: CustomerSort,
	purchases: { netLastYear: Float64Array; orderCount: Uint32Array },
	silence: Int32Array,
): ArrayLike<number> {
	switch (sort) {
		case 'value':
		case 'expected':
			return purchases.netLastYear;
		case 'orders':
			return purchases.orderCount;
		case 'silence':
			return silence;
		case 'name':
			return nameRanks(dataset);
	}
}
