import type { GroupedImport } from './import-groups.ts';
import { ROW_CHANGED, ROW_DUPLICATE, ROW_REPLACED } from './row-fate.ts';
import { addHashes, rowHasher } from './row-hash.ts';

/**
 * Compares the versions of each record over imports that meet, and marks in `fateOfRow` what
 * each row is against the imports before its own, and which rows a newer version replaces. A
 * version is all rows of one import with the record's slot, in whatever order.
 */
export function settleVersions(
	imports: readonly GroupedImport[],
	slotOfRow: Int32Array,
	slots: number,
	fateOfRow: Uint8Array,
): void {
	const newest = new Int32Array(slots).fill(-1);
	const version = new Float64Array(slots);
	/** The version before the newest; NaN where there is none. */
	const before = new Float64Array(slots);
	for (const { batchIndex, blocks } of imports) {
		for (const { block, first } of blocks) {
			const rowHash = rowHasher(block);
			for (let row = 0; row < block.rows; row++) {
				const slot = slotOfRow[first + row]!;
				if (newest[slot] !== batchIndex) {
					before[slot] = newest[slot] === -1 ? Number.NaN : version[slot]!;
					newest[slot] = batchIndex;
					version[slot] = 0;
				}
				version[slot] = addHashes(version[slot]!, rowHash(row));
			}
		}
		for (const { block, first } of blocks) {
			for (let row = first; row < first + block.rows; row++) {
				const slot = slotOfRow[row]!;
				if (Number.isNaN(before[slot])) continue;
				fateOfRow[row]! |= before[slot] === version[slot] ? ROW_DUPLICATE : ROW_CHANGED;
			}
		}
	}
	for (const { batchIndex, blocks } of imports) {
		for (const { block, first } of blocks) {
			for (let row = first; row < first + block.rows; row++) {
				if (newest[slotOfRow[row]!] !== batchIndex) fateOfRow[row]! |= ROW_REPLACED;
			}
		}
	}
}
