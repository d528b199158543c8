import type { PackedStrings } from './packed-strings.ts';

/** Collects UTF-8 strings into one run of bytes; reused for block after block. */
export class PackedStringsWriter {
	#bytes = new Uint8Array(0);
	#offsets = new Uint32Array(0);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	/** Adds the string `bytes[from] … bytes[to]`. */
	add(bytes: Uint8Array, from: number, to: number): void {
		let end = this.#roomFor(1, to - from);
		const own = this.#bytes;
		// Short strings: a loop is faster than a view and a call.
		for (let i = from; i < to; i++) own[end++] = bytes[i]!;
		this.#offsets[++this.#length] = end;
	}

	addAll({ bytes, offsets }: PackedStrings): void {
		const count = offsets.length - 1;
		const end = this.#roomFor(count, bytes.length);
		this.#bytes.set(bytes, end);
		for (let i = 1; i <= count; i++) this.#offsets[this.#length + i] = end + offsets[i]!;
		this.#length += count;
	}

	/** All strings since the last call; the writer is empty then. */
	finish(): PackedStrings {
		const offsets = this.#offsets.slice(0, this.#length + 1);
		const bytes = this.#bytes.slice(0, offsets[this.#length] ?? 0);
		this.#length = 0;
		return offsets.length === 0 ? { bytes, offsets: new Uint32Array(1) } : { bytes, offsets };
	}

	/** @returns where the next string begins */
	#roomFor(strings: number, bytes: number): number {
		if (this.#length + strings >= this.#offsets.length) {
			const offsets = new Uint32Array(Math.max(1024, (this.#length + strings + 1) * 2));
			offsets.set(this.#offsets);
			this.#offsets = offsets;
		}
		const end = this.#offsets[this.#length]!;
		if (end + bytes > this.#bytes.length) {
			const grown = new Uint8Array(Math.max(16_384, (end + bytes) * 2));
			grown.set(this.#bytes.subarray(0, end));
			this.#bytes = grown;
		}
		return end;
	}
}
