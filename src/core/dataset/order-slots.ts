import { compareAt } from '../columns/packed-strings.ts';
import type { PackedStrings } from '../columns/packed-strings.ts';
import { EqualRows } from './equal-rows.ts';
import { isOrderKind } from './import-groups.ts';
import type { GroupedImport } from './import-groups.ts';
import { KeyTable } from './key-table.ts';
import { saleHasher } from './row-hash.ts';
import type { PlacedBlock } from './row-space.ts';

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
		numberHashed(grouped, slotOfRow, numbers);
	}
	return { slotOfRow, slots: numbers.count };
}

/** Slots handed out so far, and those of the keys that may come again. */
class SlotNumbers {
	count = 0;
	readonly keys = new KeyTable(4096);
	readonly slotOfKey: number[] = [];
	readonly salesOfGroup = new Map<number, EqualRows>();
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
	slotOfRow: Int32Array,
	numbers: SlotNumbers,
): void {
	const sales = numbers.salesOfGroup.get(group) ?? new EqualRows();
	numbers.salesOfGroup.set(group, sales);
	sales.startFile();
	for (const { block, first } of blocks) {
		const ids = block.text.orderId;
		const saleHash = saleHasher(block);
		for (let row = 0; row < block.rows; row++) {
			const index = ids === undefined ? -1 : ids.codes === null ? row : ids.codes[row]!;
			const hasId =
				ids !== undefined && ids.strings.offsets[index] !== ids.strings.offsets[index + 1];
			let slot = numbers.count;
			if (hasId) slot = numbers.slotOfKey[numbers.keys.add(ids.strings, index, group)] ??= slot;
			else if (meets) slot = sales.slot(saleHash(row), slot);
			if (slot === numbers.count) numbers.count++;
			slotOfRow[first + row] = slot;
		}
	}
}
