import { packStrings } from './packed-strings.ts';
import type { PackedStrings } from './packed-strings.ts';
import { narrow } from './text-column.ts';
import type { TextColumn } from './text-column.ts';

/** How many values are looked at before deciding that a dictionary does not pay. */
const PROBE = 4096;
const MAX_DISTINCT_SHARE = 0.6;
/** A power of two. */
const GUESSES = 1024;

/**
 * Builds text columns block by block, choosing the dictionary or the plain form by itself.
 * Values of a plain column are packed piece by piece (`flush`), so that their strings die
 * young: keeping a block's strings until its end makes the garbage collector the main cost.
 */
export class TextColumnWriter {
	readonly #codeOf = new Map<string, number>();
	#words: string[] = [];
	readonly #codes: Uint32Array;
	#rows = 0;
	/** A column that was plain in one block is taken for plain in the next. */
	#plain = false;
	#pending: string[] = [];
	#packed: PackedStrings[] = [];
	/** Code met last for each guess: comparing a short text costs less than hashing it. */
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
		if (code < 0 || this.#words[code] !== value) {
			code = this.#codeOf.get(value) ?? this.#addWord(value);
			this.#guesses[guess] = code;
		}
		this.#codes[this.#rows++] = code;
		if (this.#rows === PROBE && this.#words.length > PROBE * MAX_DISTINCT_SHARE) this.#makePlain();
	}

	#addWord(value: string): number {
		const code = this.#words.push(value) - 1;
		this.#codeOf.set(value, code);
		return code;
	}

	/** Packs what is pending; to be called whenever a piece of text has been read. */
	flush(): void {
		if (this.#pending.length === 0) return;
		this.#packed.push(packStrings(this.#pending));
		this.#pending = [];
	}

	/** The column of the block; the writer is ready for the next one. */
	finish(): TextColumn {
		if (!this.#plain && this.#rows > 16 && this.#words.length > this.#rows * MAX_DISTINCT_SHARE) {
			this.#makePlain();
		}
		const column: TextColumn = this.#plain
			? { codes: null, strings: this.#joined() }
			: {
					codes: narrow(this.#codes.subarray(0, this.#rows), this.#words.length),
					strings: packStrings(this.#words),
				};
		this.#codeOf.clear();
		this.#words = [];
		this.#packed = [];
		this.#rows = 0;
		this.#guesses.fill(-1);
		return column;
	}

	#makePlain(): void {
		this.#plain = true;
		for (let row = 0; row < this.#rows; row++) {
			this.#pending.push(this.#words[this.#codes[row]!]!);
		}
		this.flush();
	}

	#joined(): PackedStrings {
		this.flush();
		const count = this.#packed.reduce((sum, { offsets }) => sum + offsets.length - 1, 0);
		const size = this.#packed.reduce((sum, { bytes }) => sum + bytes.length, 0);
		const bytes = new Uint8Array(size);
		const offsets = new Uint32Array(count + 1);
		let byte = 0;
		let item = 0;
		for (const piece of this.#packed) {
			bytes.set(piece.bytes, byte);
			for (let i = 1; i < piece.offsets.length; i++) offsets[++item] = byte + piece.offsets[i]!;
			byte += piece.bytes.length;
		}
		return { bytes, offsets };
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
