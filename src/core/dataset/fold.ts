import { NO_DAY } from '../columns/block.ts';
import { assembleOrders, ChannelNames } from './assemble-orders.ts';
import { describeCustomers } from './customers.ts';
import type { Dataset, OrderTable } from './dataset.ts';
import { identifyCustomers } from './identity.ts';
import type { Batch, ImportOutcome } from './import-record.ts';
import { assignOrderSlots, isOrderKind } from './order-slots.ts';
import { rowSpace } from './row-space.ts';
import type { RowSpace } from './row-space.ts';
import type { ShopSettings } from './settings.ts';
import { sortOrders } from './sort-orders.ts';

/**
 * The data set: a pure function of the live imports, taken in the order of their ids, and the
 * settings. Leaving an import out gives what would have been without it.
 */
export function foldBatches(live: readonly Batch[], settings: ShopSettings): Dataset {
	const batches = [...live].sort((a, b) => a.record.id - b.record.id);
	const rows = rowSpace(batches);
	const { customerOfRow, customers: count } = identifyCustomers(rows);
	const { slotOfRow, slots, fates } = assignOrderSlots(rows);
	const channels = new ChannelNames();
	const assembled = assembleOrders(rows, slotOfRow, slots, customerOfRow, channels, settings);
	const { table: orders, orderOfSlot } = sortOrders(assembled, count);
	const customers = describeCustomers(rows, customerOfRow, count, orders, channels, settings);
	const { firstDay, lastDay } = dayRange(orders);

	return {
		settings,
		rows,
		customers,
		orders,
		orderOfRow: slotOfRow.map((slot) => (slot < 0 ? -1 : orderOfSlot[slot]!)),
		channels: channels.names,
		records: batches.map(({ record }) => record),
		outcomes: batches.map((batch, index) =>
			outcome(batch, index, rows, customerOfRow, fates[index], assembled.waiting[index] ?? 0),
		),
		hasMoney: assembled.hasMoney,
		hasContacts: batches.some(({ record }) => !isOrderKind(record.kind)),
		firstDay,
		lastDay,
	};
}

function outcome(
	{ record, blocks }: Batch,
	index: number,
	rows: RowSpace,
	customerOfRow: Int32Array,
	fates: { changed: number; duplicate: number } | undefined,
	waiting: number,
): ImportOutcome {
	const kept = blocks.reduce((sum, block) => sum + block.rows, 0);
	const duplicate = fates?.duplicate ?? 0;
	const changed = fates?.changed ?? 0;
	let anonymous = 0;
	for (const { batchIndex, block, first } of rows.blocks) {
		if (batchIndex !== index) continue;
		for (let row = first; row < first + block.rows; row++) {
			if (customerOfRow[row] === -1) anonymous++;
		}
	}
	const accepted = kept - duplicate - changed - waiting;
	return {
		importId: record.id,
		read: record.rows.read,
		accepted,
		changed,
		duplicate,
		waiting,
		rejected: record.rows.rejected,
		anonymous: Math.min(anonymous, accepted),
	};
}

function dayRange(orders: OrderTable): { firstDay: number | null; lastDay: number | null } {
	let first = Infinity;
	let last = -Infinity;
	for (let i = 0; i < orders.length; i++) {
		const day = orders.day[i]!;
		if (day === NO_DAY) continue;
		if (day < first) first = day;
		if (day > last) last = day;
		const refund = orders.refundDay[i]!;
		if (orders.refunded[i]! > 0 && refund > last) last = refund;
	}
	return first === Infinity
		? { firstDay: null, lastDay: null }
		: { firstDay: first, lastDay: last };
}
