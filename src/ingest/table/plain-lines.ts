import type { CellBounds } from './column-writers.ts';
import { EARLY_CELLS, mayStartSum } from './sum-row.ts';

const LF = 10;
const CR = 13;
const SPACE = 32;
const ASCII_END = 0x80;

/** What to do with each line of a piece, in the order of the file. */
export interface LineHandlers {
	/** Cells of a row of data: trimmed, not more than the columns, the first one filled. */
	plain(bytes: Uint8Array, cells: CellBounds): void;
	/** A line that may be something else than such a row, with its line end. */
	other(line: Uint8Array): void;
}

/**
 * Tells rows of data that need no second look from all other lines, without making a string of any
 * cell: of a million rows nearly all are of this sort. Whatever could be blank, too long, a sum, the
 * header again, or in need of trimming is left to those who know.
 */
export class PlainLines {
	readonly #delimiter: number;
	readonly #cells: CellBounds;
	/** The first cell of the header rows, as bytes. */
	readonly #headerStarts: readonly Uint8Array[];

	/**
	 * @param delimiter ASCII
	 * @param width columns, two or more
	 * @param headerStarts first cells of the header rows
	 */
	constructor(delimiter: string, width: number, headerStarts: readonly string[]) {
		this.#delimiter = delimiter.charCodeAt(0);
		this.#cells = { from: new Uint32Array(width), to: new Uint32Array(width), length: 0 };
		const encoder = new TextEncoder();
		this.#headerStarts = headerStarts.map((start) => encoder.encode(start));
	}

	/** @param bytes whole lines of UTF-8 without quotes, each with its line end */
	read(bytes: Uint8Array, handlers: LineHandlers): void {
		for (let start = 0; start < bytes.length;) {
			let next = this.#endOfPlain(bytes, start);
			if (next > 0) handlers.plain(bytes, this.#cells);
			else {
				next = bytes.indexOf(LF, start) + 1;
				handlers.other(bytes.subarray(start, next));
			}
			start = next;
		}
	}

	/** Finds the cells of a line; where the next line begins, or 0 where this one is not plain. */
	#endOfPlain(bytes: Uint8Array, start: number): number {
		const delimiter = this.#delimiter;
		const { from, to } = this.#cells;
		const width = from.length;
		let at = start;
		for (let c = 0; c < width; c++) {
			const first = at;
			let byte = bytes[at]!;
			while (byte > CR && byte !== delimiter) byte = bytes[++at]!;
			// A line end of its own makes more than one row; a tab or a NUL is for a closer look.
			if (byte !== delimiter && byte !== LF && !(byte === CR && bytes[at + 1] === LF)) return 0;
			if (!isPlainCell(bytes, first, at, c)) return 0;
			from[c] = first;
			to[c] = at;
			if (byte !== delimiter) {
				this.#cells.length = c + 1;
				return this.#isHeader(bytes) ? 0 : at + (byte === CR ? 2 : 1);
			}
			at++;
		}
		return 0;
	}

	#isHeader(bytes: Uint8Array): boolean {
		const { from, to } = this.#cells;
		return this.#headerStarts.some((header) => isSame(header, bytes, from[0]!, to[0]!));
	}
}

/** Needs no trimming, and is neither a word for a sum nor the blank start of a row of some sort. */
function isPlainCell(bytes: Uint8Array, from: number, to: number, column: number): boolean {
	if (from === to) return column > 0;
	const first = bytes[from]!;
	if (isEdge(first) || isEdge(bytes[to - 1]!)) return false;
	return column >= EARLY_CELLS || to - from < 2 || !mayStartSum(first, bytes[from + 1]!);
}

/** A byte that may belong to white space, or to a letter beyond ASCII that looks like it. */
function isEdge(byte: number): boolean {
	return byte <= SPACE || byte >= ASCII_END;
}

function isSame(text: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
	if (text.length !== to - from) return false;
	for (let i = 0; i < text.length; i++) if (text[i] !== bytes[from + i]) return false;
	return true;
}
