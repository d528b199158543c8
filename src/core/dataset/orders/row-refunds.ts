/**
 * What the rows of an order say was given back, in minor units: an order's own refund stands on
 * one of its rows or on all, the same; amounts that differ are those of the lines, and add up.
 */
export class RowRefunds {
	readonly #first: Float64Array;
	readonly #sum: Float64Array;
	readonly #differs: Uint8Array;

	constructor(slots: number) {
		this.#first = new Float64Array(slots).fill(Number.NaN);
		this.#sum = new Float64Array(slots);
		this.#differs = new Uint8Array(slots);
	}

	/** @param amount NaN for a row that says nothing */
	add(slot: number, amount: number): void {
		if (Number.isNaN(amount)) return;
		if (Number.isNaN(this.#first[slot])) this.#first[slot] = amount;
		else if (this.#first[slot] !== amount) this.#differs[slot] = 1;
		this.#sum[slot]! += amount;
	}

	/** Writes the refund of each order that has any. */
	settle(refunded: Float64Array): void {
		for (let slot = 0; slot < refunded.length; slot++) {
			if (Number.isNaN(this.#first[slot])) continue;
			refunded[slot] = this.#differs[slot] === 1 ? this.#sum[slot]! : this.#first[slot]!;
		}
	}
}
