import type { MappedField } from '#core/columns/field-parts.ts';
import { packStrings, unpackStrings } from '#core/columns/packed-strings.ts';
import type { TextColumn } from '#core/columns/text-column.ts';
import type { OrderStatus } from '#core/dataset/rows/import-record.ts';
import type { ColumnMapping } from '../mapping.ts';
import type { RawBlock } from '../table/raw-table.ts';
import { statusKey, VOIDED } from '../values/status-words.ts';
import { joinedCells } from './text-cells.ts';

const SEPARATOR = ' · ';

/** From the weightiest to the lightest: of several words the weightiest decides. */
const WEIGHT: readonly OrderStatus[] = ['void', 'refunded', 'pending', 'valid'];

/** One status text a row, of all columns that say something about it; undefined without any. */
export function statusCells(
	raw: RawBlock,
	feeds: ReadonlyMap<MappedField, readonly ColumnMapping[]>,
): TextColumn | undefined {
	const words = (feeds.get('status') ?? []).map(({ index }) => raw.columns[index]!);
	const voided = (feeds.get('voidedAt') ?? []).map(({ index }) => asVoided(raw.columns[index]!));
	const columns = [...words, ...voided];
	return columns.length <= 1 ? columns[0] : joinedCells(columns, SEPARATOR);
}

function asVoided({ codes, strings }: TextColumn): TextColumn {
	const words = unpackStrings(strings).map((text) => (text === '' ? '' : VOIDED));
	return { codes, strings: packStrings(words) };
}

/** The words of which a status text is made. */
export function statusParts(text: string): string[] {
	return text.split(SEPARATOR).map(statusKey);
}

/** Meaning of a status text by the meanings of its words; unknown ones are taken for valid. */
export function statusOf(text: string, meanings: ReadonlyMap<string, OrderStatus>): OrderStatus {
	const whole = meanings.get(statusKey(text));
	if (whole !== undefined) return whole;
	const parts = statusParts(text).map((word) => meanings.get(word) ?? 'valid');
	return WEIGHT.find((status) => parts.includes(status)) ?? 'valid';
}
