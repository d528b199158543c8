import { parseIsoDay } from '#core/calendar/day.ts';
import { NO_DAY, NO_TIME, UTC_SECOND } from '#core/columns/block.ts';
import type { Block } from '#core/columns/block.ts';
import { FIELD_TYPES, KIND_FIELDS } from '#core/columns/fields.ts';
import type { FieldOfType, RecordKind } from '#core/columns/fields.ts';
import { textColumn } from '#core/columns/text-column-writer.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Batch, ImportRecord } from '#core/dataset/rows/import-record.ts';
import { DEFAULT_SETTINGS } from '#core/dataset/settings.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';

/**
 * One row of a file as it was understood: days as `YYYY-MM-DD` (also with `HH:MM`, and `Z` for
 * UTC) or as day numbers, money in minor units.
 */
export type Row = Partial<Record<FieldOfType<'text'>, string>> &
	Partial<Record<FieldOfType<'instant'>, string | number>> &
	Partial<Record<FieldOfType<'money' | 'number'>, number>>;

/** Day number of `YYYY-MM-DD`. */
export function day(text: string): number {
	const found = parseIsoDay(text);
	if (found === null) throw new Error(`no such day: ${text}`);
	return found;
}

function blockOf(kind: RecordKind, rows: readonly Row[]): Block {
	const text: Record<string, Block['text'][FieldOfType<'text'>]> = {};
	const instant: Record<string, Block['instant'][FieldOfType<'instant'>]> = {};
	const money: Record<string, Float64Array> = {};
	const number: Record<string, Float64Array> = {};
	for (const field of KIND_FIELDS[kind]) {
		const values = rows.map((row) => row[field]);
		if (values.every((value) => value === undefined)) continue;
		switch (FIELD_TYPES[field]) {
			case 'text':
				text[field] = textColumn(values.map((value) => String(value ?? '')));
				break;
			case 'instant':
				instant[field] = {
					day: Int32Array.from(values, (value) => instantOf(value).day),
					second: Int32Array.from(values, (value) => instantOf(value).second),
				};
				break;
			case 'money':
				money[field] = Float64Array.from(values, (value) => Number(value ?? Number.NaN));
				break;
			case 'number':
				number[field] = Float64Array.from(values, (value) => Number(value ?? Number.NaN));
				break;
		}
	}
	const sourceRow = Uint32Array.from(rows, (_, i) => i + 2);
	return { rows: rows.length, sourceRow, text, instant, money, number };
}

function instantOf(value: string | number | undefined): { day: number; second: number } {
	if (value === undefined) return { day: NO_DAY, second: NO_TIME };
	if (typeof value === 'number') return { day: value, second: NO_TIME };
	const clock = /[ T](\d\d):(\d\d)(Z?)$/.exec(value);
	if (clock === null) return { day: day(value), second: NO_TIME };
	const second = Number(clock[1]) * 3600 + Number(clock[2]) * 60;
	return { day: day(value.slice(0, 10)), second: clock[3] === 'Z' ? second + UTC_SECOND : second };
}

type BatchRows = Partial<Omit<ImportRecord, 'kind' | 'blocks'>> &
	Partial<Record<RecordKind, readonly Row[]>>;

const KINDS = Object.keys(KIND_FIELDS) as RecordKind[];

/** One import with the given rows of one kind. */
export function batchOf({
	orders,
	lines,
	contacts,
	touches,
	surveys,
	spend,
	products,
	...record
}: BatchRows): Batch {
	const given = { orders, lines, contacts, touches, surveys, spend, products };
	const kind = KINDS.find((candidate) => given[candidate] !== undefined) ?? 'orders';
	const rows = given[kind] ?? [];
	return {
		record: {
			id: 1,
			file: `${kind}.csv`,
			bytes: 0,
			fingerprint: '',
			importedAt: '',
			importedDay: day('2025-12-31'),
			source: `generic:${kind}`,
			channel: null,
			sample: false,
			encoding: 'utf-8',
			delimiter: ',',
			headerRow: 1,
			columns: {},
			headers: [],
			statusWords: {
				paid: 'valid',
				pending: 'pending',
				cancelled: 'void',
				refunded: 'refunded',
			},
			rows: { layout: 1, read: rows.length, rejected: 0 },
			rejectedBy: [],
			firstDay: null,
			lastDay: null,
			blocks: 1,
			...record,
			kind,
		},
		blocks: rows.length === 0 ? [] : [blockOf(kind, rows)],
	};
}

export function settingsOf(changes: Partial<ShopSettings> = {}): ShopSettings {
	return { ...DEFAULT_SETTINGS, ...changes };
}

/** The data set of one import of orders. */
export function shopOf(orders: readonly Row[], changes: Partial<ShopSettings> = {}): Dataset {
	return foldBatches([batchOf({ orders })], settingsOf(changes));
}

/** Orders of 100.00 on the given days, by customer: `{ ani: ['2025-01-01', '2025-01-15'] }`. */
export function ordersOn(
	daysByCustomer: Readonly<Record<string, readonly (string | number)[]>>,
	total = 10_000,
): Row[] {
	return Object.entries(daysByCustomer).flatMap(([customerId, days]) =>
		days.map((orderedAt) => ({ customerId, orderedAt, total })),
	);
}

/** Number of the customer with this id within its source. */
export function customerNamed(dataset: Dataset, customerId: string): number {
	const { rows, customers } = dataset;
	for (const { block, first } of rows.blocks) {
		const column = block.text.customerId;
		if (column === undefined) continue;
		for (let c = 0; c < customers.length; c++) {
			const row = customers.customerIdRow[c]! - first;
			if (row >= 0 && row < block.rows && textOf(column, row) === customerId) return c;
		}
	}
	throw new Error(`no customer ${customerId}`);
}

function textOf(column: NonNullable<Block['text']['customerId']>, row: number): string {
	const { codes, strings } = column;
	const index = codes === null ? row : codes[row]!;
	return new TextDecoder().decode(
		strings.bytes.subarray(strings.offsets[index], strings.offsets[index + 1]),
	);
}
