import { isBlank } from './cell-look.ts';
import { isDescription } from './description-row.ts';
import { findHeader, firstWideRow } from './find-header.ts';
import { headerNames } from './header-names.ts';
import type { LayoutKind } from './raw-table.ts';
import { isSecondHeader, joinedHeaders } from './two-row-header.ts';

type Rows = readonly (readonly string[])[];

/** Where the table is among the first rows of a file. */
export interface FoundTable {
	/** Position of the (upper) header row; null where there is none. */
	readonly header: number | null;
	/** The rows that make up the header, to be known again further down. */
	readonly headerCells: Rows;
	readonly headers: readonly string[];
	/** Position of the first row that may hold data. */
	readonly start: number;
	/** What each row before that is. */
	readonly kinds: readonly LayoutKind[];
}

/**
 * @param rows the first rows of the file, one of them filled at least
 * @param given position of the header; null: there is none; undefined: to be found
 * @param grid every cell stands below its column, as in a workbook: none is shifted by a
 *   delimiter inside a text
 */
export function findTable(rows: Rows, given: number | null | undefined, grid: boolean): FoundTable {
	const found = given === undefined ? findHeader(rows) : given;
	if (found === null) return withoutHeader(rows, given === null);
	const [top, bottom] = headerRows(rows, found, given === undefined);
	const headerCells = rows.slice(top, bottom + 1);
	const cells = top === bottom ? rows[top]! : joinedHeaders(rows[top]!, rows[bottom]!);
	const headers = headerNames(named(cells, rows.slice(bottom + 1), grid));
	const described = describedRow(rows, bottom, headers.length);
	const start = described ?? bottom;
	const kinds = rows.slice(0, start + 1).map((row, position): LayoutKind => {
		if (isBlank(row)) return 'blank';
		if (position < top) return 'title';
		return position <= bottom ? 'header' : 'description';
	});
	return { header: top, headerCells, headers, start: start + 1, kinds };
}

function withoutHeader(rows: Rows, wanted: boolean): FoundTable {
	// Whoever says that there is no header means that all rows are data.
	const start = wanted ? 0 : firstWideRow(rows);
	const width = rows.reduce((most, row) => Math.max(most, filledWidth(row)), 0);
	const kinds = rows.slice(0, start).map((row): LayoutKind => (isBlank(row) ? 'blank' : 'title'));
	const headers = headerNames(Array.from({ length: width }, () => ''));
	return { header: null, headerCells: [], headers, start, kinds };
}

/**
 * The header and the row that goes on with it, or the header alone.
 * @param mayBegin it may begin one row earlier: nobody has named its first row
 */
function headerRows(rows: Rows, found: number, mayBegin: boolean): [number, number] {
	const below = rows[found + 1];
	if (below !== undefined && isSecondHeader(rows[found]!, below, rows[found + 2])) {
		return [found, found + 1];
	}
	const above = rows[found - 1];
	if (mayBegin && above !== undefined && isSecondHeader(above, rows[found]!, below))
		return [found - 1, found];
	return [found, found];
}

function describedRow(rows: Rows, header: number, width: number): number | null {
	const next = header + 1;
	const row = rows[next];
	return row !== undefined && isDescription(row, width, rows.slice(next + 1)) ? next : null;
}

/** The header without its empty end, but with columns that lack only the name. */
function named(header: readonly string[], below: Rows, grid: boolean): readonly string[] {
	const used = below.reduce((most, row) => Math.max(most, filledWidth(row)), 0);
	const most = grid ? used : Math.min(used, header.length);
	const width = Math.max(filledWidth(header), most);
	return Array.from({ length: width }, (_, c) => header[c] ?? '');
}

function filledWidth(row: readonly string[]): number {
	return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}
