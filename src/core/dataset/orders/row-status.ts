import { unpackStrings } from '#core/columns/packed-strings.ts';
import type { TextColumn } from '#core/columns/text-column.ts';
import { STATUS_PENDING, STATUS_REFUNDED, STATUS_VALID, STATUS_VOID } from '../dataset.ts';
import type { ImportRecord, OrderStatus } from '../rows/import-record.ts';

/** Of a row that says nothing, as the later rows of an order often do. */
export const NO_STATUS = 4;

const CODES: Record<OrderStatus, number> = {
	valid: STATUS_VALID,
	pending: STATUS_PENDING,
	void: STATUS_VOID,
	refunded: STATUS_REFUNDED,
};

/** By status: an order with one valid line is valid, and void where all its lines are. */
const STRENGTH = Uint8Array.of(4, 3, 1, 2, 0);

/** The status of an order with rows of both, in whatever order they come. */
export function strongerStatus(a: number, b: number): number {
	return STRENGTH[a]! >= STRENGTH[b]! ? a : b;
}

/** Status of each row of a block: STATUS_…, or NO_STATUS. A word without a meaning is valid. */
export function rowStatuses(
	column: TextColumn | undefined,
	words: ImportRecord['statusWords'],
): (row: number) => number {
	if (column === undefined) return () => NO_STATUS;
	const known = new Map(Object.entries(words));
	const codes = Uint8Array.from(unpackStrings(column.strings), (text) => {
		const word = text.trim().toLowerCase();
		if (word === '') return NO_STATUS;
		const status = known.get(word);
		return status === undefined ? STATUS_VALID : CODES[status];
	});
	return (row) => codes[column.codes === null ? row : column.codes[row]!]!;
}
