import { countBatches } from '#core/dataset/fold.ts';
import type { Batch } from '#core/dataset/import-record.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import type { Interpretation } from '#ingest/mapping.ts';
import type { FileCounts, SessionCounts } from './import-contract.ts';

/** A file understood, with its number in the session. */
export interface Candidate extends Interpretation {
	readonly file: number;
}

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
	const after = countBatches([...live, ...batches], settings);
	const files = candidates.flatMap(({ file }, index): [number, FileCounts][] => {
		const position = live.length + index;
		const outcome = after.outcomes[position];
		return outcome === undefined
			? []
			: [[file, { outcome, revenue: after.revenue[position] ?? 0 }]];
	});
	return {
		files: new Map(files),
		customersBefore: live.length === 0 ? 0 : countBatches(live, settings).customers,
		customersAfter: after.customers,
	};
}
