import type { FieldOfType } from '../columns/fields.ts';
import { stringAt, packedLength } from '../columns/packed-strings.ts';
import type { TextColumn } from '../columns/text-column.ts';
import { locateRow } from '../dataset/rows/row-space.ts';
import type { RowSpace } from '../dataset/rows/row-space.ts';

/** No field of the row holds a word. */
export const NO_WORDS = -1;
const NOT_READ = -2;

/** What a reader makes of some fields of a row, asked once for each distinct text that is met. */
export class RowWords {
	readonly #rows: RowSpace;
	readonly #fields: readonly FieldOfType<'text'>[];
	readonly #read: (text: string) => number;
	readonly #kept = new Map<TextColumn, Int32Array>();

	/** @param read gives NO_WORDS or bits; those of several fields are put together */
	constructor(
		rows: RowSpace,
		fields: readonly FieldOfType<'text'>[],
		read: (text: string) => number,
	) {
		this.#rows = rows;
		this.#fields = fields;
		this.#read = read;
	}

	at(row: number): number {
		const place = locateRow(this.#rows, row);
		let bits = NO_WORDS;
		for (const field of this.#fields) {
			const column = place.block.text[field];
			if (column === undefined) continue;
			const own = this.#ofColumn(column, place.row);
			if (own !== NO_WORDS) bits = bits === NO_WORDS ? own : bits | own;
		}
		return bits;
	}

	#ofColumn(column: TextColumn, row: number): number {
		const { codes, strings } = column;
		if (codes === null) return this.#read(stringAt(strings, row));
		let kept = this.#kept.get(column);
		if (kept === undefined) {
			kept = new Int32Array(packedLength(strings)).fill(NOT_READ);
			this.#kept.set(column, kept);
		}
		const code = codes[row]!;
		const known = kept[code]!;
		return known === NOT_READ ? (kept[code] = this.#read(stringAt(strings, code))) : known;
	}
}
