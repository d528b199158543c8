import type { MappedField } from '#core/columns/field-parts.ts';
import { unpackStrings } from '#core/columns/packed-strings.ts';
import { textAt } from '#core/columns/text-column.ts';
import type { TextColumn } from '#core/columns/text-column.ts';
import type { RejectedRow, RejectionCode } from '#core/dataset/rows/import-record.ts';
import type { ColumnMapping } from '../mapping.ts';
import type { RawBlock } from '../table/raw-table.ts';
import { damagedIds } from '../values/damaged-ids.ts';

const ID_FIELDS: ReadonlySet<MappedField> = new Set<MappedField>([
	'orderId',
	'customerId',
	'phone',
	'username',
]);

/** The rows of a block that are not taken: the first thing wrong with each, and the repeated ones. */
export class RowFaults {
	readonly #raw: RawBlock;
	readonly #headers: readonly string[];
	readonly #byRow = new Map<number, { code: RejectionCode; column: number | null }>();
	readonly #repeated = new Set<number>();
	readonly #layout = new Set<number>();

	constructor(raw: RawBlock, headers: readonly string[]) {
		this.#raw = raw;
		this.#headers = headers;
	}

	get rows(): number {
		return this.#raw.rows;
	}

	get isClean(): boolean {
		return this.#byRow.size + this.#repeated.size + this.#layout.size === 0;
	}

	has(row: number): boolean {
		return this.#byRow.has(row);
	}

	/** The row says again what one above has said: it is left out and counted apart. */
	repeat(row: number): void {
		this.#repeated.add(row);
	}

	get repeated(): number {
		return this.#repeated.size;
	}

	/** The row sums up others: whatever is wrong with it does not matter. */
	noData(row: number): void {
		this.#byRow.delete(row);
		this.#layout.add(row);
	}

	get layout(): number {
		return this.#layout.size;
	}

	add(row: number, code: RejectionCode, column: number | null): void {
		if (this.#byRow.has(row) || this.#layout.has(row)) return;
		this.#byRow.set(row, { code, column });
	}

	/** Ids that a spreadsheet has rounded away name nobody and no order any more. */
	damagedIds({ field, index }: ColumnMapping, cells: TextColumn): void {
		if (field === null || !ID_FIELDS.has(field)) return;
		const damaged = damagedIds(unpackStrings(cells.strings));
		if (!damaged.includes(true)) return;
		for (let row = 0; row < this.rows; row++) {
			if (damaged[cells.codes === null ? row : cells.codes[row]!] === true) {
				this.add(row, 'damaged-id', index);
			}
		}
	}

	rejectedRows(): number[] {
		return [...this.#byRow.keys()];
	}

	report(rejected: RejectedRow[]): void {
		for (const [row, { code, column }] of this.#byRow) {
			const cells = this.#raw.columns.map((cell) => textAt(cell, row));
			rejected.push({
				row: this.#raw.sourceRow[row]!,
				code,
				column: column === null ? null : this.#headers[column]!,
				text: column === null ? '' : cells[column]!,
				cells,
			});
		}
	}

	accepted(): Uint32Array {
		const rows = new Uint32Array(this.rows);
		let write = 0;
		for (let row = 0; row < this.rows; row++) {
			const isLeftOut = this.#byRow.has(row) || this.#repeated.has(row) || this.#layout.has(row);
			if (!isLeftOut) rows[write++] = row;
		}
		return rows.slice(0, write);
	}
}
