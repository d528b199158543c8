import { STATUS_PENDING, STATUS_REFUNDED, STATUS_VOID } from '../dataset/dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Evidence } from './evidence.ts';
import type { SignalContext } from './signal.ts';

const WITHIN_DAYS = 90;

/** Money given back of an order, or a refund document, with its day; null: neither. */
export function refundOf(
	{ orders }: Dataset,
	order: number,
): { readonly day: number; readonly amount: number } | null {
	const status = orders.status[order]!;
	if (status === STATUS_PENDING || status === STATUS_VOID) return null;
	const total = orders.total[order]!;
	if (total < 0) return { day: orders.day[order]!, amount: -total };
	const amount = orders.refunded[order]!;
	if (amount > 0 || status === STATUS_REFUNDED) return { day: orders.refundDay[order]!, amount };
	return null;
}

/** The latest refund of the last 90 days. */
export function refund({ dataset, snapshot }: SignalContext, customer: number): Evidence | null {
	const { asOf } = snapshot.purchases;
	const { start, day } = dataset.orders;
	let latest: Evidence | null = null;
	let latestDay = asOf - WITHIN_DAYS;
	for (let i = start[customer]!; i < start[customer + 1]! && day[i]! <= asOf; i++) {
		const given = refundOf(dataset, i);
		if (given === null || given.day > asOf || given.day <= latestDay) continue;
		latestDay = given.day;
		latest = { id: 'refund', ...given };
	}
	return latest;
}
