import type { Dataset } from '../dataset/dataset.ts';
import { isPurchase, isRefundDocument } from '../dataset/purchases.ts';

const found = new WeakMap<Dataset, Uint8Array>();

/**
 * 1 for every customer whose past cannot be told from the final purchase days: an order was a
 * purchase until it was wholly refunded, or a refund came before the first purchase of somebody
 * who was a prospect until then.
 */
export function lateRefunds(dataset: Dataset): Uint8Array {
	let late = found.get(dataset);
	if (late === undefined) {
		late = new Uint8Array(dataset.customers.length);
		for (let c = 0; c < late.length; c++) {
			if (losesPurchase(dataset, c) || turnsRefundOnly(dataset, c)) late[c] = 1;
		}
		found.set(dataset, late);
	}
	return late;
}

function losesPurchase(dataset: Dataset, customer: number): boolean {
	const { day, refundDay, start } = dataset.orders;
	for (let i = start[customer]!; i < start[customer + 1]!; i++) {
		if (refundDay[i]! <= day[i]!) continue;
		if (isPurchase(dataset, i, day[i]!) !== isPurchase(dataset, i, Infinity)) return true;
	}
	return false;
}

function turnsRefundOnly(dataset: Dataset, customer: number): boolean {
	const { orders, customers } = dataset;
	const first = orders.start[customer]!;
	for (let i = first; i < orders.start[customer + 1]!; i++) {
		const day = orders.day[i]!;
		if (isPurchase(dataset, i, day)) return false;
		if (!isRefundDocument(dataset, i)) continue;
		if (i !== first || customers.firstKnownDay[customer]! < day) return true;
	}
	return false;
}

/** Purchase days of one customer up to a day, told from the orders; null: known by refunds only. */
export function purchasesUntil(
	dataset: Dataset,
	customer: number,
	day: number,
): { readonly bought: number; readonly last: number } | null {
	const { orders } = dataset;
	let bought = 0;
	let last = -Infinity;
	let refunds = 0;
	for (let i = orders.start[customer]!; i < orders.start[customer + 1]!; i++) {
		const orderDay = orders.day[i]!;
		if (orderDay > day) break;
		if (isRefundDocument(dataset, i)) refunds++;
		if (orderDay === last || !isPurchase(dataset, i, day)) continue;
		bought++;
		last = orderDay;
	}
	return bought === 0 && refunds > 0 ? null : { bought, last };
}
