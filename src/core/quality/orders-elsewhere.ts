import type { SlotOrders } from '../dataset/assemble-orders.ts';
import type { AssembledBatches } from '../dataset/fold.ts';
import { isOrderKind } from '../dataset/import-groups.ts';
import { idScopeOf } from '../dataset/import-record.ts';
import type { ImportRecord } from '../dataset/import-record.ts';
import { KeyTable } from '../columns/key-table.ts';
import { locateRow } from '../dataset/row-space.ts';
import type { RowSpace } from '../dataset/row-space.ts';
import type { Example } from './order-findings.ts';
import { QUALITY_LIMITS } from './quality-limits.ts';
import type { Finding } from './quality-note.ts';

/** Orders that an import shares with those before it under another source. */
interface Shared {
	count: number;
	readonly record: ImportRecord;
	readonly slot: number;
}

/**
 * Orders of one import that are already there under another source, and so would count twice: an
 * export with a column more is another source by its headers. Equal are orders of one number, day
 * and amount or buyer; without numbers, of one buyer, day and amount.
 *
 * @param slotsOf the orders that each import decides, by its position
 */
export function ordersElsewhere(
	{ rows, records, assembled }: AssembledBatches,
	slotsOf: readonly Int32Array[],
	index: number,
	example: Example,
): Finding[] {
	const record = records[index]!;
	const others = records.flatMap((other, position) =>
		position < index && mayMeet(other, record) ? [position] : [],
	);
	if (others.length === 0) return [];
	const { firstDay, lastDay } = record;
	const known = new KnownOrders(rows, assembled);
	const batchOf = new Map<number, number>();
	for (const position of others) {
		for (const slot of slotsOf[position]!) {
			const day = assembled.day[slot]!;
			// A day in UTC is the shop's own, or the one before or after it.
			if (day < firstDay! - 1 || day > lastDay! + 1) continue;
			known.add(slot);
			batchOf.set(slot, position);
		}
	}
	if (batchOf.size === 0) return [];
	const shared = new Map<string, Shared>();
	for (const slot of slotsOf[index]!) {
		const same = known.find(slot);
		if (same < 0) continue;
		const other = records[batchOf.get(same)!]!;
		const held = shared.get(idScopeOf(other));
		if (held === undefined) shared.set(idScopeOf(other), { count: 1, record: other, slot });
		else held.count++;
	}
	const [most] = [...shared.values()].sort((a, b) => b.count - a.count);
	const of = slotsOf[index]!.length;
	if (most === undefined || !tells(most, record, of)) return [];
	const { source, channel, file } = most.record;
	return [
		{
			...{ code: 'counted-twice', count: most.count, of },
			example: example(assembled.row[most.slot]!, { text: file }),
			sameAs: { source, idScope: idScopeOf(most.record), channel, file },
		},
	];
}

/** Orders of another source within the same time. */
function mayMeet(other: ImportRecord, record: ImportRecord): boolean {
	if (!isOrderKind(other.kind) || idScopeOf(other) === idScopeOf(record)) return false;
	const { firstDay, lastDay } = record;
	if (firstDay === null || lastDay === null) return false;
	return (
		(other.firstDay ?? Infinity) <= lastDay + 1 && (other.lastDay ?? -Infinity) >= firstDay - 1
	);
}

/** One order may coincide by chance, unless the files are alike. */
function tells({ count, record }: Shared, other: ImportRecord, of: number): boolean {
	const { sharedHeaders, sharedOrders, sharedShare } = QUALITY_LIMITS;
	const a = new Set(record.headers.map(plain));
	const b = new Set(other.headers.map(plain));
	const both = [...a].filter((header) => b.has(header)).length;
	if (both >= sharedHeaders * (a.size + b.size - both)) return true;
	return count >= sharedOrders && count >= of * sharedShare;
}

function plain(header: string): string {
	return header
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Orders by their number, else by buyer, day and amount. */
class KnownOrders {
	readonly #rows: RowSpace;
	readonly #orders: SlotOrders;
	readonly #ids = new KeyTable();
	readonly #slotOfId: number[] = [];
	readonly #slotOfSale = new Map<number, number>();

	constructor(rows: RowSpace, orders: SlotOrders) {
		this.#rows = rows;
		this.#orders = orders;
	}

	add(slot: number): void {
		const id = this.#idOf(slot);
		if (id !== null) this.#slotOfId[this.#ids.add(id.strings, id.index, 0)] = slot;
		else if (this.#orders.customer[slot] !== -1) this.#slotOfSale.set(this.#saleOf(slot), slot);
	}

	/** The same order, or -1. */
	find(slot: number): number {
		const id = this.#idOf(slot);
		const found =
			id === null
				? this.#slotOfSale.get(this.#saleOf(slot))
				: this.#slotOfId[this.#ids.find(id.strings, id.index, 0)];
		return found !== undefined && this.#isSame(found, slot, id === null) ? found : -1;
	}

	#isSame(a: number, b: number, isSale: boolean): boolean {
		const { day, total, customer } = this.#orders;
		if (day[a] !== day[b]) return false;
		const sameBuyer = customer[a] !== -1 && customer[a] === customer[b];
		const sameTotal = total[a] === total[b];
		return isSale ? sameBuyer && sameTotal : sameBuyer || sameTotal;
	}

	#idOf(slot: number) {
		const { block, row } = locateRow(this.#rows, this.#orders.row[slot]!);
		const ids = block.text.orderId;
		if (ids === undefined) return null;
		const { codes, strings } = ids;
		const index = codes === null ? row : codes[row]!;
		return strings.offsets[index] === strings.offsets[index + 1] ? null : { strings, index };
	}

	/** 52 bits of buyer, day and amount: what meets by accident, `#isSame` tells apart. */
	#saleOf(slot: number): number {
		const { customer, day, total } = this.#orders;
		const mixed = Math.imul(customer[slot]!, 0x9e3779b1) ^ Math.imul(day[slot]!, 0x85ebca6b);
		return (mixed >>> 0) * 0x10_0000 + (Math.abs(Math.trunc(total[slot]!)) % 0x10_0000);
	}
}
