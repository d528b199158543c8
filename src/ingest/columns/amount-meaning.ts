import { textValues } from '#core/columns/text-column.ts';
import type { DecimalMark } from '../mapping.ts';
import type { RawTable } from '../table/raw-table.ts';
import { parseNumber } from '../values/numbers.ts';

/** Share of the multi-row orders, or of the rows, that must agree. */
const AGREEMENT = 0.95;

/**
 * Whether an amount column of order lines holds the order's total or the line's. A total
 * repeats on every row of each order (or stands on its first row only); a line total equals
 * quantity × price, or simply differs from row to row. Null: no order has two rows, so both
 * readings give the same.
 */
export function amountMeaning(
	table: RawTable,
	columns: {
		readonly orderId: number;
		readonly amount: number;
		readonly quantity: number | null;
		readonly unitPrice: number | null;
	},
	decimals: { readonly amount: DecimalMark; readonly unitPrice: DecimalMark },
): 'total' | 'lineTotal' | null {
	const orders = new Map<string, { first: string; rows: number; repeats: boolean }>();
	let checked = 0;
	let products = 0;
	for (const block of table.blocks) {
		const ids = textValues(block.columns[columns.orderId]!);
		const amounts = textValues(block.columns[columns.amount]!);
		const quantities =
			columns.quantity === null ? null : textValues(block.columns[columns.quantity]!);
		const prices =
			columns.unitPrice === null ? null : textValues(block.columns[columns.unitPrice]!);
		for (let row = 0; row < block.rows; row++) {
			const amount = amounts[row]!;
			const order = orders.get(ids[row]!);
			if (order === undefined) orders.set(ids[row]!, { first: amount, rows: 1, repeats: true });
			else {
				order.rows++;
				if (amount !== '' && amount !== order.first) order.repeats = false;
			}
			if (quantities === null || prices === null) continue;
			const quantity = parseNumber(quantities[row]!, decimals.unitPrice);
			if (!(Math.abs(quantity) > 1)) continue;
			const value = parseNumber(amount, decimals.amount);
			const product = quantity * parseNumber(prices[row]!, decimals.unitPrice);
			checked++;
			if (Math.abs(product - value) <= Math.abs(value) * 1e-6 + 0.01) products++;
		}
	}
	const several = [...orders].filter(([id, order]) => id !== '' && order.rows > 1);
	if (checked >= 3 && products >= checked * AGREEMENT) {
		// On one-row orders the total is the product too; only several rows tell them apart.
		const repeats = several.filter(([, order]) => order.repeats).length;
		if (several.length === 0 || repeats < several.length * AGREEMENT) return 'lineTotal';
	}
	if (several.length === 0) return null;
	const repeating = several.filter(([, order]) => order.repeats).length;
	return repeating >= several.length * AGREEMENT ? 'total' : 'lineTotal';
}
