import { NO_DAY } from '#core/columns/block.ts';
import { unpackStrings } from '#core/columns/packed-strings.ts';
import type { InstantColumn } from '#core/columns/block.ts';
import type { FieldName } from '#core/columns/fields.ts';
import type { Mapping } from '../mapping.ts';
import type { RowFaults } from './row-faults.ts';
import { statusOf } from './status-cells.ts';
import type { TextFields } from './text-fields.ts';

/** Every record of the kind must have its date. */
export function requireDate(
	mapping: Mapping,
	field: FieldName | null,
	dates: InstantColumn | undefined,
	fault: RowFaults,
): void {
	if (field === null || dates === undefined) return;
	const column = mapping.columns.find((candidate) => candidate.field === field)?.index ?? null;
	for (let row = 0; row < fault.rows; row++) {
		if (dates.day[row] === NO_DAY) fault.add(row, 'missing-date', column);
	}
}

/**
 * Where the file gives amounts, an order row without one cannot be counted, unless the owner
 * takes it for zero. Some exports leave out the amounts of cancelled and unpaid orders: these
 * count for nothing anyway.
 */
export function requireAmount(
	mapping: Mapping,
	text: TextFields,
	money: Partial<Record<string, Float64Array>>,
	number: Partial<Record<string, Float64Array>>,
	fault: RowFaults,
): void {
	if (mapping.kind !== 'orders' && mapping.kind !== 'lines') return;
	const { quantity } = number;
	const price = number['unitPrice']?.map((value, row) => value * (quantity?.[row] ?? 1));
	const amounts = [money['total'], money['lineTotal'], price].filter(
		(values) => values !== undefined,
	);
	if (amounts.length === 0) return;
	// The later rows of an order need not repeat its total.
	const mayRepeat = mapping.kind === 'lines' && text.orderId !== undefined;
	if (mayRepeat && money['total'] !== undefined) return;
	const isZero = mapping.remedies.includes('zero-amounts');
	const instead = money['total'] ?? money['lineTotal'] ?? number['unitPrice'];
	const column =
		mapping.columns.find(
			({ field }) => field === 'total' || field === 'lineTotal' || field === 'unitPrice',
		)?.index ?? null;
	let counts: ((row: number) => boolean) | null = null;
	for (let row = 0; row < fault.rows; row++) {
		if (!amounts.every((values) => Number.isNaN(values[row]))) continue;
		counts ??= countingRows(mapping, text);
		if (!counts(row)) continue;
		if (isZero && instead !== undefined) instead[row] = 0;
		else fault.add(row, 'missing-amount', column);
	}
}

function countingRows(mapping: Mapping, { status }: TextFields): (row: number) => boolean {
	if (status === undefined) return () => true;
	const meanings = new Map(Object.entries(mapping.statusWords));
	const counts = unpackStrings(status.strings).map((text) => {
		const meaning = statusOf(text, meanings);
		return meaning === 'valid' || meaning === 'refunded';
	});
	return (row) => counts[status.codes === null ? row : status.codes[row]!]!;
}
