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

export type LayoutKind =
	| 'title'
	| 'blank'
	| 'header'
	/** Explains the columns, below the header. */
	| 'description'
	| 'total'
	/** About the file: "12 record(s) downloaded". */
	| 'footer'
	/** The header again, where exports were put one below the other. */
	| 'repeated-header';

/** A row that is no data. */
export interface LayoutRow {
	/** Counted as a spreadsheet does. */
	readonly row: number;
	readonly kind: LayoutKind;
	/** Its filled cells, shortened. */
	readonly text: string;
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
	/** `workbook` where the text was not in bytes of its own. */
	readonly encoding: Encoding | 'workbook';
	/** Empty in a workbook. */
	readonly delimiter: string;
	/** Sheets of the workbook that hold something; none for a text file. */
	readonly sheets: readonly string[];
	/** The one that was read; empty for a text file. */
	readonly sheet: string;
	/** Row of the header, counted from 1; 0 where the table has none. */
	readonly headerRow: number;
	readonly headers: readonly string[];
	readonly blocks: readonly RawBlock[];
	/** Data rows: those of the blocks and the long ones. */
	readonly rows: number;
	/** Titles, blank lines, headers, totals: not data. */
	readonly layoutRows: number;
	/** Those worth showing: neither blank nor the header, and not all of very many. */
	readonly layout: readonly LayoutRow[];
	readonly longRows: readonly LongRow[];
}
