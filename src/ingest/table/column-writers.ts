import { BLOCK_ROWS } from '#core/columns/block.ts';
import { TextColumnWriter } from '#core/columns/text-column-writer.ts';
import type { RawBlock } from './raw-table.ts';

/** Very wide tables get smaller blocks, so that the memory for one stays bounded. */
const BLOCK_CELLS = BLOCK_ROWS * 256;

/** Where the cells of a row lie in bytes; overwritten by the next row. */
export interface CellBounds {
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	length: number;
}

/** Writes rows into blocks of text columns; a row is never kept as an object. */
export class ColumnWriters {
	readonly blocks: RawBlock[] = [];
	readonly #capacity: number;
	readonly #writers: readonly TextColumnWriter[];
	readonly #sourceRows: Uint32Array;
	#filled = 0;

	constructor(width: number) {
		this.#capacity = Math.min(
			BLOCK_ROWS,
			Math.max(64, Math.floor(BLOCK_CELLS / Math.max(1, width))),
		);
		this.#writers = Array.from({ length: width }, () => new TextColumnWriter(this.#capacity));
		this.#sourceRows = new Uint32Array(this.#capacity);
	}

	get width(): number {
		return this.#writers.length;
	}

	add(row: readonly string[], sourceRow: number): void {
		this.#sourceRows[this.#filled++] = sourceRow;
		const writers = this.#writers;
		for (let c = 0; c < writers.length; c++) {
			const cell = row[c];
			writers[c]!.add(cell === undefined ? '' : trimmed(cell));
		}
		if (this.#filled === this.#capacity) this.close();
	}

	/** A row of UTF-8 cells: cell c is `bytes[from[c]] … bytes[to[c]]`, trimmed; further cells are empty. */
	addBytes(bytes: Uint8Array, { from, to, length }: CellBounds, sourceRow: number): void {
		this.#sourceRows[this.#filled++] = sourceRow;
		const writers = this.#writers;
		for (let c = 0; c < length; c++) writers[c]!.addBytes(bytes, from[c]!, to[c]!);
		for (let c = length; c < writers.length; c++) writers[c]!.addBytes(bytes, 0, 0);
		if (this.#filled === this.#capacity) this.close();
	}

	/** To be called after each piece of text. */
	flush(): void {
		for (const writer of this.#writers) writer.flush();
	}

	/** Ends the block, if there are rows in it. */
	close(): void {
		const rows = this.#filled;
		if (rows === 0) return;
		this.blocks.push({
			rows,
			sourceRow: this.#sourceRows.slice(0, rows),
			columns: this.#writers.map((writer) => writer.finish()),
		});
		this.#filled = 0;
	}
}

/** Most cells need no trimming, and looking is much cheaper than doing it. */
export function trimmed(cell: string): string {
	const last = cell.charCodeAt(cell.length - 1);
	const first = cell.charCodeAt(0);
	return last <= 32 || last === 0xa0 || first <= 32 || first === 0xa0 || first === 0xfeff
		? cell.trim()
		: cell;
}
