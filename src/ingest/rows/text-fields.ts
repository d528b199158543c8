import type { MappedField } from '#core/columns/field-parts.ts';
import { FIELD_TYPES, IDENTITY_FIELDS } from '#core/columns/fields.ts';
import type { FieldOfType } from '#core/columns/fields.ts';
import { textColumn } from '#core/columns/text-column-writer.ts';
import { textValues } from '#core/columns/text-column.ts';
import type { TextColumn } from '#core/columns/text-column.ts';
import type { OrderStatus } from '#core/dataset/rows/import-record.ts';
import { sourceById } from '../sources/recognise-source.ts';
import { identifying } from './identifying.ts';
import type { RawBlock } from '../table/raw-table.ts';
import type { FileContext } from './file-context.ts';
import { fillDownText } from './fill-down.ts';
import { countMasked } from './masked-cells.ts';
import { normaliseText } from './normalise-text.ts';
import type { RowFaults } from './row-faults.ts';
import { statusCells, statusOf } from './status-cells.ts';
import { nameTouches } from './touch-cells.ts';
import { blanked, firstFilled, joinedCells } from './text-cells.ts';

export type TextFields = Partial<Record<FieldOfType<'text'>, TextColumn>>;

/** The text fields of a block, each in the form in which it is stored. Currency is read apart. */
export function textFields(raw: RawBlock, context: FileContext, fault: RowFaults): TextFields {
	const { mapping, feeds, region } = context;
	const text: TextFields = {};
	for (const [field, columns] of feeds) {
		if (!isTextField(field) || field === 'currency' || field === 'status') continue;
		for (const column of columns) {
			fault.damagedIds(column, raw.columns[column.index]!);
			countMasked(raw, column, context.masked);
		}
		const stored = columns.map(({ index }) => {
			const cells = identifying(field, raw.columns[index]!, mapping.source);
			return normaliseText(field, fillDownText(field, cells, context), region);
		});
		text[field] = firstFilled(stored)!;
	}
	const name = fullName(raw, context, text.name);
	if (name !== undefined) text.name = name;
	const status = statusCells(raw, feeds);
	if (status !== undefined) text.status = fillDownText('status', status, context);
	for (const [field, value] of Object.entries(mapping.constants)) {
		if (isTextField(field)) text[field] ??= constant(value, raw.rows);
	}
	nameTouches(text, mapping);
	withoutShopItself(text, context);
	return text;
}

function isTextField(field: string): field is FieldOfType<'text'> {
	return FIELD_TYPES[field as keyof typeof FIELD_TYPES] === 'text';
}

function constant(text: string, rows: number): TextColumn {
	return textColumn(Array.from({ length: rows }, () => text));
}

/** The name as a whole, else its two parts. */
function fullName(
	raw: RawBlock,
	{ feeds, region }: FileContext,
	whole: TextColumn | undefined,
): TextColumn | undefined {
	const parts = (['firstName', 'lastName'] as const satisfies MappedField[])
		.flatMap((part) => feeds.get(part) ?? [])
		.map(({ index }) => normaliseText('name', raw.columns[index]!, region));
	if (parts.length === 0) return whole;
	const joined = joinedCells(parts, ' ');
	return whole === undefined ? joined : firstFilled([whole, joined]);
}

/** Transfers and fees name the shop itself: it is no customer of its own. */
function withoutShopItself(text: TextFields, { mapping }: FileContext): void {
	if (text.status === undefined || sourceById(mapping.source)?.voidsHaveNoBuyer !== true) return;
	const meanings = new Map<string, OrderStatus>(Object.entries(mapping.statusWords));
	const isVoid = textValues(text.status).map((word) => statusOf(word, meanings) === 'void');
	if (isVoid.includes(true)) withoutBuyer(text, (row) => isVoid[row] === true);
}

/** Takes everything that says who bought from some rows. */
export function withoutBuyer(text: TextFields, isNobody: (row: number) => boolean): void {
	for (const field of IDENTITY_FIELDS) {
		const column = text[field];
		if (column !== undefined) text[field] = blanked(column, isNobody);
	}
}
