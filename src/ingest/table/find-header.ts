import { isKnownHeader } from '../columns/aliases.ts';
import { headerKeys } from '../columns/header-keys.ts';
import { looksLikeData } from './cell-look.ts';

const SEARCHED_ROWS = 20;
/** A row of so many of the table's columns is no title. */
const WIDE_SHARE = 0.8;

type Rows = readonly (readonly string[])[];

/**
 * Position of the header among the first rows: the row of names with most known headers; where
 * none is known, the first one as wide as the table. Null where that first wide row holds data
 * already: the table has no header.
 */
export function findHeader(rows: Rows): number | null {
	const searched = rows.slice(0, SEARCHED_ROWS);
	const first = firstWideRow(searched);
	const width = filledCells(searched[first] ?? []);
	const startsWithData = looksLikeData(searched[first] ?? []);
	let best = { row: first, hits: 0 };
	searched.forEach((cells, row) => {
		const hits = knownHeaders(cells);
		// One word of a data row or of a title may be a header elsewhere: "toko", "web", "penjualan".
		const title = filledCells(cells) < width / 2;
		const enough = title || (startsWithData && row > first) ? 2 : 1;
		if (hits > best.hits && hits >= enough && !looksLikeData(cells)) best = { row, hits };
	});
	return best.hits === 0 && startsWithData ? null : best.row;
}

/** How many different known headers a row holds. */
export function knownHeaders(cells: readonly string[]): number {
	const headers = new Set(cells.filter((cell) => cell.trim() !== ''));
	return [...headers].filter((header) => headerKeys(header).some(isKnownHeader)).length;
}

/** The first row as wide as the table: above it are titles. */
export function firstWideRow(rows: Rows): number {
	const filled = rows.map(filledCells);
	const width = filled.reduce((most, count) => Math.max(most, count), 0);
	return Math.max(
		0,
		filled.findIndex((count) => count >= width * WIDE_SHARE),
	);
}

function filledCells(cells: readonly string[]): number {
	return cells.filter((cell) => cell.trim() !== '').length;
}
