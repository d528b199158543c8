import { unpackStrings } from '#core/columns/packed-strings.ts';
import type { RejectionCode } from '#core/dataset/rows/import-record.ts';
import type { ColumnMapping } from '../mapping.ts';
import type { RawBlock } from '../table/raw-table.ts';
import { isNoAmount, parseNumber } from '../values/numbers.ts';
import type { RowFaults } from './row-faults.ts';

/** Values whose text cannot be read are marked so until their rows are rejected. */
const UNREADABLE = Number.POSITIVE_INFINITY;

/** Words behind what is counted that do not change it. */
const UNIT = /\s*(?:pcs?|x|units?|buah|kg)\.?\s*$/i;

/** How unreadable numbers of a field are taken. */
export type Unreadable = 'rejected' | 'left-out' | 'zero';

/**
 * The numbers of one field as they are written, NaN where there is none; of several columns the
 * first that is filled counts in each row, or all of them where they have a sign.
 */
export function amountCells(
	raw: RawBlock,
	columns: readonly ColumnMapping[],
	fault: RowFaults,
	unreadable: Unreadable,
): Float64Array {
	if (columns[0]!.sign !== undefined) return summed(raw, columns, fault, unreadable);
	const values = readColumn(raw, columns[0]!, fault, unreadable);
	for (const column of columns.slice(1)) {
		if (!values.some(Number.isNaN)) break;
		const next = readColumn(raw, column, fault, 'left-out');
		for (let row = 0; row < values.length; row++) {
			if (Number.isNaN(values[row])) values[row] = next[row]!;
		}
	}
	return values;
}

/** Blank cells count for nothing, unless all are blank. */
function summed(
	raw: RawBlock,
	columns: readonly ColumnMapping[],
	fault: RowFaults,
	unreadable: Unreadable,
): Float64Array {
	const sums = new Float64Array(raw.rows).fill(Number.NaN);
	for (const column of columns) {
		const values = readColumn(raw, column, fault, unreadable);
		for (let row = 0; row < sums.length; row++) {
			if (Number.isNaN(values[row])) continue;
			const sum = sums[row]!;
			sums[row] = (Number.isNaN(sum) ? 0 : sum) + (column.sign ?? 1) * values[row]!;
		}
	}
	return sums;
}

function readColumn(
	raw: RawBlock,
	column: ColumnMapping,
	fault: RowFaults,
	unreadable: Unreadable,
): Float64Array {
	const isCount = isCounted(column);
	const code: RejectionCode = isCount ? 'bad-quantity' : 'bad-amount';
	const instead = { rejected: UNREADABLE, 'left-out': Number.NaN, zero: 0 }[unreadable];
	const { codes, strings } = raw.columns[column.index]!;
	const parsed = Float64Array.from(unpackStrings(strings), (text) => {
		if (text === '') return Number.NaN;
		const value = parseNumber(isCount ? text.replace(UNIT, '') : text, column.decimal ?? '.');
		if (!Number.isNaN(value)) return value;
		return isNoAmount(text) ? Number.NaN : instead;
	});
	const values = new Float64Array(raw.rows);
	for (let row = 0; row < values.length; row++) {
		const value = parsed[codes === null ? row : codes[row]!]!;
		values[row] = value;
		if (value === UNREADABLE) fault.add(row, code, column.index);
	}
	return values;
}

/** Beyond the safe integers sums would no longer be exact: such amounts are refused. */
export function refuseUnsafe(
	values: Float64Array,
	column: ColumnMapping,
	fault: RowFaults,
	unreadable: Unreadable,
): void {
	const code: RejectionCode = isCounted(column) ? 'bad-quantity' : 'bad-amount';
	for (let row = 0; row < values.length; row++) {
		if (!(Math.abs(values[row]!) > Number.MAX_SAFE_INTEGER)) continue;
		if (unreadable === 'rejected') fault.add(row, code, column.index);
		else values[row] = unreadable === 'zero' ? 0 : Number.NaN;
	}
}

function isCounted({ field }: ColumnMapping): boolean {
	return field === 'quantity' || field === 'returnedQuantity';
}
