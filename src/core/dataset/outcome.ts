import type { SlotOrders } from './assemble-orders.ts';
import type { ImportOutcome, ImportRecord } from './import-record.ts';
import { FATE_CHANGED, FATE_DUPLICATE } from './order-slots.ts';
import type { OrderSlots } from './order-slots.ts';
import type { RowSpace } from './row-space.ts';

/** What became of the rows of one import: each row is counted exactly once. */
export function outcomeOf(
	record: ImportRecord,
	batchIndex: number,
	rows: RowSpace,
	customerOfRow: Int32Array,
	{ slotOfRow, fateOfRow }: Pick<OrderSlots, 'slotOfRow' | 'fateOfRow'>,
	{ customer, waits }: Pick<SlotOrders, 'customer' | 'waits'>,
): ImportOutcome {
	let accepted = 0;
	let anonymous = 0;
	let changed = 0;
	let duplicate = record.rows.repeated ?? 0;
	let waiting = 0;
	for (const { batchIndex: index, block, first } of rows.blocks) {
		if (index !== batchIndex) continue;
		for (let row = first; row < first + block.rows; row++) {
			const slot = slotOfRow[row]!;
			const fate = fateOfRow === null ? 0 : fateOfRow[row]!;
			if (fate === FATE_DUPLICATE) duplicate++;
			else if (slot >= 0 && waits[slot] === 1) waiting++;
			else if (fate === FATE_CHANGED) changed++;
			else {
				accepted++;
				// A later row of an order may leave the buyer out: the order has one all the same.
				const buyer = slot >= 0 ? customer[slot]! : customerOfRow[row]!;
				if (buyer === -1) anonymous++;
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
