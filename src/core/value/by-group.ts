import { purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';

/** Historic value of one group of buyers, minor units. */
export interface GroupValue {
	/** Index of the group: a stage code or a channel index. */
	readonly group: number;
	readonly buyers: number;
	readonly total: number;
	readonly perCustomer: number;
}

/** Net revenue × margin by a grouping of the customers; groups without buyers are left out. */
export function valueByGroup(
	purchases: Purchases,
	groupOf: ArrayLike<number>,
	margin: number,
): GroupValue[] {
	const sums = new Map<number, { buyers: number; net: number }>();
	for (let c = 0; c < purchases.customers; c++) {
		if (purchaseCount(purchases, c) === 0) continue;
		const group = groupOf[c]!;
		let sum = sums.get(group);
		if (sum === undefined) sums.set(group, (sum = { buyers: 0, net: 0 }));
		sum.buyers++;
		sum.net += purchases.netByCustomer[c]!;
	}
	return [...sums]
		.map(([group, { buyers, net }]) => ({
			group,
			buyers,
			total: net * margin,
			perCustomer: (net * margin) / buyers,
		}))
		.sort((a, b) => b.total - a.total);
}
