import { packedLength, stringAt, unpackStrings } from './packed-strings.ts';
import type { PackedStrings } from './packed-strings.ts';

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * One text value a row. Row i holds `strings[codes[i]]`; where nearly every row differs
 * (order ids, timestamps) a dictionary would only cost, so `codes` is null and row i holds
 * `strings[i]`. The empty string is an absent value.
 */
export interface TextColumn {
	readonly codes: Codes | null;
	readonly strings: PackedStrings;
}

/** The smallest code width that holds `distinct` codes. */
export function narrow(codes: Uint32Array, distinct: number): Codes {
	if (distinct <= 0x100) return Uint8Array.from(codes);
	if (distinct <= 0x10000) return Uint16Array.from(codes);
	return codes.slice();
}

export function textAt(column: TextColumn, row: number): string {
	return stringAt(column.strings, column.codes === null ? row : column.codes[row]!);
}

/** The text of every row, in order. */
export function textValues(column: TextColumn): string[] {
	const strings = unpackStrings(column.strings);
	const { codes } = column;
	return codes === null ? strings : Array.from(codes, (code) => strings[code]!);
}

/** The distinct texts with the number of rows that hold each (plain columns: each row once). */
export function distinctTexts(column: TextColumn): { strings: string[]; counts: Uint32Array } {
	const strings = unpackStrings(column.strings);
	const counts = new Uint32Array(strings.length);
	if (column.codes === null) counts.fill(1);
	else for (const code of column.codes) counts[code]!++;
	return { strings, counts };
}

/** Keeps the given rows, sharing the strings. */
export function takeText(column: TextColumn, rows: Uint32Array): TextColumn {
	if (column.codes !== null) {
		const codes = new Uint32Array(rows.length);
		for (let i = 0; i < rows.length; i++) codes[i] = column.codes[rows[i]!]!;
		return { codes: narrow(codes, packedLength(column.strings)), strings: column.strings };
	}
	return { codes: rows.slice(), strings: column.strings };
}
