/**
 * Slots of rows without an id of their own: the k-th row of one file with a hash is the k-th of
 * another, so that importing a file twice adds nothing and equal rows of one file stay apart.
 */
export class EqualRows {
	readonly #slotsOfHash = new Map<number, number[]>();
	#seen = new Map<number, number>();

	/** The next file begins. */
	startFile(): void {
		this.#seen = new Map();
	}

	/** Slot of the file's next row with the hash, or `fresh` where none had it so often before. */
	slot(hash: number, fresh: number): number {
		let slots = this.#slotsOfHash.get(hash);
		if (slots === undefined) this.#slotsOfHash.set(hash, (slots = []));
		const nth = this.#seen.get(hash) ?? 0;
		this.#seen.set(hash, nth + 1);
		return (slots[nth] ??= fresh);
	}
}
