import { isOrderKind } from './import-groups.ts';
import type { GroupedImport } from './import-groups.ts';
import type { ImportOutcome, ImportRecord } from './import-record.ts';
import type { OrderSlots } from '../orders/order-slots.ts';
import { ROW_CHANGED, ROW_DUPLICATE, ROW_WAITS } from './row-fate.ts';

/**
 * What became of the rows of one import, given the imports before it: each row is counted
 * exactly once, and what newer imports hold changes nothing.
 */
export function outcomeOf(
	record: ImportRecord,
	imported: GroupedImport | undefined,
	customerOfRow: Int32Array,
	orders: OrderSlots,
	fateOfRow: Uint8Array | null,
): ImportOutcome {
	let accepted = 0;
	let anonymous = 0;
	let changed = 0;
	let duplicate = record.rows.repeated ?? 0;
	let waiting = 0;
	const isAnonymous = anonymity(imported, customerOfRow, orders);
	for (const { block, first } of imported?.blocks ?? []) {
		for (let row = first; row < first + block.rows; row++) {
			const fate = fateOfRow === null ? 0 : fateOfRow[row]!;
			if ((fate & ROW_DUPLICATE) !== 0) duplicate++;
			else if ((fate & ROW_WAITS) !== 0) waiting++;
			else if ((fate & ROW_CHANGED) !== 0) changed++;
			else {
				accepted++;
				if (isAnonymous(row)) anonymous++;
			}
		}
	}
	return {
		importId: record.id,
		read: record.rows.read,
		accepted,
		changed,
		duplicate,
		waiting,
		rejected: record.rows.rejected,
		anonymous,
	};
}

/** A later row of an order may leave the buyer out: the order has one all the same. */
function anonymity(
	imported: GroupedImport | undefined,
	customerOfRow: Int32Array,
	{ slotOfRow, slots }: OrderSlots,
): (row: number) => boolean {
	if (imported === undefined || !isOrderKind(imported.record.kind)) {
		return (row) => customerOfRow[row] === -1;
	}
	const named = new Uint8Array(slots);
	for (const { block, first } of imported.blocks) {
		for (let row = first; row < first + block.rows; row++) {
			if (customerOfRow[row] !== -1) named[slotOfRow[row]!] = 1;
		}
	}
	return (row) => named[slotOfRow[row]!] === 0;
}
