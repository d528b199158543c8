import { KeyTable } from './key-table.ts';
import { packStrings } from './packed-strings.ts';
import { PackedStringsWriter } from './packed-strings-writer.ts';
import { narrow } from './text-column.ts';
import type { TextColumn } from './text-column.ts';

/** How many values are looked at before deciding that a dictionary does not pay. */
const PROBE = 4096;
const MAX_DISTINCT_SHARE = 0.6;
/** A power of two. */
const GUESSES = 1024;
/** Bytes that one character of a string takes at most. */
const CHARACTER_BYTES = 3;

const encoder = new TextEncoder();
let scratch = new Uint8Array(1024);

/**
 * Builds text columns block by block, choosing the dictionary or the plain form by itself. Values
 * come as strings or as bytes; the latter become no strings at all. Strings of a plain column are
 * packed piece by piece (`flush`), so that they die young: keeping a block's strings until its end
 * makes the garbage collector the main cost.
 */
export class TextColumnWriter {
	readonly #words = new KeyTable();
	/** Of the words that came as strings. */
	readonly #codeOf = new Map<string, number>();
	readonly #codes: Uint32Array;
	#rows = 0;
	/** A column that was plain in one block is taken for plain in the next. */
	#plain = false;
	#pending: string[] = [];
	readonly #packed = new PackedStringsWriter();
	/** String met last for each guess, and its code: comparing a short text costs less than hashing it. */
	readonly #guessed: string[] = [];
	readonly #guesses = new Int32Array(GUESSES).fill(-1);

	/** @param capacity rows of the largest block */
	constructor(capacity: number) {
		this.#codes = new Uint32Array(capacity);
	}

	add(value: string): void {
		if (this.#plain) {
			this.#pending.push(value);
			return;
		}
		const guess = guessOf(value);
		let code = this.#guesses[guess]!;
		if (code < 0 || this.#guessed[guess] !== value) {
			code = this.#codeOf.get(value) ?? this.#encode(value);
			this.#guesses[guess] = code;
			this.#guessed[guess] = value;
		}
		this.#put(code);
	}

	/** Adds the text `bytes[from] … bytes[to]`, which is whole UTF-8. */
	addBytes(bytes: Uint8Array, from: number, to: number): void {
		if (this.#plain) {
			this.flush();
			this.#packed.add(bytes, from, to);
		} else {
			this.#put(this.#words.addBytes(bytes, from, to, 0));
		}
	}

	/** Packs what is pending; to be called whenever a piece of text has been read. */
	flush(): void {
		if (this.#pending.length === 0) return;
		this.#packed.addAll(packStrings(this.#pending));
		this.#pending = [];
	}

	/** The column of the block; the writer is ready for the next one. */
	finish(): TextColumn {
		if (!this.#plain && this.#rows > 16 && this.#words.length > this.#rows * MAX_DISTINCT_SHARE) {
			this.#makePlain();
		}
		this.flush();
		const column: TextColumn = this.#plain
			? { codes: null, strings: this.#packed.finish() }
			: {
					codes: narrow(this.#codes.subarray(0, this.#rows), this.#words.length),
					strings: this.#words.strings(),
				};
		this.#forgetWords();
		this.#rows = 0;
		return column;
	}

	#put(code: number): void {
		this.#codes[this.#rows++] = code;
		if (this.#rows === PROBE && this.#words.length > PROBE * MAX_DISTINCT_SHARE) this.#makePlain();
	}

	#encode(value: string): number {
		const most = value.length * CHARACTER_BYTES;
		if (most > scratch.length) scratch = new Uint8Array(most * 2);
		const { written } = encoder.encodeInto(value, scratch);
		const code = this.#words.addBytes(scratch, 0, written, 0);
		this.#codeOf.set(value, code);
		return code;
	}

	#makePlain(): void {
		this.#plain = true;
		const { bytes, offsets } = this.#words.strings();
		for (const code of this.#codes.subarray(0, this.#rows)) {
			this.#packed.add(bytes, offsets[code]!, offsets[code + 1]!);
		}
		this.#forgetWords();
	}

	#forgetWords(): void {
		this.#words.clear();
		this.#codeOf.clear();
		this.#guesses.fill(-1);
	}
}

/** A number that differs for most of the words of a column, from its length and outer characters. */
function guessOf(value: string): number {
	const { length } = value;
	if (length === 0) return 0;
	const outer = value.charCodeAt(0) * 31 + value.charCodeAt(length - 1);
	return (outer * 31 + value.charCodeAt(length >> 1) + length * 131) & (GUESSES - 1);
}

/** Encodes the values of one block. */
export function textColumn(values: readonly string[]): TextColumn {
	const writer = new TextColumnWriter(values.length);
	for (const value of values) writer.add(value);
	return writer.finish();
}
