import type { MappedField } from '#core/columns/field-parts.ts';
import type { Block, InstantColumn } from '#core/columns/block.ts';
import { FIELD_TYPES } from '#core/columns/fields.ts';
import type { FieldName, FieldOfType } from '#core/columns/fields.ts';
import { textAt, textValues } from '#core/columns/text-column.ts';
import type { RejectedRow } from '#core/dataset/rows/import-record.ts';
import { rowHasher } from '#core/dataset/rows/row-hash.ts';
import { roundMinor } from '#core/money/minor.ts';
import type { ColumnMapping } from '../mapping.ts';
import { requiredDate } from '../mapping-problem.ts';
import { sourceById } from '../sources/recognise-source.ts';
import type { RawBlock } from '../table/raw-table.ts';
import { amountCells, refuseUnsafe } from './amount-cells.ts';
import type { Unreadable } from './amount-cells.ts';
import { currencyCells } from './currency-cells.ts';
import type { FileContext } from './file-context.ts';
import { fillDownDates } from './fill-down.ts';
import { completeInstants, instantCells } from './instant-cells.ts';
import { requireAmount, requireDate } from './required-values.ts';
import { RowFaults } from './row-faults.ts';
import { takeRows } from './take-rows.ts';
import { readRowsBelowZero } from './rows-below-zero.ts';
import { textFields } from './text-fields.ts';
import type { TextFields } from './text-fields.ts';

/** Nothing is counted by these: unreadable, they are left out, and their rows are kept. */
const OPTIONAL_FIELDS: ReadonlySet<MappedField> = new Set<MappedField>([
	'subtotal',
	'discount',
	'shipping',
	'tax',
]);

export interface TypedBlock {
	readonly block: Block;
	/** Rows that only repeat a line of the file. */
	readonly repeated: number;
	/** Orders with a rejected row. */
	readonly rejectedOrders: readonly string[];
	/** Rows that sum up others: no data. */
	readonly layout: number;
}

/** Typed rows of one raw block. Rows that cannot be used are added to `rejected`. */
export function interpretBlock(
	raw: RawBlock,
	context: FileContext,
	rejected: RejectedRow[],
): TypedBlock {
	const { mapping } = context;
	const fault = new RowFaults(raw, context.headers);
	const text = textFields(raw, context, fault);
	const currencies = currencyCells(raw, context);
	if (currencies.column !== undefined) text.currency = currencies.column;
	const instant: Partial<Record<FieldOfType<'instant'>, InstantColumn>> = {};
	const money: Partial<Record<FieldOfType<'money'>, Float64Array>> = {};
	const number: Partial<Record<FieldOfType<'number'>, Float64Array>> = {};
	const date = requiredDate(mapping);

	for (const [field, columns] of context.feeds) {
		const unreadable = unreadableOf(field, context);
		if (isOfType(field, 'instant')) {
			instant[field] = instantCells(raw, columns, fault, field === date);
		} else if (isOfType(field, 'money')) {
			const values = amountCells(raw, columns, fault, unreadable).map((value, row) =>
				Number.isFinite(value) ? roundMinor(value * currencies.factor(row)) : value,
			);
			refuseUnsafe(values, columns[0]!, fault, unreadable);
			money[field] = values;
		} else if (isOfType(field, 'number')) {
			number[field] = amountCells(raw, columns, fault, unreadable);
			refuseUnsafe(number[field], columns[0]!, fault, unreadable);
		}
	}
	const dates = date === null ? undefined : instant[date as FieldOfType<'instant'>];
	for (const column of Object.values(instant)) {
		completeInstants(raw, column, context, column === dates);
	}
	if (dates !== undefined) fillDownDates(text.orderId, dates, context);
	markTotals(text, context, fault);
	requireDate(mapping, date, dates, fault);
	requireAmount(mapping, text, money, number, fault);
	readRowsBelowZero(raw, context, text, money.total);

	const block: Block = { rows: raw.rows, sourceRow: raw.sourceRow, text, instant, money, number };
	markRepeatedLines(raw, block, context, fault);
	fault.report(rejected);
	return {
		block: fault.isClean ? block : takeRows(block, fault.accepted()),
		repeated: fault.repeated,
		rejectedOrders: rejectedOrders(text, fault),
		layout: fault.layout,
	};
}

function rejectedOrders({ orderId }: TextFields, fault: RowFaults): string[] {
	if (orderId === undefined || fault.isClean) return [];
	return fault.rejectedRows().map((row) => textAt(orderId, row));
}

function isOfType<T extends 'instant' | 'money' | 'number'>(
	field: MappedField,
	type: T,
): field is FieldOfType<T> & MappedField {
	return FIELD_TYPES[field as FieldName] === type;
}

function unreadableOf(field: MappedField, { mapping }: FileContext): Unreadable {
	if (OPTIONAL_FIELDS.has(field)) return 'left-out';
	return mapping.remedies.includes('zero-amounts') && field !== 'quantity' ? 'zero' : 'rejected';
}

/** Sums of the other rows are no data. */
function markTotals(text: TextFields, { mapping }: FileContext, fault: RowFaults): void {
	const totals = sourceById(mapping.source)?.totals;
	const names = totals === undefined ? undefined : text[totals.without];
	if (totals === undefined || names === undefined) return;
	const { words = [] } = totals;
	textValues(names).forEach((name, row) => {
		const start = name.toLowerCase();
		if (start === '' || words.some((word) => start.startsWith(word))) fault.noData(row);
	});
}

/** Where the source names its rows, the same line with the same content is a duplicate. */
function markRepeatedLines(
	raw: RawBlock,
	block: Block,
	{ feeds, lines, mapping }: FileContext,
	fault: RowFaults,
): void {
	// A known list of orders has one row for each, so that its order number names the row.
	const oneRowAnOrder = mapping.kind === 'orders' && mapping.source !== null;
	const column: ColumnMapping | undefined = feeds.get(oneRowAnOrder ? 'orderId' : 'lineId')?.[0];
	if (column === undefined) return;
	const ids = textValues(raw.columns[column.index]!);
	const hash = rowHasher(block);
	for (let row = 0; row < raw.rows; row++) {
		const id = ids[row]!;
		if (id === '' || fault.has(row)) continue;
		if (lines.get(id) === hash(row)) fault.repeat(row);
		else lines.set(id, hash(row));
	}
}
