import { STATUS_PENDING, STATUS_VALID, STATUS_VOID } from '../dataset.ts';

interface Amounts {
	readonly total: Float64Array;
	readonly refunded: Float64Array;
	readonly status: Uint8Array;
}

/**
 * Units that the lines of an order say came back: worth their share of the line, never more than
 * the order. Where all came back the whole order did, with its shipping; where a refund is given
 * in money, that stands.
 */
export class ReturnedUnits {
	readonly #units: Float64Array;
	readonly #returned: Float64Array;
	readonly #worth: Float64Array;

	constructor(slots: number) {
		this.#units = new Float64Array(slots);
		this.#returned = new Float64Array(slots);
		this.#worth = new Float64Array(slots);
	}

	/**
	 * @param amount of the line; NaN where only the order has one
	 * @param quantity NaN: one
	 * @param returned NaN: none
	 */
	add(slot: number, amount: number, quantity: number, returned: number): void {
		const units = Number.isNaN(quantity) ? 1 : Math.max(0, quantity);
		const back = returned > 0 ? Math.min(returned, units) : 0;
		this.#units[slot]! += units;
		if (back === 0) return;
		this.#returned[slot]! += back;
		this.#worth[slot]! += (amount * back) / units;
	}

	/** Writes what was given back; an order of which a part stays is a purchase. */
	settle({ total, refunded, status }: Amounts, lineSum: Float64Array): void {
		this.#returned.forEach((back, slot) => {
			const isSale = status[slot] !== STATUS_PENDING && status[slot] !== STATUS_VOID;
			if (back === 0 || !isSale || refunded[slot]! > 0) return;
			const whole = Number.isNaN(total[slot]) ? lineSum[slot]! : total[slot]!;
			const share = back / this.#units[slot]!;
			const worth = Number.isNaN(this.#worth[slot]) ? whole * share : this.#worth[slot]!;
			const given = share === 1 ? whole : Math.min(whole, Math.round(worth));
			if (!(given > 0)) return;
			refunded[slot] = given;
			if (given < whole) status[slot] = STATUS_VALID;
		});
	}
}
