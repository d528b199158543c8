import { aliasOf } from '../columns/aliases.ts';
import { headerKeys } from '../columns/header-keys.ts';
import { FileError } from '../file-error.ts';
import { isBlank } from './cell-look.ts';
import { closingRow } from './closing-row.ts';
import { ColumnWriters, trimmed } from './column-writers.ts';
import { findTable } from './find-table.ts';
import { PlainLines } from './plain-lines.ts';
import { isSumRow } from './sum-row.ts';
import type { LayoutKind, LayoutRow, LongRow, RawTable } from './raw-table.ts';

/** Rows looked at before the place of the table is settled. */
const HEAD_ROWS = 30;
/** Rows held back until it is known whether they are the last. */
const TAIL_ROWS = 40;
/** As many as a spreadsheet has. */
const MAX_COLUMNS = 16_384;
const LF = 10;
const SHOWN_LAYOUT = 30;
const SHOWN_SUMS = 200;
const SHOWN_TEXT = 120;

type BuiltTable = Pick<
	RawTable,
	'headerRow' | 'headers' | 'blocks' | 'rows' | 'layoutRows' | 'layout' | 'longRows'
>;

export interface TableOptions {
	/** Named in errors. */
	readonly file: string;
	/** Row of the header, counted from 1; 0: there is none. */
	readonly headerRow?: number | undefined;
	/** Rows of the file before the first one added (a `sep=` line). */
	readonly skipped: number;
	/** Every cell stands below its column, as in a workbook. */
	readonly grid: boolean;
}

/** Collects parsed rows into columns, and tells the data from the rest. */
export class TableBuilder {
	readonly #options: TableOptions;
	#head: string[][] | null = [];
	#tail: string[][] = [];
	/** The last row of the file that was dealt with. */
	#row: number;
	#headers: readonly string[] = [];
	#headerCells: readonly (readonly string[])[] = [];
	/** Whether a column names orders or people. */
	#named: readonly boolean[] = [];
	#headerRow = 0;
	#layoutRows: number;
	#writers = new ColumnWriters(0);
	#lines: PlainLines | null = null;
	#rows = 0;
	readonly #layout: LayoutRow[] = [];
	readonly #longRows: LongRow[] = [];

	constructor(options: TableOptions) {
		this.#options = options;
		this.#row = options.skipped;
		this.#layoutRows = options.skipped;
	}

	get rows(): number {
		return this.#rows;
	}

	add(rows: string[][]): void {
		if (this.#head === null) {
			this.#addBody(rows);
			return;
		}
		this.#head = this.#head.concat(rows);
		if (this.#head.length >= this.#lookedAt) this.#settle(this.#head);
	}

	/**
	 * How many bytes of whole lines are rows for sure: the last ones may be a footer. None where the
	 * rows have to be looked at as text.
	 */
	sureBytes(lines: Uint8Array): number {
		if (this.#head !== null || this.#writers.width < 2) return 0;
		let end = lines.length;
		for (let i = 0; i < TAIL_ROWS && end > 1; i++) end = lines.lastIndexOf(LF, end - 2) + 1;
		return end > 1 ? end : 0;
	}

	/**
	 * Adds lines as `add` would add their rows, but much faster.
	 * @param bytes as many as are sure, of UTF-8 without quotes
	 * @param split the rows of a line
	 */
	addLines(bytes: Uint8Array, delimiter: string, split: (line: Uint8Array) => string[][]): void {
		for (const row of this.#tail) this.#addRow(row);
		this.#tail = [];
		const starts = this.#headerCells.map(([start]) => start ?? '');
		this.#lines ??= new PlainLines(delimiter, this.#writers.width, starts);
		this.#lines.read(bytes, {
			plain: (piece, cells) => {
				this.#rows++;
				this.#writers.addBytes(piece, cells, ++this.#row);
			},
			other: (line) => {
				for (const row of split(line)) this.#addRow(row);
			},
		});
		this.#writers.flush();
	}

	finish(): BuiltTable {
		if (this.#head !== null) this.#settle(this.#head);
		this.#addLast(this.#tail);
		this.#writers.close();
		return {
			headerRow: this.#headerRow,
			headers: this.#headers,
			blocks: this.#writers.blocks,
			rows: this.#rows,
			layoutRows: this.#layoutRows,
			layout: this.#layout,
			longRows: this.#longRows,
		};
	}

	#settle(rows: string[][]): void {
		this.#head = null;
		if (rows.every(isBlank)) {
			this.#layoutRows += rows.length;
			this.#row += rows.length;
			return;
		}
		const { skipped, grid } = this.#options;
		const table = findTable(rows.slice(0, this.#lookedAt), this.#givenPosition(rows), grid);
		if (table.headers.length > MAX_COLUMNS) {
			throw new FileError('too-many-columns', this.#options.file);
		}
		this.#headers = table.headers;
		this.#named = table.headers.map(namesSomething);
		this.#headerCells = table.headerCells.map((cells) => cells.map(trimmed));
		this.#headerRow = table.header === null ? 0 : skipped + table.header + 1;
		this.#writers = new ColumnWriters(table.headers.length);
		table.kinds.forEach((kind, position) => this.#setAside(rows[position]!, kind));
		this.#addBody(rows.slice(table.start));
	}

	get #lookedAt(): number {
		return (this.#options.headerRow ?? 0) + HEAD_ROWS;
	}

	/** The wanted row or the next filled one; past the end of the file, the last filled one. */
	#givenPosition(rows: readonly string[][]): number | null | undefined {
		const { headerRow, skipped } = this.#options;
		if (headerRow === undefined) return undefined;
		if (headerRow === 0) return null;
		const wanted = headerRow - 1 - skipped;
		const found = rows.findIndex((row, position) => position >= wanted && !isBlank(row));
		return found >= 0 ? found : rows.findLastIndex((row) => !isBlank(row));
	}

	#addBody(rows: string[][]): void {
		const all = this.#tail.length === 0 ? rows : this.#tail.concat(rows);
		const sure = Math.max(0, all.length - TAIL_ROWS);
		for (let i = 0; i < sure; i++) this.#addRow(all[i]!);
		this.#tail = all.slice(sure);
		this.#writers.flush();
	}

	/** The last rows of the file: from the end up, what is clearly no data is left aside. */
	#addLast(rows: readonly string[][]): void {
		let end = rows.length;
		const kinds: LayoutKind[] = [];
		for (; end > 0; end--) {
			const row = rows[end - 1]!;
			const kind = isBlank(row) ? 'blank' : closingRow(row, this.#writers.width);
			if (kind === null) break;
			kinds.unshift(kind);
		}
		for (let i = 0; i < end; i++) this.#addRow(rows[i]!);
		kinds.forEach((kind, i) => this.#setAside(rows[end + i]!, kind));
	}

	#addRow(row: readonly string[]): void {
		if (row.length <= 1 && isBlank(row)) {
			this.#setAside(row, 'blank');
			return;
		}
		const { width } = this.#writers;
		if (width > 1 && isSumRow(row, this.#named)) {
			this.#setAside(row, 'total');
			return;
		}
		if (this.#isHeaderAgain(row)) {
			this.#setAside(row, 'repeated-header');
			return;
		}
		if (row.length > width && row.some((cell, i) => i >= width && cell.trim() !== '')) {
			this.#rows++;
			this.#longRows.push({ row: ++this.#row, cells: row.map(trimmed) });
			return;
		}
		if (trimmed(row[0]!) === '' && isBlank(row)) {
			this.#setAside(row, 'blank');
			return;
		}
		this.#rows++;
		this.#writers.add(row, ++this.#row);
	}

	#isHeaderAgain(row: readonly string[]): boolean {
		return this.#headerCells.some((cells) => {
			// Nearly every row differs in its first cell.
			if (trimmed(row[0] ?? '') !== cells[0]) return false;
			const length = Math.max(cells.length, row.length);
			for (let c = 1; c < length; c++) {
				if (trimmed(row[c] ?? '') !== (cells[c] ?? '')) return false;
			}
			return true;
		});
	}

	#setAside(row: readonly string[], kind: LayoutKind): void {
		this.#row++;
		this.#layoutRows++;
		if (kind === 'blank' || kind === 'header') return;
		const closing = kind === 'total' || kind === 'footer';
		if (this.#layout.length >= (closing ? SHOWN_SUMS : SHOWN_LAYOUT)) return;
		const text = row.map(trimmed).filter((cell) => cell !== '');
		this.#layout.push({ row: this.#row, kind, text: text.join(' · ').slice(0, SHOWN_TEXT) });
	}
}

/** A name may say "Subtotal" where there is no other place for it. */
function namesSomething(header: string): boolean {
	const fields = headerKeys(header).map((key) => aliasOf(key)?.field);
	return fields.some((field) => field !== undefined && NAMING.has(field));
}

const NAMING: ReadonlySet<string> = new Set([
	'orderId',
	'customerId',
	'email',
	'phone',
	'username',
	'name',
	'firstName',
	'lastName',
]);
