import { netOfOrder } from '#core/dataset/purchases.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Batch } from '#core/dataset/import-record.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import type { Interpretation } from '#ingest/mapping.ts';
import type { FileCounts, SessionCounts } from './import-contract.ts';

/** A file understood, with its number in the session. */
export interface Candidate extends Interpretation {
	readonly file: number;
}

/** Later than any date in the data: refunds count whenever they were made. */
const END_OF_TIME = 0x7fffffff;

/** Folds the candidates after the live imports, the way they will be folded once saved. */
export function countCandidates(
	live: readonly Batch[],
	candidates: readonly Candidate[],
	settings: ShopSettings,
): SessionCounts {
	const firstId = Math.max(0, ...live.map(({ record }) => record.id)) + 1;
	const batches = candidates.map(({ record, blocks }, index): Batch => ({
		record: { ...record, id: firstId + index, importedAt: '', importedDay: 0, sample: false },
		blocks,
	}));
	const after = foldBatches([...live, ...batches], settings);
	const revenue = revenueByBatch(after, live.length + batches.length);
	const files = candidates.flatMap(({ file }, index): [number, FileCounts][] => {
		const position = live.length + index;
		const outcome = after.outcomes[position];
		return outcome === undefined ? [] : [[file, { outcome, revenue: revenue[position] ?? 0 }]];
	});
	return {
		files: new Map(files),
		customersBefore: live.length === 0 ? 0 : foldBatches(live, settings).customers.length,
		customersAfter: after.customers.length,
	};
}

/** Net revenue in minor units of the orders whose newest version each import brings. */
function revenueByBatch(dataset: Dataset, batches: number): Float64Array {
	const { rows, orders } = dataset;
	const batchOfRow = new Uint32Array(rows.length);
	for (const { batchIndex, block, first } of rows.blocks) {
		batchOfRow.fill(batchIndex, first, first + block.rows);
	}
	const revenue = new Float64Array(batches);
	for (let order = 0; order < orders.length; order++) {
		const batch = batchOfRow[orders.row[order] ?? 0] ?? 0;
		revenue[batch] = (revenue[batch] ?? 0) + netOfOrder(dataset, order, END_OF_TIME);
	}
	return revenue;
}
