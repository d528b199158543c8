/** A hash of what a row says beside customer, time, amount and product. */
type DetailOfRow = (row: number) => number;

/**
 * Slots of sales without an order number, over files whose sales can be the same: the k-th row of
 * one file with a customer, time, amount and product is the k-th of another. Where several
 * differ in something else (their status), rows that say the same go together first, so that
 * the order within a file decides nothing.
 */
export class SaleSlots {
	readonly #slotsOfSale = new Map<number, number[]>();
	/** Newest row of each slot. */
	readonly #newestRow = new Map<number, number>();
	readonly #detailOf: DetailOfRow;
	readonly #freshSlot: () => number;

	constructor(detailOf: DetailOfRow, freshSlot: () => number) {
		this.#detailOf = detailOf;
		this.#freshSlot = freshSlot;
	}

	/** @param rowsOfSale rows of one file by the hash of what makes a sale */
	assign(rowsOfSale: ReadonlyMap<number, readonly number[]>, slotOfRow: Int32Array): void {
		for (const [sale, rows] of rowsOfSale) {
			let slots = this.#slotsOfSale.get(sale);
			if (slots === undefined) this.#slotsOfSale.set(sale, (slots = []));
			const alone = rows.length === 1 && slots.length <= 1;
			for (const [row, slot] of alone ? [[rows[0]!, slots[0]] as const] : this.#pair(rows, slots)) {
				const taken = slot ?? this.#freshSlot();
				if (slot === undefined) slots.push(taken);
				this.#newestRow.set(taken, row);
				slotOfRow[row] = taken;
			}
		}
	}

	/** Each row with a slot of its own, as long as there are any: equal details first. */
	#pair(rows: readonly number[], slots: readonly number[]): [row: number, slot?: number][] {
		const byDetail = (items: readonly number[], detailOf: DetailOfRow) =>
			items.map((item) => ({ item, detail: detailOf(item) })).sort((a, b) => a.detail - b.detail);
		const free = byDetail(slots, (slot) => this.#detailOf(this.#newestRow.get(slot)!));
		const pairs: [row: number, slot?: number][] = [];
		const others: number[] = [];
		const left: number[] = [];
		let next = 0;
		for (const { item, detail } of byDetail(rows, this.#detailOf)) {
			while (next < free.length && free[next]!.detail < detail) left.push(free[next++]!.item);
			if (free[next]?.detail === detail) pairs.push([item, free[next++]!.item]);
			else others.push(item);
		}
		while (next < free.length) left.push(free[next++]!.item);
		others.forEach((row, i) => {
			const slot = left[i];
			pairs.push(slot === undefined ? [row] : [row, slot]);
		});
		return pairs.sort(([a], [b]) => a - b);
	}
}
