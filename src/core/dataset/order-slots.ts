import { compareAt } from '../columns/packed-strings.ts';
import type { PackedStrings } from '../columns/packed-strings.ts';
import { idScopeOf } from './import-record.ts';
import { KeyTable } from './key-table.ts';
import { addHashes, rowHasher, saleHasher } from './row-hash.ts';
import type { PlacedBlock, RowSpace } from './row-space.ts';

const NO_SLOT = -1;

/**
 * Which order each row belongs to, over all imports. Across the imports of one source an order
 * id names one order, and the newest import's version replaces the older ones as a whole.
 * Without order ids every row is an order, and the k-th row of one file with the same customer,
 * time, amount and product is the k-th of another.
 */
export interface OrderSlots {
	/** Order slot of each row, or -1 for a row that is no order or was replaced. */
	readonly slotOfRow: Int32Array;
	readonly slots: number;
	/** FATE_… of each row against the imports before its own (0: new); null where no versions met. */
	readonly fateOfRow: Uint8Array | null;
}

export const FATE_CHANGED = 1;
export const FATE_DUPLICATE = 2;

export function isOrderKind(kind: string): boolean {
	return kind === 'orders' || kind === 'lines';
}

export function assignOrderSlots(space: RowSpace): OrderSlots {
	const slotOfRow = new Int32Array(space.length).fill(NO_SLOT);
	const sources = sourceNumbers(space);
	const slots = numberSlots(space, sources, slotOfRow);
	const repeated = repeatedSources(space, sources);
	const fateOfRow =
		repeated.size === 0 ? null : settleVersions(space, sources, repeated, slotOfRow, slots);
	return { slotOfRow, slots, fateOfRow };
}

/** A number for each pair of source and kind of record that may share orders. */
function sourceNumbers(space: RowSpace): Map<string, number> {
	const numbers = new Map<string, number>();
	for (const { batch } of space.blocks) {
		const scope = idScopeOf(batch.record);
		if (!numbers.has(scope)) numbers.set(scope, numbers.size + 1);
	}
	return numbers;
}

/** Sources with more than one import of orders: only there can versions meet. */
function repeatedSources(space: RowSpace, sources: Map<string, number>): Set<number> {
	const imports = new Map<number, Set<number>>();
	for (const { batch, batchIndex } of space.blocks) {
		if (!isOrderKind(batch.record.kind)) continue;
		const source = sources.get(idScopeOf(batch.record))!;
		imports.set(source, (imports.get(source) ?? new Set()).add(batchIndex));
	}
	return new Set([...imports].filter(([, set]) => set.size > 1).map(([source]) => source));
}

function numberSlots(space: RowSpace, sources: Map<string, number>, slotOfRow: Int32Array): number {
	const repeated = repeatedSources(space, sources);
	const numbers = new SlotNumbers();
	for (const blocks of byBatch(space)) {
		const { record } = blocks[0]!.batch;
		if (!isOrderKind(record.kind)) continue;
		const source = sources.get(idScopeOf(record))!;
		const meets = repeated.has(source);
		// Most exports are sorted by order number: then equal numbers are neighbours.
		if (!meets && numberSorted(blocks, slotOfRow, numbers)) continue;
		numberHashed(blocks, source, meets, slotOfRow, numbers);
	}
	return numbers.count;
}

/** Slots handed out so far, and those of the keys that may come again. */
class SlotNumbers {
	count = 0;
	readonly keys = new KeyTable(4096);
	readonly slotOfKey: number[] = [];
	readonly slotOfSale = new Map<string, number>();
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
	blocks: readonly PlacedBlock[],
	source: number,
	meets: boolean,
	slotOfRow: Int32Array,
	numbers: SlotNumbers,
): void {
	const seen = new Map<string, number>();
	for (const { block, first } of blocks) {
		const ids = block.text.orderId;
		const saleHash = saleHasher(block);
		for (let row = 0; row < block.rows; row++) {
			const index = ids === undefined ? -1 : ids.codes === null ? row : ids.codes[row]!;
			const hasId =
				ids !== undefined && ids.strings.offsets[index] !== ids.strings.offsets[index + 1];
			if (hasId) {
				const key = numbers.keys.add(ids.strings, index, source);
				slotOfRow[first + row] = numbers.slotOfKey[key] ??= numbers.count++;
			} else if (meets) {
				const hash = `${source}:${saleHash(row)}`;
				const nth = (seen.get(hash) ?? 0) + 1;
				seen.set(hash, nth);
				const key = `${hash}:${nth}`;
				let slot = numbers.slotOfSale.get(key);
				if (slot === undefined) numbers.slotOfSale.set(key, (slot = numbers.count++));
				slotOfRow[first + row] = slot;
			} else slotOfRow[first + row] = numbers.count++;
		}
	}
}

/** Compares the versions of each order, then keeps the rows of the newest one only. */
function settleVersions(
	space: RowSpace,
	sources: Map<string, number>,
	repeated: Set<number>,
	slotOfRow: Int32Array,
	slots: number,
): Uint8Array {
	const fateOfRow = new Uint8Array(space.length);
	const newest = new Int32Array(slots).fill(-1);
	const signature = new Float64Array(slots);
	for (const blocks of byBatch(space)) {
		const { batch, batchIndex } = blocks[0]!;
		if (!isOrderKind(batch.record.kind) || !repeated.has(sources.get(idScopeOf(batch.record))!)) {
			continue;
		}
		const versions = new Map<number, number>();
		for (const { block, first } of blocks) {
			const rowHash = rowHasher(block);
			for (let row = 0; row < block.rows; row++) {
				const slot = slotOfRow[first + row]!;
				versions.set(slot, addHashes(versions.get(slot) ?? 0, rowHash(row)));
			}
		}
		for (const { block, first } of blocks) {
			for (let row = first; row < first + block.rows; row++) {
				const slot = slotOfRow[row]!;
				if (newest[slot] === -1) continue;
				const same = signature[slot] === versions.get(slot);
				fateOfRow[row] = same ? FATE_DUPLICATE : FATE_CHANGED;
			}
		}
		for (const [slot, version] of versions) {
			newest[slot] = batchIndex;
			signature[slot] = version;
		}
	}
	for (const { batch, batchIndex, block, first } of space.blocks) {
		if (!isOrderKind(batch.record.kind)) continue;
		for (let row = first; row < first + block.rows; row++) {
			const latest = newest[slotOfRow[row]!]!;
			if (latest !== -1 && latest !== batchIndex) slotOfRow[row] = NO_SLOT;
		}
	}
	return fateOfRow;
}

function byBatch(space: RowSpace): PlacedBlock[][] {
	const groups: PlacedBlock[][] = [];
	for (const placed of space.blocks) (groups[placed.batchIndex] ??= []).push(placed);
	return groups.filter((group) => group.length > 0);
}
