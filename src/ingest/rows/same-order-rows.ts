import { unpackStrings } from '#core/columns/packed-strings.ts';
import type { Block } from '#core/columns/block.ts';
import { textColumn } from '#core/columns/text-column-writer.ts';
import { textAt } from '#core/columns/text-column.ts';
import type { SameOrderRow } from '#core/dataset/rows/import-record.ts';
import type { RawBlock, RawTable } from '../table/raw-table.ts';
import type { FileContext } from './file-context.ts';
import type { TypedBlock } from './interpret-block.ts';
import { normaliseText } from './normalise-text.ts';

/**
 * The accepted rows of orders that have a rejected row. A newer version of an order replaces the
 * older as a whole: a corrected line that is imported without them would be all that is left of it.
 */
export function sameOrderRows(
	table: RawTable,
	typed: readonly TypedBlock[],
	context: FileContext,
): SameOrderRow[] {
	const orders = new Set(typed.flatMap(({ rejectedOrders }) => rejectedOrders));
	for (const { cells } of table.longRows) orders.add(orderOfCells(cells, context));
	orders.delete('');
	if (orders.size === 0) return [];
	return typed.flatMap(({ block }, index) => rowsOf(block, table.blocks[index]!, orders));
}

function rowsOf(block: Block, raw: RawBlock, orders: ReadonlySet<string>): SameOrderRow[] {
	const column = block.text.orderId;
	if (column === undefined) return [];
	const isOne = unpackStrings(column.strings).map((id) => orders.has(id));
	if (!isOne.includes(true)) return [];
	const found: SameOrderRow[] = [];
	// Both blocks are in the order of the file.
	let at = 0;
	for (let row = 0; row < block.rows; row++) {
		if (isOne[column.codes === null ? row : column.codes[row]!] !== true) continue;
		const sourceRow = block.sourceRow[row]!;
		while (raw.sourceRow[at] !== sourceRow) at++;
		const cells = raw.columns.map((cell) => textAt(cell, at));
		found.push({ row: sourceRow, code: 'same-order', column: null, text: '', cells });
	}
	return found;
}

/** The order that a row with too many cells belongs to. */
function orderOfCells(cells: readonly string[], { feeds, region }: FileContext): string {
	const column = feeds.get('orderId')?.[0];
	if (column === undefined) return '';
	return textAt(normaliseText('orderId', textColumn([cells[column.index] ?? '']), region), 0);
}
