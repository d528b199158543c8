import { NO_DAY } from '../columns/block.ts';
import type { CustomerTable, Dataset, OrderTable } from './dataset.ts';
import { once } from './once.ts';
import type { RecordColumns } from './rows/record-columns.ts';

/** A part of a shop's customers. */
export interface Part {
	/** The shop's whole data set, from which its rules and limits come. */
	readonly whole: Dataset;
	/** What the owner calls the part. */
	readonly name: string;
}

/** The data set that thresholds, scores and what is known at all are read from. */
export function wholeOf(dataset: Dataset): Dataset {
	return dataset.part?.whole ?? dataset;
}

/**
 * The data set as if only some of its customers had ever been known. Customers, rows and channels
 * keep their numbers, so that a customer of the part is the same customer everywhere; orders,
 * touches and answers of the others and of nobody are left out.
 *
 * @param kept 1 for every customer of the part
 */
export function narrow(whole: Dataset, kept: Uint8Array, name: string): Dataset {
	const { orders, newOrder } = narrowOrders(whole.orders, kept);
	return {
		...whole,
		part: { whole, name },
		customers: narrowCustomers(whole.customers, kept),
		orders,
		orderOfRow: renumbered(whole.orderOfRow, newOrder),
		touches: once(() => {
			const { type, byCustomer, value, ...touches } = whole.touches();
			const { records, take } = narrowRecords(touches, kept);
			return { ...records, type: take(type), byCustomer: take(byCustomer), value: take(value) };
		}),
		surveys: once(() => {
			const { instrument, score, ...surveys } = whole.surveys();
			const { records, take } = narrowRecords(surveys, kept);
			return { ...records, instrument: take(instrument), score: take(score) };
		}),
	};
}

function narrowRecords(
	{ start, day, second, row }: Omit<RecordColumns, 'code' | 'value'>,
	kept: Uint8Array,
) {
	const { length, start: narrowed, take } = entriesKept(start, kept);
	const records = { length, start: narrowed, day: take(day), second: take(second), row: take(row) };
	return { records, take };
}

function narrowCustomers(customers: CustomerTable, kept: Uint8Array): CustomerTable {
	const known = (days: Int32Array) => days.map((day, c) => (kept[c] === 1 ? day : NO_DAY));
	return {
		...customers,
		firstKnownDay: known(customers.firstKnownDay),
		firstContactDay: known(customers.firstContactDay),
	};
}

function narrowOrders(orders: OrderTable, kept: Uint8Array) {
	const { start, runs, length, take } = entriesKept(orders.start, kept);
	const newOrder = new Int32Array(orders.length).fill(-1);
	let write = 0;
	for (const { from, to } of runs) for (let i = from; i < to; i++) newOrder[i] = write++;
	const narrowed: OrderTable = {
		length,
		start,
		day: take(orders.day),
		second: take(orders.second),
		total: take(orders.total),
		refunded: take(orders.refunded),
		refundDay: take(orders.refundDay),
		status: take(orders.status),
		channel: take(orders.channel),
		row: take(orders.row),
	};
	return { orders: narrowed, newOrder };
}

function renumbered(orderOfRow: Int32Array, newOrder: Int32Array): Int32Array {
	const result = new Int32Array(orderOfRow.length);
	for (let row = 0; row < result.length; row++) {
		const order = orderOfRow[row]!;
		result[row] = order < 0 ? -1 : newOrder[order]!;
	}
	return result;
}

/** Entries that stand side by side in a table by customer; `to` is not included. */
interface Run {
	readonly from: number;
	readonly to: number;
}

/** The entries of the customers of the part, and where those of each now start. */
function entriesKept(before: Uint32Array, kept: Uint8Array) {
	const start = new Uint32Array(before.length);
	const runs: Run[] = [];
	let length = 0;
	for (let c = 0; c < kept.length; c++) {
		start[c] = length;
		if (kept[c] === 0) continue;
		const from = before[c]!;
		while (kept[c + 1] === 1) start[++c] = length + before[c]! - from;
		const to = before[c + 1]!;
		if (to > from) runs.push({ from, to });
		length += to - from;
	}
	start.fill(length, kept.length);
	return {
		start,
		runs,
		length,
		/** Those entries of a column. */
		take: <T extends Column>(column: T) => takeRuns(column, runs, length),
	};
}

type Column = Int32Array | Uint32Array | Float64Array | Uint8Array | Uint16Array;

function takeRuns<T extends Column>(column: T, runs: readonly Run[], length: number): T {
	const taken = new (column.constructor as new (length: number) => T)(length);
	let write = 0;
	for (const { from, to } of runs) {
		taken.set(column.subarray(from, to), write);
		write += to - from;
	}
	return taken;
}
