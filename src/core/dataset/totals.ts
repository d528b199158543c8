import { quantileOfCounts } from '../stats/quantile.ts';
import type { Dataset } from './dataset.ts';
import { isPurchase, isRefundDocument, netOfOrder, purchaseCount } from './purchases.ts';
import type { Purchases } from './purchases.ts';

/** Sums over the whole data set at one date; money in minor units. */
export interface Totals {
	/** Orders of identified customers, whatever their status; refund documents apart. */
	readonly orders: number;
	readonly validOrders: number;
	/** Refund documents of identified customers. */
	readonly refunds: number;
	readonly netRevenue: number;
	readonly anonymousOrders: number;
	readonly anonymousRevenue: number;
	readonly customers: number;
	readonly buyers: number;
	readonly prospects: number;
	readonly refundOnly: number;
	readonly purchaseDays: number;
	/** Net revenue / valid orders; null without orders. */
	readonly aov: number | null;
	/** Buyers with two or more purchase days / buyers; null without buyers. */
	readonly repeatRate: number | null;
	readonly returning: number;
	readonly medianGapDays: number | null;
}

export function totals(dataset: Dataset, purchases: Purchases, gaps: ArrayLike<number>): Totals {
	const { asOf } = purchases;
	const identified = countOrders(dataset, dataset.orders.start[purchases.customers]!, asOf);
	let validOrders = 0;
	let netRevenue = 0;
	const anonymous = sumOrders(
		dataset,
		dataset.orders.start[purchases.customers]!,
		dataset.orders.length,
		asOf,
	);
	let customers = 0;
	let buyers = 0;
	let returning = 0;
	let refundOnly = 0;
	for (let c = 0; c < purchases.customers; c++) {
		if (purchases.known[c] === 0) continue;
		customers++;
		validOrders += purchases.orderCount[c]!;
		netRevenue += purchases.netByCustomer[c]!;
		const count = purchaseCount(purchases, c);
		if (count > 0) buyers++;
		else if (purchases.refundOnly[c] === 1) refundOnly++;
		if (count > 1) returning++;
	}
	const medianGap = quantileOfCounts(gaps, 0.5);
	return {
		orders: identified.orders,
		validOrders,
		refunds: identified.refunds,
		netRevenue,
		anonymousOrders: anonymous.validOrders,
		anonymousRevenue: anonymous.net,
		customers,
		buyers,
		prospects: customers - buyers - refundOnly,
		refundOnly,
		purchaseDays: purchases.day.length,
		aov: validOrders === 0 ? null : netRevenue / validOrders,
		repeatRate: buyers === 0 ? null : returning / buyers,
		returning,
		medianGapDays: Number.isNaN(medianGap) ? null : medianGap,
	};
}

/** The first orders of the table are those of identified customers. */
function countOrders(dataset: Dataset, identified: number, asOf: number) {
	const { day } = dataset.orders;
	let orders = 0;
	let refunds = 0;
	for (let i = 0; i < identified; i++) {
		if (day[i]! > asOf) continue;
		if (isRefundDocument(dataset, i)) refunds++;
		else orders++;
	}
	return { orders, refunds };
}

function sumOrders(dataset: Dataset, from: number, to: number, asOf: number) {
	const sum = { validOrders: 0, net: 0 };
	for (let i = from; i < to; i++) {
		if (isPurchase(dataset, i, asOf)) sum.validOrders++;
		sum.net += netOfOrder(dataset, i, asOf);
	}
	return sum;
}
