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
	const identified = sumOrders(dataset, 0, dataset.orders.start[purchases.customers]!, asOf);
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
		const count = purchaseCount(purchases, c);
		if (count > 0) buyers++;
		else if (purchases.refundOnly[c] === 1) refundOnly++;
		if (count > 1) returning++;
	}
	const medianGap = quantileOfCounts(gaps, 0.5);
	return {
		orders: identified.orders,
		validOrders: identified.validOrders,
		refunds: identified.refunds,
		netRevenue: identified.net,
		anonymousOrders: anonymous.validOrders,
		anonymousRevenue: anonymous.net,
		customers,
		buyers,
		prospects: customers - buyers - refundOnly,
		refundOnly,
		purchaseDays: purchases.day.length,
		aov: identified.validOrders === 0 ? null : identified.net / identified.validOrders,
		repeatRate: buyers === 0 ? null : returning / buyers,
		returning,
		medianGapDays: Number.isNaN(medianGap) ? null : medianGap,
	};
}

function sumOrders(dataset: Dataset, from: number, to: number, asOf: number) {
	const { day } = dataset.orders;
	const sum = { orders: 0, validOrders: 0, refunds: 0, net: 0 };
	for (let i = from; i < to; i++) {
		if (day[i]! > asOf) continue;
		if (isRefundDocument(dataset, i)) sum.refunds++;
		else sum.orders++;
		if (isPurchase(dataset, i, asOf)) sum.validOrders++;
		sum.net += netOfOrder(dataset, i, asOf);
	}
	return sum;
}
