import { NO_DAY } from '#core/columns/block.ts';

/** A row below zero: a discount on its order's day, a refund on a later one. */
export interface NegativeRow {
	readonly slot: number;
	readonly day: number;
	readonly amount: number;
	/** One line of a document, the whole document, or the whole one repeated on its lines. */
	readonly of: 'line' | 'document' | 'repeated-document';
}

interface Amounts {
	readonly day: Int32Array;
	readonly total: Float64Array;
	readonly refunded: Float64Array;
	readonly refundDay: Int32Array;
}

/**
 * Gives the rows below zero to their orders. Where the order is known by the same id they are
 * given back on their own day (of several, the last one); where it is not, they are the document
 * itself: a refund of an order that is not in the data.
 */
export function settleReturns(
	orders: Amounts,
	lineSum: Float64Array,
	rows: readonly NegativeRow[],
): void {
	const given = new Map<number, number>();
	const own: NegativeRow[] = [];
	const seen = new Set<string>();
	for (const row of rows) {
		const { slot, day, amount } = row;
		const known = !Number.isNaN(orders.total[slot]) || !Number.isNaN(lineSum[slot]);
		if (!known || (row.of === 'line' && day <= orders.day[slot]!)) {
			own.push(row);
			continue;
		}
		const document = `${slot}:${day}:${amount}`;
		if (row.of === 'repeated-document' && seen.has(document)) continue;
		seen.add(document);
		given.set(slot, (given.get(slot) ?? 0) - amount);
		if (orders.refundDay[slot] === NO_DAY || day > orders.refundDay[slot]!) {
			orders.refundDay[slot] = day;
		}
	}
	for (const { slot, amount, of } of own) {
		if (of === 'line') lineSum[slot] = plus(lineSum[slot]!, amount);
		// Several refunds of one unknown order add up; a document repeated on its lines is one.
		else if (of === 'document') orders.total[slot] = plus(orders.total[slot]!, amount);
		else if (Number.isNaN(orders.total[slot])) orders.total[slot] = amount;
	}
	for (const [slot, amount] of given) {
		const held = orders.refunded[slot]!;
		orders.refunded[slot] = Number.isNaN(held) ? amount : Math.max(held, amount);
	}
}

function plus(sum: number, amount: number): number {
	return amount + (Number.isNaN(sum) ? 0 : sum);
}
