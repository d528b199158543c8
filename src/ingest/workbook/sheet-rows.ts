import type { WorkSheet } from '@e965/xlsx';
import { FileError } from '../file-error.ts';
import { cellText } from './cell-text.ts';
import type { IsDateFormat, WorkbookCell } from './cell-text.ts';

/** Rows of one piece, so that their texts die young. */
const PIECE_ROWS = 4096;
/** More would fill the memory: a far cell makes its row as wide as the sheet. */
const MAX_CELLS = 50_000_000;

/**
 * The rows of a sheet as text, in pieces; rows without any cell are there, empty, and those
 * after the last filled one are not.
 *
 * @throws FileError 'oversized'
 */
export function* sheetRows(
	sheet: WorkSheet,
	format: { readonly is1904: boolean; readonly isDate: IsDateFormat },
	file: string,
): Generator<string[][]> {
	const data = (sheet['!data'] ?? []) as (WorkbookCell | undefined)[][];
	const isDate = remembered(format.isDate);
	let piece: string[][] = [];
	let cells = 0;
	let blank = 0;
	for (let r = 0; r < data.length; r++) {
		const row = rowText(data[r] ?? [], format.is1904, isDate);
		cells += row.length;
		if (cells > MAX_CELLS) throw new FileError('oversized', file);
		if (row.length === 0) {
			blank++;
			continue;
		}
		for (; blank > 0; blank--) piece.push([]);
		piece.push(row);
		if (piece.length >= PIECE_ROWS) {
			yield piece;
			piece = [];
		}
	}
	if (piece.length > 0) yield piece;
}

function rowText(
	cells: readonly (WorkbookCell | undefined)[],
	is1904: boolean,
	isDate: IsDateFormat,
): string[] {
	const row: string[] = [];
	for (let c = 0; c < cells.length; c++) {
		const cell = cells[c];
		const text = cell === undefined ? '' : cellText(cell, is1904, isDate);
		if (text === '') continue;
		while (row.length < c) row.push('');
		row.push(text);
	}
	return row;
}

/** A column has one format, and telling a date by it is slow. */
function remembered(isDate: IsDateFormat): IsDateFormat {
	const known = new Map<string, boolean>();
	return (format) => {
		const answer = known.get(format) ?? isDate(format);
		known.set(format, answer);
		return answer;
	};
}
