import { NO_DAY } from '#core/columns/block.ts';
import type { Block, InstantColumn } from '#core/columns/block.ts';
import { FIELD_TYPES } from '#core/columns/fields.ts';
import type { FieldName } from '#core/columns/fields.ts';
import { unpackStrings } from '#core/columns/packed-strings.ts';
import { takeText } from '#core/columns/text-column.ts';
import type { TextColumn } from '#core/columns/text-column.ts';
import type { RejectedRow, RejectionCode } from '#core/dataset/import-record.ts';
import { minorPerMajor } from '#core/money/currency.ts';
import { roundMinor } from '#core/money/minor.ts';
import type { CountryCode } from 'libphonenumber-js/min';
import { normaliseText } from './interpret-text.ts';
import type { ColumnMapping, Mapping } from './mapping.ts';
import { requiredDate } from './mapping-problem.ts';
import { RowFaults } from './row-faults.ts';
import type { RawBlock } from './table/raw-table.ts';
import { parseInstant } from './values/dates.ts';
import { parseNumber } from './values/numbers.ts';

export interface BlockContext {
	readonly mapping: Mapping;
	readonly headers: readonly string[];
	readonly currency: string;
	readonly region: CountryCode;
	/** Date of the order that the last row belonged to: its other rows may leave it out. */
	readonly carried: { orderId: string; day: number; second: number };
}

/** Nothing is counted by these: unreadable, they are left out, and their rows are kept. */
const OPTIONAL_FIELDS: ReadonlySet<FieldName | null> = new Set([
	'subtotal',
	'discount',
	'shipping',
	'tax',
	'birthday',
] as const);

/** Values whose text cannot be read are marked so until their rows are rejected. */
const UNREADABLE = Number.POSITIVE_INFINITY;

/** Typed rows of one raw block. Rows that cannot be used are added to `rejected`. */
export function interpretBlock(
	raw: RawBlock,
	context: BlockContext,
	rejected: RejectedRow[],
): Block {
	const fault = new RowFaults(raw, context.headers);
	const text: Partial<Record<string, TextColumn>> = {};
	const instant: Partial<Record<string, InstantColumn>> = {};
	const money: Partial<Record<string, Float64Array>> = {};
	const number: Partial<Record<string, Float64Array>> = {};
	for (const column of context.mapping.columns) {
		const { field, index } = column;
		if (field === null) continue;
		const cells = raw.columns[index]!;
		switch (FIELD_TYPES[field]) {
			case 'text':
				fault.damagedIds(column, cells);
				text[field] = normaliseText(field, cells, context.region);
				break;
			case 'instant':
				instant[field] = readInstants(column, cells, fault);
				break;
			case 'money':
				money[field] = readNumbers(column, cells, fault, (value) =>
					roundMinor(value * minorPerMajor(context.currency)),
				);
				break;
			case 'number':
				number[field] = readNumbers(column, cells, fault, (value) => value);
				break;
		}
	}
	const date = requiredDate(context.mapping);
	if (date === 'orderedAt') fillDown(raw, text.orderId, instant.orderedAt, context.carried);
	requireDate(context.mapping, date, date === null ? undefined : instant[date], fault);
	requireAmount(context.mapping, text, money, number, fault);
	fault.report(rejected);

	const block = { rows: raw.rows, sourceRow: raw.sourceRow, text, instant, money, number };
	return fault.isClean ? block : takeRows(block, fault.accepted());
}

function takeRows(block: Block, rows: Uint32Array): Block {
	return {
		rows: rows.length,
		sourceRow: rows.map((row) => block.sourceRow[row]!),
		text: mapValues(block.text, (column) => takeText(column, rows)),
		instant: mapValues(block.instant, ({ day, second }) => ({
			day: Int32Array.from(rows, (row) => day[row]!),
			second: Int32Array.from(rows, (row) => second[row]!),
		})),
		money: mapValues(block.money, (values) => Float64Array.from(rows, (row) => values[row]!)),
		number: mapValues(block.number, (values) => Float64Array.from(rows, (row) => values[row]!)),
	};
}

function mapValues<T, U>(
	record: Partial<Record<string, T>>,
	map: (value: T) => U,
): Record<string, U> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value as T)]));
}

function readInstants(column: ColumnMapping, cells: TextColumn, fault: RowFaults): InstantColumn {
	const order = column.dateOrder ?? 'ymd';
	const required = !OPTIONAL_FIELDS.has(column.field);
	const texts = unpackStrings(cells.strings);
	const days = new Int32Array(texts.length);
	const seconds = new Int32Array(texts.length);
	texts.forEach((text, i) => {
		const { day, second } = parseInstant(text, order);
		days[i] = day;
		seconds[i] = second;
	});
	const day = new Int32Array(fault.rows);
	const second = new Int32Array(fault.rows);
	for (let row = 0; row < day.length; row++) {
		const i = cells.codes === null ? row : cells.codes[row]!;
		day[row] = days[i]!;
		second[row] = seconds[i]!;
		if (days[i] === NO_DAY && texts[i] !== '' && required) fault.add(row, 'bad-date', column.index);
	}
	return { day, second };
}

function readNumbers(
	column: ColumnMapping,
	cells: TextColumn,
	fault: RowFaults,
	convert: (value: number) => number,
): Float64Array {
	const code: RejectionCode = column.field === 'quantity' ? 'bad-quantity' : 'bad-amount';
	const unreadable = OPTIONAL_FIELDS.has(column.field) ? Number.NaN : UNREADABLE;
	const parsed = Float64Array.from(unpackStrings(cells.strings), (text) => {
		if (text === '' || text === '-') return Number.NaN;
		const value = parseNumber(text, column.decimal ?? '.');
		const converted = convert(value);
		// Beyond the safe integers sums would no longer be exact.
		return Math.abs(converted) <= Number.MAX_SAFE_INTEGER ? converted : unreadable;
	});
	const values = new Float64Array(fault.rows);
	for (let row = 0; row < values.length; row++) {
		const value = parsed[cells.codes === null ? row : cells.codes[row]!]!;
		values[row] = value;
		if (value === UNREADABLE) fault.add(row, code, column.index);
	}
	return values;
}

/** Later rows of an order may leave its date out: they take it from the row above. */
function fillDown(
	raw: RawBlock,
	ids: TextColumn | undefined,
	dates: InstantColumn | undefined,
	carried: BlockContext['carried'],
): void {
	if (ids === undefined || dates === undefined) return;
	const texts = unpackStrings(ids.strings);
	for (let row = 0; row < raw.rows; row++) {
		const id = texts[ids.codes === null ? row : ids.codes[row]!]!;
		if (dates.day[row] !== NO_DAY) {
			carried.orderId = id;
			carried.day = dates.day[row]!;
			carried.second = dates.second[row]!;
		} else if (id !== '' && id === carried.orderId) {
			dates.day[row] = carried.day;
			dates.second[row] = carried.second;
		}
	}
}

function requireDate(
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

/** Where the file gives amounts, an order row without one cannot be counted. */
function requireAmount(
	mapping: Mapping,
	text: Partial<Record<string, TextColumn>>,
	money: Partial<Record<string, Float64Array>>,
	number: Partial<Record<string, Float64Array>>,
	fault: RowFaults,
): void {
	if (mapping.kind !== 'orders' && mapping.kind !== 'lines') return;
	const { quantity } = number;
	const price = number.unitPrice?.map((value, row) => value * (quantity?.[row] ?? 1));
	const amounts = [money.total, money.lineTotal, price].filter((values) => values !== undefined);
	if (amounts.length === 0) return;
	// The later rows of an order need not repeat its total.
	const mayRepeat = mapping.kind === 'lines' && text.orderId !== undefined;
	if (mayRepeat && money.total !== undefined) return;
	const column =
		mapping.columns.find(
			({ field }) => field === 'total' || field === 'lineTotal' || field === 'unitPrice',
		)?.index ?? null;
	for (let row = 0; row < fault.rows; row++) {
		if (amounts.every((values) => Number.isNaN(values[row]))) {
			fault.add(row, 'missing-amount', column);
		}
	}
}
