import { NO_DAY } from '../columns/block.ts';
import { STATUS_PENDING, STATUS_REFUNDED, STATUS_VOID } from './dataset.ts';
import type { Dataset } from './dataset.ts';

/**
 * The purchase days of every customer at one date: a local day with at least one purchase; the
 * orders of one customer on one day are one. Those of customer c are
 * `start[c] … start[c + 1] - 1`, ascending.
 */
export interface Purchases {
	readonly asOf: number;
	/** First day of the data. */
	readonly firstDay: number;
	readonly customers: number;
	readonly start: Uint32Array;
	readonly day: Int32Array;
	/** Net revenue of the day's purchases in minor units. */
	readonly net: Float64Array;
	/** Valid orders of each customer. */
	readonly orderCount: Uint32Array;
	/** Net revenue of each customer, refund documents included, in minor units. */
	readonly netByCustomer: Float64Array;
	/** The part of it in the 365 days up to asOf. */
	readonly netLastYear: Float64Array;
	/** 1 where the customer's only facts are refunds of orders that are not in the data. */
	readonly refundOnly: Uint8Array;
	/** 1 where the customer is known by any record up to asOf. */
	readonly known: Uint8Array;
}

export function isPurchase(dataset: Dataset, order: number, asOf: number): boolean {
	const { orders, settings } = dataset;
	const status = orders.status[order]!;
	const total = orders.total[order]!;
	if (orders.day[order]! > asOf || status === STATUS_PENDING || status === STATUS_VOID)
		return false;
	if (total < 0 || (total === 0 && !settings.zeroOrdersArePurchases)) return false;
	if (orders.refundDay[order]! > asOf) return true;
	return status !== STATUS_REFUNDED && (total === 0 || orders.refunded[order]! < total);
}

/** A refund whose order is not known, which is an order of its own below zero. */
export function isRefundDocument({ orders }: Dataset, order: number): boolean {
	const status = orders.status[order]!;
	return orders.total[order]! < 0 && status !== STATUS_PENDING && status !== STATUS_VOID;
}

/** Revenue of an order less what had been given back by asOf, in minor units. */
export function netOfOrder(dataset: Dataset, order: number, asOf: number): number {
	const { orders } = dataset;
	const status = orders.status[order]!;
	if (orders.day[order]! > asOf || status === STATUS_PENDING || status === STATUS_VOID) return 0;
	const refunded = orders.refundDay[order]! <= asOf ? orders.refunded[order]! : 0;
	return orders.total[order]! - refunded;
}

/**
 * Books the revenue of orders `from … to - 1` that falls on the days `since … asOf`: on an
 * order's own day, less what was given back, or, by the setting, the refund on its own day.
 */
export function bookRevenue(
	dataset: Dataset,
	from: number,
	to: number,
	{ since, asOf }: { readonly since: number; readonly asOf: number },
	book: (day: number, amount: number) => void,
): void {
	const { orders, settings } = dataset;
	const refundsApart = settings.refundsOn === 'refund-day';
	for (let i = from; i < to; i++) {
		const day = orders.day[i]!;
		if (day > asOf) continue;
		const refunded = refundsApart ? refundedBy(dataset, i, asOf) : 0;
		if (day >= since) book(day, netOfOrder(dataset, i, asOf) + refunded);
		if (refunded !== 0 && orders.refundDay[i]! >= since) book(orders.refundDay[i]!, -refunded);
	}
}

/** What had been given back of a counted order by asOf. */
function refundedBy(dataset: Dataset, order: number, asOf: number): number {
	const { orders } = dataset;
	const status = orders.status[order]!;
	if (status === STATUS_PENDING || status === STATUS_VOID) return 0;
	return orders.refundDay[order]! <= asOf ? orders.refunded[order]! : 0;
}

export function purchasesAt(dataset: Dataset, asOf: number): Purchases {
	const { orders, customers } = dataset;
	const count = customers.length;
	const identified = orders.start[count]!;
	const start = new Uint32Array(count + 1);
	const day = new Int32Array(identified);
	const net = new Float64Array(identified);
	const orderCount = new Uint32Array(count);
	const netByCustomer = new Float64Array(count);
	const netLastYear = new Float64Array(count);
	const refundOnly = new Uint8Array(count);
	const known = new Uint8Array(count);
	let write = 0;
	for (let c = 0; c < count; c++) {
		start[c] = write;
		let refunds = 0;
		for (let i = orders.start[c]!; i < orders.start[c + 1]!; i++) {
			const orderDay = orders.day[i]!;
			if (orderDay > asOf) break;
			const value = netOfOrder(dataset, i, asOf);
			netByCustomer[c]! += value;
			if (orderDay > asOf - 365) netLastYear[c]! += value;
			if (isRefundDocument(dataset, i)) refunds++;
			if (!isPurchase(dataset, i, asOf)) continue;
			orderCount[c]!++;
			if (write > start[c]! && day[write - 1] === orderDay) net[write - 1]! += value;
			else {
				day[write] = orderDay;
				net[write] = value;
				write++;
			}
		}
		if (refunds > 0 && write === start[c]) refundOnly[c] = 1;
		// A customer whose rows were all replaced, or all wait, has no day to be known from.
		const firstKnown = customers.firstKnownDay[c]!;
		if (firstKnown !== NO_DAY && firstKnown <= asOf) known[c] = 1;
	}
	start[count] = write;
	return {
		asOf,
		firstDay: dataset.firstDay ?? asOf,
		customers: count,
		start,
		day: day.subarray(0, write),
		net: net.subarray(0, write),
		orderCount,
		netByCustomer,
		netLastYear,
		refundOnly,
		known,
	};
}

/** Day of each customer's last purchase; undefined meaning for customers without one. */
export function lastPurchaseDay(purchases: Purchases, customer: number): number {
	return purchases.day[purchases.start[customer + 1]! - 1]!;
}

export function purchaseCount(purchases: Purchases, customer: number): number {
	return purchases.start[customer + 1]! - purchases.start[customer]!;
}
