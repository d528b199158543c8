import type { Dataset } from '../dataset/dataset.ts';
import { purchaseCount } from '../dataset/purchases.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { valueOfCustomers } from './customer-value.ts';
import { buyerGroups } from './buyer-groups.ts';
import type { Grouping } from './grouping.ts';

/** Value of one group of buyers, minor units. */
export interface GroupValue {
	/** A stage, a channel ('': not known), a cohort (`2025-10`, `2025-Q4`, `2025`) or a segment. */
	readonly name: string;
	readonly buyers: number;
	readonly total: number;
	readonly perCustomer: number;
}

/** Net revenue to date × margin by a grouping; groups without buyers are left out. */
export function historicByGroup(dataset: Dataset, asOf: number, by: Grouping): GroupValue[] {
	const { purchases } = snapshotAt(dataset, asOf);
	return valueByGroup(dataset, asOf, by, valueOfCustomers(dataset, purchases));
}

/** Sums of any value of the buyers, in the order of the groups. */
export function valueByGroup(
	dataset: Dataset,
	asOf: number,
	by: Grouping,
	values: ArrayLike<number>,
): GroupValue[] {
	const { purchases } = snapshotAt(dataset, asOf);
	const { names, place } = buyerGroups(dataset, asOf, by);
	const buyers = new Uint32Array(names.length);
	const totals = new Float64Array(names.length);
	for (let c = 0; c < purchases.customers; c++) {
		if (purchaseCount(purchases, c) === 0) continue;
		place(c, (group) => {
			buyers[group]!++;
			totals[group]! += values[c]!;
		});
	}
	return names
		.map((name, i) => ({
			name,
			buyers: buyers[i]!,
			total: totals[i]!,
			perCustomer: totals[i]! / buyers[i]!,
		}))
		.filter((group) => group.buyers > 0);
}
