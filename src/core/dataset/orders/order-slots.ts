import { compareAt } from '#core/columns/packed-strings.ts';
import type { PackedStrings } from '#core/columns/packed-strings.ts';
import { isOrderKind } from '../rows/import-groups.ts';
import type { GroupedImport } from '../rows/import-groups.ts';
import { KeyTable } from '#core/columns/key-table.ts';
import { saleDetailHasher, saleHasher } from '../rows/row-hash.ts';
import type { PlacedBlock } from '../rows/row-space.ts';
import { SaleSlots } from './sale-slots.ts';

/**
 * Which order each row belongs to, over all imports. Across the imports of one source an order
 * id names one order. Without order ids every row is an order, and the k-th row of one file with
 * the same customer, time, amount and product is the k-th of another.
 */
export interface OrderSlots {
	/** Order slot of each row, or -1 for a row of another kind. */
	readonly slotOfRow: Int32Array;
	readonly slots: number;
}

/** Numbers the orders of all imports; rows of one order in two imports are two versions of it. */
export function assignOrderSlots(imports: readonly GroupedImport[], rows: number): OrderSlots {
	const slotOfRow = new Int32Array(rows).fill(-1);
	const numbers = new SlotNumbers();
	for (const grouped of imports) {
		if (!isOrderKind(grouped.record.kind)) continue;
		// Most exports are sorted by order number: then equal numbers are neighbours.
		if (!grouped.meets && numberSorted(grouped.blocks, slotOfRow, numbers)) continue;
		numberHashed(grouped, imports, slotOfRow, numbers);
	}
	return { slotOfRow, slots: numbers.count };
}

/** Slots handed out so far, and those of the keys that may come again. */
class SlotNumbers {
	count = 0;
	readonly keys = new KeyTable(4096);
	readonly slotOfKey: number[] = [];
	readonly salesOfGroup = new Map<number, SaleSlots>();
}

/**
 * Numbers orders whose ids only rise, or only fall, down the file: without a look-up. False,
 * with nothing counted, where they do neither.
 */
function numberSorted(
	blocks: readonly PlacedBlock[],
	slotOfRow: Int32Array,
	numbers: SlotNumbers,
): boolean {
	let slot = numbers.count - 1;
	let direction = 0;
	let previous: { strings: PackedStrings; index: number } | null = null;
	for (const { block, first } of blocks) {
		const ids = block.text.orderId;
		if (ids === undefined) return false;
		const { codes, strings } = ids;
		for (let row = 0; row < block.rows; row++) {
			const index = codes === null ? row : codes[row]!;
			if (strings.offsets[index] === strings.offsets[index + 1]) return false;
			const step =
				previous === null
					? 0
					: Math.sign(compareAt(strings, index, previous.strings, previous.index));
			if (step !== 0) {
				if (direction === 0) direction = step;
				else if (step !== direction) return false;
			}
			if (step !== 0 || previous === null) slot++;
			if (previous === null) previous = { strings, index };
			else {
				previous.strings = strings;
				previous.index = index;
			}
			slotOfRow[first + row] = slot;
		}
	}
	numbers.count = slot + 1;
	return true;
}

function numberHashed(
	{ blocks, group, meets }: GroupedImport,
	imports: readonly GroupedImport[],
	slotOfRow: Int32Array,
	numbers: SlotNumbers,
): void {
	const rowsOfSale = new Map<number, number[]>();
	for (const { block, first } of blocks) {
		const ids = block.text.orderId;
		const saleHash = saleHasher(block);
		for (let row = 0; row < block.rows; row++) {
			const index = ids === undefined ? -1 : ids.codes === null ? row : ids.codes[row]!;
			const hasId =
				ids !== undefined && ids.strings.offsets[index] !== ids.strings.offsets[index + 1];
			if (hasId) {
				const key = numbers.keys.add(ids.strings, index, group);
				slotOfRow[first + row] = numbers.slotOfKey[key] ??= numbers.count++;
			} else if (meets) {
				const sale = saleHash(row);
				const rows = rowsOfSale.get(sale);
				if (rows === undefined) rowsOfSale.set(sale, [first + row]);
				else rows.push(first + row);
			} else slotOfRow[first + row] = numbers.count++;
		}
	}
	if (rowsOfSale.size === 0) return;
	let sales = numbers.salesOfGroup.get(group);
	if (sales === undefined) {
		sales = new SaleSlots(detailReader(imports), () => numbers.count++);
		numbers.salesOfGroup.set(group, sales);
	}
	sales.assign(rowsOfSale, slotOfRow);
}

/** Hashes the details of rows of any import; for few rows only. */
function detailReader(imports: readonly GroupedImport[]): (row: number) => number {
	const blocks = imports.flatMap((grouped) => grouped.blocks);
	const hashers = new Map<PlacedBlock, (row: number) => number>();
	return (row) => {
		const placed = blocks.findLast(({ first }) => first <= row)!;
		const hasher = hashers.get(placed) ?? saleDetailHasher(placed.block);
		hashers.set(placed, hasher);
		return hasher(row - placed.first);
	};
}
