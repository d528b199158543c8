import { NO_DAY } from '../columns/block.ts';
import { zoneClock } from '../calendar/zone.ts';
import { assembleOrders } from './assemble-orders.ts';
import { ChannelNames } from './channel-names.ts';
import { localInstant } from './local-instant.ts';
import { describeCustomers } from './customers.ts';
import type { Dataset, OrderTable } from './dataset.ts';
import { identifyCustomers } from './identity.ts';
import type { Batch, ImportRecord } from './import-record.ts';
import { assignOrderSlots, isOrderKind } from './order-slots.ts';
import { outcomeOf } from './outcome.ts';
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
	const { slotOfRow, slots, fateOfRow } = assignOrderSlots(rows);
	const channels = new ChannelNames();
	const assembled = assembleOrders(rows, slotOfRow, slots, customerOfRow, channels, settings);
	const { table: orders, orderOfSlot } = sortOrders(assembled, count);
	const { firstDay, lastDay } =
		dayRange(rows, orders, settings.timeZone) ?? recordRange(batches.map(({ record }) => record));
	const customers = describeCustomers(
		rows,
		customerOfRow,
		count,
		orders,
		channels,
		settings,
		lastDay,
	);
	return {
		settings,
		rows,
		customers,
		orders,
		orderOfRow: slotOfRow.map((slot) => (slot < 0 ? -1 : orderOfSlot[slot]!)),
		channels: channels.names,
		records: batches.map(({ record }) => record),
		outcomes: batches.map(({ record }, index) =>
			outcomeOf(record, index, rows, customerOfRow, { slotOfRow, fateOfRow }, assembled),
		),
		hasMoney: assembled.hasMoney,
		hasContacts: batches.some(({ record }) => !isOrderKind(record.kind)),
		firstDay,
		lastDay,
	};
}

/** First and last day of any order, refund, touch or survey: what asOf can be. */
function dayRange(
	rows: RowSpace,
	orders: OrderTable,
	timeZone: string,
): { firstDay: number; lastDay: number } | null {
	let first = Infinity;
	let last = -Infinity;
	const include = (day: number) => {
		if (day === NO_DAY) return;
		if (day < first) first = day;
		if (day > last) last = day;
	};
	for (let i = 0; i < orders.length; i++) {
		include(orders.day[i]!);
		if (orders.refunded[i]! > 0) include(orders.refundDay[i]!);
	}
	const clock = zoneClock(timeZone);
	for (const { block } of rows.blocks) {
		const { at } = block.instant;
		if (at === undefined) continue;
		for (let row = 0; row < block.rows; row++) include(localInstant(at, row, clock).day);
	}
	return first === Infinity ? null : { firstDay: first, lastDay: last };
}

/** Where nothing is counted yet (contacts only, orders that wait): what the files say. */
function recordRange(records: readonly ImportRecord[]) {
	const days = records.flatMap(({ firstDay, lastDay, importedDay }) => [
		firstDay ?? importedDay,
		lastDay ?? importedDay,
	]);
	return days.length === 0
		? { firstDay: null, lastDay: null }
		: { firstDay: Math.min(...days), lastDay: Math.max(...days) };
}
