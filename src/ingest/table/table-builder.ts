import { BLOCK_ROWS } from '#core/columns/block.ts';
import { TextColumnWriter } from '#core/columns/text-column-writer.ts';
import { cleanHeaders, findHeaderRow } from './header.ts';
import type { LongRow, RawBlock, RawTable } from './raw-table.ts';

/** Rows looked at before the header is settled. */
const HEAD_ROWS = 20;

/** Collects parsed rows into blocks of text columns; a row is never kept as an object. */
export class TableBuilder {
	readonly #givenHeaderRow: number | undefined;
	#row: number;
	#head: string[][] | null = [];
	#headers: string[] = [];
	#headerRow = 0;
	#layoutRows: number;
	#writers: TextColumnWriter[] = [];
	#sourceRows = new Uint32Array(BLOCK_ROWS);
	#filled = 0;
	#rows = 0;
	readonly #blocks: RawBlock[] = [];
	readonly #longRows: LongRow[] = [];

	/** @param skipped rows of the file before the first one added (a `sep=` line) */
	constructor(headerRow: number | undefined, skipped: number) {
		this.#givenHeaderRow = headerRow;
		this.#row = skipped;
		this.#layoutRows = skipped;
	}

	get rows(): number {
		return this.#rows;
	}

	add(rows: readonly string[][]): void {
		for (const row of rows) {
			if (this.#head === null) this.#addData(row);
			else {
				this.#head.push(row);
				const enough = Math.max(HEAD_ROWS, this.#givenHeaderRow ?? 0);
				if (this.#head.length >= enough) this.#settleHeader();
			}
		}
		for (const writer of this.#writers) writer.flush();
	}

	finish(): Pick<
		RawTable,
		'headerRow' | 'headers' | 'blocks' | 'rows' | 'layoutRows' | 'longRows'
	> {
		if (this.#head !== null) this.#settleHeader();
		if (this.#filled > 0) this.#closeBlock();
		return {
			headerRow: this.#headerRow,
			headers: this.#headers,
			blocks: this.#blocks,
			rows: this.#rows,
			layoutRows: this.#layoutRows,
			longRows: this.#longRows,
		};
	}

	#settleHeader(): void {
		const head = this.#head ?? [];
		this.#head = null;
		if (head.every(isBlank)) {
			this.#layoutRows += head.length;
			return;
		}
		const skipped = this.#row;
		const position =
			this.#givenHeaderRow === undefined
				? findHeaderRow(head)
				: filledRow(head, this.#givenHeaderRow - 1 - skipped);
		const header = head[position] ?? [];
		let width = header.length;
		while (width > 0 && header[width - 1]!.trim() === '') width--;
		this.#headers = cleanHeaders(header.slice(0, width));
		this.#headerRow = skipped + position + 1;
		this.#writers = this.#headers.map(() => new TextColumnWriter(BLOCK_ROWS));
		this.#layoutRows += position + 1;
		this.#row = skipped + position + 1;
		for (const row of head.slice(position + 1)) this.#addData(row);
	}

	#addData(row: string[]): void {
		this.#row++;
		if (row.length <= 1 && isBlank(row)) {
			this.#layoutRows++;
			return;
		}
		const width = this.#writers.length;
		if (row.length > width && row.some((cell, i) => i >= width && cell.trim() !== '')) {
			this.#rows++;
			this.#longRows.push({ row: this.#row, cells: row.map(trimmed) });
			return;
		}
		if (row[0] === '' && isBlank(row)) {
			this.#layoutRows++;
			return;
		}
		this.#rows++;
		const at = this.#filled++;
		this.#sourceRows[at] = this.#row;
		for (let c = 0; c < width; c++) {
			const cell = row[c];
			this.#writers[c]!.add(cell === undefined ? '' : trimmed(cell));
		}
		if (this.#filled === BLOCK_ROWS) this.#closeBlock();
	}

	#closeBlock(): void {
		const rows = this.#filled;
		this.#blocks.push({
			rows,
			sourceRow: this.#sourceRows.slice(0, rows),
			columns: this.#writers.map((writer) => writer.finish()),
		});
		this.#filled = 0;
	}
}

/** The wanted row or the next filled one; past the end of the file, the last filled one. */
function filledRow(rows: readonly (readonly string[])[], wanted: number): number {
	const found = rows.findIndex((row, position) => position >= wanted && !isBlank(row));
	return found >= 0 ? found : rows.findLastIndex((row) => !isBlank(row));
}

function isBlank(row: readonly string[]): boolean {
	return row.every((cell) => cell.trim() === '');
}

/** Most cells need no trimming, and looking is much cheaper than doing it. */
function trimmed(cell: string): string {
	const last = cell.charCodeAt(cell.length - 1);
	const first = cell.charCodeAt(0);
	return last <= 32 || last === 0xa0 || first <= 32 || first === 0xa0 || first === 0xfeff
		? cell.trim()
		: cell;
}
