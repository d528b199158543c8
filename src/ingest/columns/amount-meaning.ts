import { KeyTable } from '#core/columns/key-table.ts';
import { isStrictlySorted } from '#core/columns/sorted-texts.ts';
import { textValues } from '#core/columns/text-column.ts';
import type { DecimalMark } from '../mapping.ts';
import type { RawTable } from '../table/raw-table.ts';
import { parseNumber } from '../values/numbers.ts';

/** Share of the multi-row orders, or of their rows, that must agree. */
const AGREEMENT = 0.95;

export interface AmountColumns {
	readonly orderId: number;
	readonly amount: number;
	readonly quantity: number | null;
	readonly unitPrice: number | null;
}

/**
 * Whether an amount column of order lines holds the order's total or the line's, by the orders
 * of several rows: where quantity × price gives it row by row it is the line's; where it is
 * the same on all rows of an order (or stands on the first only) it is the order's; otherwise
 * the line's. Null: no order has two rows, so both readings give the same.
 */
export function amountMeaning(
	table: RawTable,
	columns: AmountColumns,
	decimals: { readonly amount: DecimalMark; readonly unitPrice: DecimalMark },
): 'total' | 'lineTotal' | null {
	// Most order lists are sorted by their number: then one pass tells that none repeats.
	if (isStrictlySorted(table.blocks.map((block) => block.columns[columns.orderId]!))) return null;
	const { keyOfRow, count } = numberIds(table, columns.orderId);
	if (count === keyOfRow.length) return null;
	const rowsOfKey = new Uint32Array(count);
	for (const key of keyOfRow) if (key >= 0) rowsOfKey[key]!++;
	const inSeveralRows = (at: number) => keyOfRow[at]! >= 0 && rowsOfKey[keyOfRow[at]!]! > 1;
	if (!rowsOfKey.some((rows) => rows > 1)) return null;
	if (areProducts(table, columns, decimals, inSeveralRows)) return 'lineTotal';
	return areRepeated(table, columns.amount, keyOfRow, rowsOfKey) ? 'total' : 'lineTotal';
}

/** Whether the amount is quantity × price on the rows asked for. */
function areProducts(
	table: RawTable,
	{ amount, quantity, unitPrice }: AmountColumns,
	decimals: { readonly amount: DecimalMark; readonly unitPrice: DecimalMark },
	counts: (at: number) => boolean,
): boolean {
	if (quantity === null || unitPrice === null) return false;
	let checked = 0;
	let products = 0;
	let at = 0;
	for (const block of table.blocks) {
		const amounts = textValues(block.columns[amount]!);
		const quantities = textValues(block.columns[quantity]!);
		const prices = textValues(block.columns[unitPrice]!);
		for (let row = 0; row < block.rows; row++, at++) {
			if (!counts(at)) continue;
			const value = parseNumber(amounts[row]!, decimals.amount);
			const product =
				parseNumber(quantities[row]!, decimals.unitPrice) *
				parseNumber(prices[row]!, decimals.unitPrice);
			checked++;
			if (Math.abs(product - value) <= Math.abs(value) * 1e-6 + 0.01) products++;
		}
	}
	return products >= checked * AGREEMENT;
}

/** Whether the orders of several rows have one amount each, repeated or left out below it. */
function areRepeated(
	table: RawTable,
	column: number,
	keyOfRow: Int32Array,
	rowsOfKey: Uint32Array,
): boolean {
	const differs = new Uint8Array(rowsOfKey.length);
	const firstAmount = new Array<string | undefined>(rowsOfKey.length);
	let at = 0;
	for (const block of table.blocks) {
		const amounts = textValues(block.columns[column]!);
		for (let row = 0; row < block.rows; row++, at++) {
			const key = keyOfRow[at]!;
			if (key < 0 || rowsOfKey[key]! < 2) continue;
			firstAmount[key] ??= amounts[row]!;
			if (amounts[row] !== '' && amounts[row] !== firstAmount[key]) differs[key] = 1;
		}
	}
	let several = 0;
	let repeating = 0;
	for (let key = 0; key < rowsOfKey.length; key++) {
		if (rowsOfKey[key]! < 2) continue;
		several++;
		if (differs[key] === 0) repeating++;
	}
	return repeating >= several * AGREEMENT;
}

function numberIds(table: RawTable, column: number): { keyOfRow: Int32Array; count: number } {
	const keys = new KeyTable(table.rows);
	const keyOfRow = new Int32Array(table.rows - table.longRows.length).fill(-1);
	let at = 0;
	for (const block of table.blocks) {
		const { codes, strings } = block.columns[column]!;
		for (let row = 0; row < block.rows; row++, at++) {
			const index = codes === null ? row : codes[row]!;
			if (strings.offsets[index] === strings.offsets[index + 1]) continue;
			keyOfRow[at] = keys.add(strings, index, 0);
		}
	}
	return { keyOfRow, count: keys.length };
}
