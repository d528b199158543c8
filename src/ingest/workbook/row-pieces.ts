import { FileError } from '../file-error.ts';

/** Rows of one piece, so that their texts die young. */
const PIECE_ROWS = 4096;
/** More would fill the memory: a far cell makes its row as wide as the sheet. */
export const MAX_CELLS = 50_000_000;

/**
 * The rows of a sheet in pieces; rows without any cell are there, empty, and those after the last
 * filled one are not.
 *
 * @throws FileError 'oversized'
 */
export function* rowPieces(rows: Iterable<string[]>, file: string): Generator<string[][]> {
	let piece: string[][] = [];
	let cells = 0;
	let blank = 0;
	for (const row of rows) {
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
