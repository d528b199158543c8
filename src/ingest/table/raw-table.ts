import type { TextColumn } from '#core/columns/text-column.ts';
import type { Encoding } from '../bytes/decode.ts';

/** Data rows of the file as text, column by column; rows are in the order of the file. */
export interface RawBlock {
	readonly rows: number;
	/** Row of the file, counted as a spreadsheet does (first row = 1). */
	readonly sourceRow: Uint32Array;
	/** One a header; a short row's missing cells are ''. */
	readonly columns: readonly TextColumn[];
}

/** A row that has more cells than the header; kept apart, to be shown and counted. */
export interface LongRow {
	readonly row: number;
	readonly cells: readonly string[];
}

/**
 * A whole file as text in columns, before anything is interpreted. Choosing other meanings for
 * its columns never needs the file again.
 */
export interface RawTable {
	readonly file: string;
	readonly bytes: number;
	/** SHA-256 of the stored bytes, in hex. */
	readonly fingerprint: string;
	readonly encoding: Encoding;
	readonly delimiter: string;
	/** Row of the header, counted from 1. */
	readonly headerRow: number;
	readonly headers: readonly string[];
	readonly blocks: readonly RawBlock[];
	/** Data rows: those of the blocks and the long ones. */
	readonly rows: number;
	/** Titles, blank lines and the header: not data. */
	readonly layoutRows: number;
	readonly longRows: readonly LongRow[];
}
