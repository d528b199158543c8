import { hashRow } from './row-hash.ts';
import { KeyTable } from './key-table.ts';
import type { PlacedBlock, RowSpace } from './row-space.ts';

const NO_SLOT = -1;

/**
 * Which order each row belongs to, over all imports. Across the imports of one source an order
 * id names one order, and the newest import's version replaces the older ones as a whole.
 * Without order ids every row is an order, and the k-th identical row of one file is the k-th
 * of another.
 */
export interface OrderSlots {
	/** Order slot of each row, or -1 for a row that is no order or was replaced. */
	readonly slotOfRow: Int32Array;
	readonly slots: number;
	/** FATE_… of each row against the imports before its own; null where no versions met. */
	readonly fateOfRow: Uint8Array | null;
}

export const FATE_NEW = 0;
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
		const { source } = batch.record;
		if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
	}
	return numbers;
}

/** Sources with more than one import of orders: only there can versions meet. */
function repeatedSources(space: RowSpace, sources: Map<string, number>): Set<number> {
	const imports = new Map<number, Set<number>>();
	for (const { batch, batchIndex } of space.blocks) {
		if (!isOrderKind(batch.record.kind)) continue;
		const source = sources.get(batch.record.source)!;
		imports.set(source, (imports.get(source) ?? new Set()).add(batchIndex));
	}
	return new Set([...imports].filter(([, set]) => set.size > 1).map(([source]) => source));
}

function numberSlots(space: RowSpace, sources: Map<string, number>, slotOfRow: Int32Array): number {
	const keys = new KeyTable(space.length);
	const slotOfKey = new Int32Array(space.length).fill(NO_SLOT);
	const rowKeys = new Map<string, number>();
	const repeated = repeatedSources(space, sources);
	let slots = 0;
	let seen = new Map<string, number>();
	let currentBatch = -1;

	for (const placed of space.blocks) {
		const { batch, batchIndex, block, first } = placed;
		if (!isOrderKind(batch.record.kind)) continue;
		if (batchIndex !== currentBatch) {
			currentBatch = batchIndex;
			seen = new Map();
		}
		const source = sources.get(batch.record.source)!;
		const ids = block.text.orderId;
		for (let row = 0; row < block.rows; row++) {
			const index = ids === undefined ? -1 : ids.codes === null ? row : ids.codes[row]!;
			const hasId =
				ids !== undefined && ids.strings.offsets[index] !== ids.strings.offsets[index + 1];
			if (hasId) {
				const key = keys.add(ids.strings, index, source);
				if (slotOfKey[key] === NO_SLOT) slotOfKey[key] = slots++;
				slotOfRow[first + row] = slotOfKey[key]!;
			} else if (repeated.has(source)) {
				const hash = `${source}:${hashRow(block, row)}`;
				const nth = (seen.get(hash) ?? 0) + 1;
				seen.set(hash, nth);
				const key = `${hash}:${nth}`;
				let slot = rowKeys.get(key);
				if (slot === undefined) rowKeys.set(key, (slot = slots++));
				slotOfRow[first + row] = slot;
			} else {
				slotOfRow[first + row] = slots++;
			}
		}
	}
	return slots;
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
		if (!isOrderKind(batch.record.kind) || !repeated.has(sources.get(batch.record.source)!)) {
			continue;
		}
		const versions = new Map<number, number>();
		eachRow(blocks, slotOfRow, (slot, block, row) => {
			versions.set(slot, (versions.get(slot) ?? 0) + hashRow(block, row));
		});
		eachRow(blocks, slotOfRow, (slot, _block, _row, at) => {
			if (newest[slot] === -1) return;
			const same = signature[slot] === versions.get(slot);
			fateOfRow[at] = same ? FATE_DUPLICATE : FATE_CHANGED;
		});
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

function eachRow(
	blocks: readonly PlacedBlock[],
	slotOfRow: Int32Array,
	visit: (slot: number, block: PlacedBlock['block'], row: number, at: number) => void,
): void {
	for (const { block, first } of blocks) {
		for (let row = 0; row < block.rows; row++) {
			visit(slotOfRow[first + row]!, block, row, first + row);
		}
	}
}
