import { NO_DAY } from '#core/columns/block.ts';
import type { Block } from '#core/columns/block.ts';
import { zoneClock } from '#core/calendar/zone.ts';
import { localInstant } from './local-instant.ts';
import { isLiveRow } from './row-fate.ts';
import type { RowSpace } from './row-space.ts';

/** What records are read from. */
export interface RecordSource {
	readonly rows: RowSpace;
	readonly fateOfRow: Uint8Array | null;
	/** -1 where a row names nobody. */
	readonly customerOfRow: Int32Array;
	readonly customers: number;
	/** IANA zone of the shop. */
	readonly timeZone: string;
}

/**
 * Dated records by customer, then by time. Those of customer c are `start[c] … start[c + 1] - 1`;
 * those without a customer follow the last one's.
 */
export interface RecordColumns {
	readonly length: number;
	readonly start: Uint32Array;
	/** Local day of the shop. */
	readonly day: Int32Array;
	/** Local second of the day, or NO_TIME. */
	readonly second: Int32Array;
	/** What kind of touch or survey it is. */
	readonly code: Uint8Array;
	/** NaN where absent. */
	readonly value: Float64Array;
	/** Row in `Dataset.rows`. */
	readonly row: Uint32Array;
}

/** How the records of a block are understood, by their place in it. */
export interface RecordReader {
	/** 0…255, or -1: left out. */
	readonly codeAt: (index: number) => number;
	readonly values: Float64Array | undefined;
}

/**
 * The live rows of a kind that have a day; `readersOf` is asked once for each block. A row gives
 * one record for each reader that takes it.
 */
export function readRecords(
	{ rows, fateOfRow, customerOfRow, customers, timeZone }: RecordSource,
	kind: 'touches' | 'surveys',
	readersOf: (block: Block) => readonly RecordReader[],
): RecordColumns {
	const blocks = rows.blocks
		.filter(({ batch }) => batch.record.kind === kind)
		.map(({ block, first }) => ({ block, first, readers: readersOf(block) }));
	const found = emptyColumns(
		blocks.reduce((sum, { block, readers }) => sum + block.rows * readers.length, 0),
	);
	const owner = new Uint32Array(found.row.length);
	const clock = zoneClock(timeZone);
	let length = 0;
	for (const { block, first, readers } of blocks) {
		const { at } = block.instant;
		if (at === undefined) continue;
		for (const { codeAt, values } of readers)
			for (let index = 0; index < block.rows; index++) {
				const row = first + index;
				const code = codeAt(index);
				if (code < 0 || !isLiveRow(fateOfRow, row)) continue;
				const { day, second } = localInstant(at, index, clock);
				if (day === NO_DAY) continue;
				const customer = customerOfRow[row]!;
				owner[length] = customer < 0 ? customers : customer;
				found.day[length] = day;
				found.second[length] = second;
				found.code[length] = code;
				found.value[length] = values?.[index] ?? Number.NaN;
				found.row[length] = row;
				length++;
			}
	}
	return sortRecords(found, owner.subarray(0, length), customers);
}

type Unsorted = Omit<RecordColumns, 'start' | 'length'>;

function emptyColumns(length: number): Unsorted {
	return {
		day: new Int32Array(length),
		second: new Int32Array(length),
		code: new Uint8Array(length),
		value: new Float64Array(length),
		row: new Uint32Array(length),
	};
}

/**
 * Records of one moment are put in the order of code and value, so that the order of rows and
 * files decides nothing but which of two equal ones comes first.
 */
function sortRecords(found: Unsorted, owner: Uint32Array, customers: number): RecordColumns {
	const { day, second, code, value, row } = found;
	const length = owner.length;
	const start = new Uint32Array(customers + 2);
	for (const c of owner) start[c + 1]!++;
	for (let c = 0; c <= customers; c++) start[c + 1]! += start[c]!;
	const next = start.slice();
	const order = new Uint32Array(length);
	for (let i = 0; i < length; i++) order[next[owner[i]!]!++] = i;
	const compare = (a: number, b: number) =>
		day[a]! - day[b]! ||
		second[a]! - second[b]! ||
		code[a]! - code[b]! ||
		absentFirst(value[a]!) - absentFirst(value[b]!) ||
		row[a]! - row[b]!;
	for (let c = 0; c <= customers; c++) {
		if (start[c + 1]! - start[c]! > 1) order.subarray(start[c], start[c + 1]).sort(compare);
	}
	const sorted = emptyColumns(length);
	for (let i = 0; i < length; i++) {
		const at = order[i]!;
		sorted.day[i] = day[at]!;
		sorted.second[i] = second[at]!;
		sorted.code[i] = code[at]!;
		sorted.value[i] = value[at]!;
		sorted.row[i] = row[at]!;
	}
	return { length, start: start.slice(0, customers + 1), ...sorted };
}

/** Finite, so that two absent values differ by zero. */
function absentFirst(value: number): number {
	return Number.isNaN(value) ? -Number.MAX_VALUE : value;
}
