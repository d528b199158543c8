import type { Chunks } from './chunks.ts';
import { joined } from './chunks.ts';

const LF = 10;

/**
 * The same bytes in pieces that end with a line wherever there is a line feed. What a reader hands
 * back of a piece (its last lines) comes again at the start of the next.
 */
export class LinePieces {
	readonly #chunks: Chunks;
	readonly #size: number;
	#held: Uint8Array<ArrayBuffer>[] = [];
	#heldBytes = 0;
	#done = false;

	/** @param size bytes of a piece, at least, but for the last one */
	constructor(chunks: Chunks, size: number) {
		this.#chunks = chunks;
		this.#size = size;
	}

	/** Whether no byte is left but those handed back. */
	get done(): boolean {
		return this.#done;
	}

	/** The next piece; null at the end. */
	async next(): Promise<Uint8Array<ArrayBuffer> | null> {
		let fresh = 0;
		while (!this.#done && fresh < this.#size) {
			const next = await this.#chunks.next();
			if (next.done === true) this.#done = true;
			else {
				fresh += next.value.length;
				this.#hold(next.value);
			}
		}
		if (this.#heldBytes === 0) return null;
		const piece = joined(this.#held);
		this.#held = [];
		this.#heldBytes = 0;
		const end = this.#done ? piece.length : piece.lastIndexOf(LF) + 1 || piece.length;
		this.#hold(piece.subarray(end));
		return piece.subarray(0, end);
	}

	/** Bytes of the last piece that have to come again. */
	handBack(bytes: Uint8Array<ArrayBuffer>): void {
		this.#held.unshift(bytes);
		this.#heldBytes += bytes.length;
	}

	#hold(bytes: Uint8Array<ArrayBuffer>): void {
		if (bytes.length === 0) return;
		this.#held.push(bytes);
		this.#heldBytes += bytes.length;
	}
}
