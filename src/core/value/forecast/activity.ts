import type { Dataset } from '#core/dataset/dataset.ts';
import { isRefundDocument, purchaseCount } from '#core/dataset/purchases.ts';
import type { Purchases } from '#core/dataset/purchases.ts';

/** What the forecast models know of each buyer; one entry a buyer. */
export interface Activity {
	readonly length: number;
	/** Number of the customer in the data set. */
	readonly customer: Uint32Array;
	/** Repeat purchase days. */
	readonly frequency: Int32Array;
	/** Last − first purchase day (t_x of the literature). */
	readonly recencyDays: Int32Array;
	/** End of the observation − first purchase day (T). */
	readonly tenureDays: Int32Array;
	/** Repeat purchase days that brought money: those the spend model counts. */
	readonly paidCount: Int32Array;
	/** Mean net revenue of those days in minor units; 0 without any. */
	readonly monetaryValue: Float64Array;
}

/**
 * Buyers at the purchases' date. A refund without a known order lowers the latest purchase days
 * up to its own day, each down to 0: they stay purchases, but days that brought nothing tell
 * nothing about the size of a basket.
 */
export function activityAt(dataset: Dataset, purchases: Purchases): Activity {
	const { asOf, start, day } = purchases;
	const net = netAfterRefunds(dataset, purchases);
	let length = 0;
	for (let c = 0; c < purchases.customers; c++) if (purchaseCount(purchases, c) > 0) length++;
	const activity = {
		length,
		customer: new Uint32Array(length),
		frequency: new Int32Array(length),
		recencyDays: new Int32Array(length),
		tenureDays: new Int32Array(length),
		paidCount: new Int32Array(length),
		monetaryValue: new Float64Array(length),
	};
	let write = 0;
	for (let c = 0; c < purchases.customers; c++) {
		const count = purchaseCount(purchases, c);
		if (count === 0) continue;
		const first = start[c]!;
		let paid = 0;
		let sum = 0;
		for (let i = first + 1; i < first + count; i++) {
			if (net[i]! <= 0) continue;
			paid++;
			sum += net[i]!;
		}
		activity.customer[write] = c;
		activity.frequency[write] = count - 1;
		activity.recencyDays[write] = day[first + count - 1]! - day[first]!;
		activity.tenureDays[write] = asOf - day[first]!;
		activity.paidCount[write] = paid;
		activity.monetaryValue[write] = paid === 0 ? 0 : sum / paid;
		write++;
	}
	return activity;
}

export function netAfterRefunds(dataset: Dataset, purchases: Purchases): Float64Array {
	const { orders } = dataset;
	const net = purchases.net.slice();
	for (let c = 0; c < purchases.customers; c++) {
		if (purchaseCount(purchases, c) === 0) continue;
		for (let order = orders.start[c]!; order < orders.start[c + 1]!; order++) {
			if (orders.day[order]! > purchases.asOf) break;
			if (!isRefundDocument(dataset, order)) continue;
			let left = -orders.total[order]!;
			for (let i = purchases.start[c + 1]! - 1; i >= purchases.start[c]! && left > 0; i--) {
				if (purchases.day[i]! > orders.day[order]! || net[i]! <= 0) continue;
				const taken = Math.min(left, net[i]!);
				net[i]! -= taken;
				left -= taken;
			}
		}
	}
	return net;
}
