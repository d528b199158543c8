import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isRefundDocument } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { lateRefunds, purchasesUntil } from './late-refunds.ts';

/** What decides a customer's stage on one of the days, whatever the thresholds. */
export type Visit = (
	customer: number,
	/** Place of the day in the list of days. */
	point: number,
	/** Purchase days up to that day. */
	bought: number,
	/** Days since the last of them; 0 without any. */
	silence: number,
) => void;

/**
 * Visits every customer on every day on which they are in a stage, walking the purchase days
 * once. The days ascend and none is after the date of the purchases.
 */
export function walkPurchases(
	dataset: Dataset,
	purchases: Purchases,
	days: readonly number[],
	visit: Visit,
): void {
	const { firstKnownDay } = dataset.customers;
	const { start, day } = purchases;
	const late = lateRefunds(dataset);
	for (let c = 0; c < purchases.customers; c++) {
		const known = firstKnownDay[c]!;
		if (known === NO_DAY) continue;
		if (late[c] === 1) {
			walkOrders(dataset, c, days, visit);
			continue;
		}
		if (purchases.refundOnly[c] === 1) continue;
		const begin = start[c]!;
		const end = start[c + 1]!;
		const refundsUntil = knownByRefundUntil(dataset, purchases, c);
		let i = begin;
		for (let point = 0; point < days.length; point++) {
			const at = days[point]!;
			if (known > at) continue;
			while (i < end && day[i]! <= at) i++;
			if (i > begin) visit(c, point, i - begin, at - day[i - 1]!);
			else if (at >= refundsUntil) visit(c, point, 0, 0);
		}
	}
}

/** The same for a customer whose purchases were not the same on each of the days. */
function walkOrders(
	dataset: Dataset,
	customer: number,
	days: readonly number[],
	visit: Visit,
): void {
	const known = dataset.customers.firstKnownDay[customer]!;
	days.forEach((at, point) => {
		if (known > at) return;
		const until = purchasesUntil(dataset, customer, at);
		if (until !== null) {
			visit(customer, point, until.bought, until.bought === 0 ? 0 : at - until.last);
		}
	});
}

/**
 * A customer whose first facts are refunds is outside the stages until the first purchase.
 * Returns that day, or -Infinity for customers who begin with anything else.
 */
function knownByRefundUntil(dataset: Dataset, purchases: Purchases, customer: number): number {
	const first = dataset.orders.start[customer]!;
	if (first === dataset.orders.start[customer + 1]) return -Infinity;
	if (!isRefundDocument(dataset, first)) return -Infinity;
	const begin = purchases.start[customer]!;
	return begin === purchases.start[customer + 1]! ? -Infinity : purchases.day[begin]!;
}
