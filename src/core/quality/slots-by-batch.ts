import type { AssembledBatches } from '../dataset/fold.ts';

/** The orders that each import decides, by its position. */
export function slotsByBatch({ rows, records, assembled }: AssembledBatches): Int32Array[] {
	const batchOfRow = new Uint16Array(rows.length);
	for (const { batchIndex, block, first } of rows.blocks) {
		batchOfRow.fill(batchIndex, first, first + block.rows);
	}
	const counts = new Int32Array(records.length);
	for (const row of assembled.row) if (row >= 0) counts[batchOfRow[row]!]!++;
	const lists = Array.from(counts, (count) => new Int32Array(count));
	const ends = new Int32Array(records.length);
	for (let slot = 0; slot < assembled.row.length; slot++) {
		const row = assembled.row[slot]!;
		if (row < 0) continue;
		const batch = batchOfRow[row]!;
		lists[batch]![ends[batch]!++] = slot;
	}
	return lists;
}
