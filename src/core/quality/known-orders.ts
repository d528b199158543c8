import type { ZoneClock } from '../calendar/zone.ts';
import type { Block } from '../columns/block.ts';
import { KeyTable } from '../columns/key-table.ts';
import type { PackedStrings } from '../columns/packed-strings.ts';
import type { AssembledBatches } from '../dataset/fold.ts';
import { localInstant } from '../dataset/rows/local-instant.ts';
import { locateRow } from '../dataset/rows/row-space.ts';

/** What an order is known by. */
export interface KnownOrder {
	/** Where its number stands; null: it has none. */
	readonly id: { readonly strings: PackedStrings; readonly index: number } | null;
	/** -1: nobody is known. */
	readonly customer: number;
	readonly day: number;
	/** Minor units; of an order that waits in its own currency, and of its first row. */
	readonly total: number;
	/** A row of it in the row space. */
	readonly row: number;
}

/** The orders of one import: those that it decides, and those that wait for an exchange rate. */
export function eachOrder(
	{ rows, slots, assembled, people }: AssembledBatches,
	slotsOf: readonly Int32Array[],
	position: number,
	clock: ZoneClock,
	visit: (order: KnownOrder) => void,
): void {
	const { customer, day, total, row } = assembled;
	for (const slot of slotsOf[position]!) {
		const at = row[slot]!;
		const place = locateRow(rows, at);
		const id = idAt(place.block, place.row);
		visit({ id, customer: customer[slot]!, day: day[slot]!, total: total[slot]!, row: at });
	}
	const seen = new Set<number>();
	for (const { batchIndex, block, first } of rows.blocks) {
		const { orderedAt } = block.instant;
		if (batchIndex !== position || orderedAt === undefined) continue;
		const amounts = block.money.total ?? block.money.lineTotal;
		for (let i = 0; i < block.rows; i++) {
			const slot = slots.slotOfRow[first + i]!;
			if (slot < 0 || row[slot] !== -1 || seen.has(slot)) continue;
			seen.add(slot);
			visit({
				id: idAt(block, i),
				customer: people.customerOfRow[first + i]!,
				day: localInstant(orderedAt, i, clock).day,
				total: amounts?.[i] ?? Number.NaN,
				row: first + i,
			});
		}
	}
}

function idAt({ text: { orderId } }: Block, row: number): KnownOrder['id'] {
	if (orderId === undefined) return null;
	const { codes, strings } = orderId;
	const index = codes === null ? row : codes[row]!;
	return strings.offsets[index] === strings.offsets[index + 1] ? null : { strings, index };
}

/** Orders by their number, else by buyer, day and amount. */
export class KnownOrders {
	readonly #ids = new KeyTable();
	readonly #ofId: number[] = [];
	readonly #ofSale = new Map<number, number>();
	readonly #customer: number[] = [];
	readonly #day: number[] = [];
	readonly #total: number[] = [];
	readonly #position: number[] = [];

	/** @param position of its import */
	add(order: KnownOrder, position: number): void {
		const { id, customer, day, total } = order;
		if (id === null && customer === -1) return;
		const place = this.#position.push(position) - 1;
		this.#customer.push(customer);
		this.#day.push(day);
		this.#total.push(total);
		if (id === null) this.#ofSale.set(saleOf(order), place);
		else this.#ofId[this.#ids.add(id.strings, id.index, 0)] = place;
	}

	/** Position of the import that has the same order, or -1. */
	find(order: KnownOrder): number {
		const { id, customer, day, total } = order;
		const place =
			id === null
				? this.#ofSale.get(saleOf(order))
				: this.#ofId[this.#ids.find(id.strings, id.index, 0)];
		if (place === undefined || this.#day[place] !== day) return -1;
		const sameBuyer = customer !== -1 && this.#customer[place] === customer;
		const sameTotal = this.#total[place] === total;
		const isSame = id === null ? sameBuyer && sameTotal : sameBuyer || sameTotal;
		return isSame ? this.#position[place]! : -1;
	}
}

/** 52 bits of buyer, day and amount: what meets by accident, `find` tells apart. */
function saleOf({ customer, day, total }: KnownOrder): number {
	const mixed = Math.imul(customer, 0x9e3779b1) ^ Math.imul(day, 0x85ebca6b);
	return (mixed >>> 0) * 0x10_0000 + (Math.abs(Math.trunc(total)) % 0x10_0000);
}
