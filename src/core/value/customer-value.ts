import type { Dataset } from '../dataset/dataset.ts';
import { bookRevenue, netOfOrder } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { marginsOf } from './margins.ts';

/** Net revenue to date × margin of every customer, in minor units, not rounded. */
export function valueOfCustomers(dataset: Dataset, purchases: Purchases): Float64Array {
	const { shop, ofOrder } = marginsOf(dataset);
	const { netByCustomer, customers, asOf } = purchases;
	if (ofOrder === null) return netByCustomer.map((net) => net * shop);
	const { start } = dataset.orders;
	const values = new Float64Array(customers);
	for (let c = 0; c < customers; c++) {
		for (let order = start[c]!; order < start[c + 1]!; order++) {
			values[c]! += netOfOrder(dataset, order, asOf) * ofOrder[order]!;
		}
	}
	return values;
}

/** `bookRevenue` × margin: each order's at the margin of its own products. */
export function bookMargin(
	dataset: Dataset,
	from: number,
	to: number,
	days: { readonly since: number; readonly asOf: number },
	book: (day: number, margin: number) => void,
): void {
	const { shop, ofOrder } = marginsOf(dataset);
	for (let order = from; order < to; order++) {
		const margin = ofOrder?.[order] ?? shop;
		bookRevenue(dataset, order, order + 1, days, (day, amount) => {
			book(day, amount * margin);
		});
	}
}

/** The shop's margin over all its products: value to date / net revenue; 0…1. */
export function overallMargin(dataset: Dataset, purchases: Purchases): number {
	const { shop, ofOrder } = marginsOf(dataset);
	if (ofOrder === null) return shop;
	const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
	const net = sum(purchases.netByCustomer);
	if (net <= 0) return shop;
	return Math.min(1, Math.max(0, sum(valueOfCustomers(dataset, purchases)) / net));
}
