import { assembleBatches, countBatches, type BatchCounts } from '#core/dataset/fold.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { dataQuality } from '#core/quality/data-quality.ts';
import type { Interpretation } from '#ingest/mapping.ts';
import type { DataCounts, FileCounts, SessionCounts } from './import-contract.ts';

/** A file understood, with its number in the session. */
export interface Candidate extends Interpretation {
	readonly file: number;
}

/**
 * Folds the candidates after the live imports, the way they will be folded once saved.
 * @param today the shop's day by the clock
 */
export function countCandidates(
	live: readonly Batch[],
	candidates: readonly Candidate[],
	settings: ShopSettings,
	today: number,
): Omit<SessionCounts, 'previews'> {
	const firstId = Math.max(0, ...live.map(({ record }) => record.id)) + 1;
	const batches = candidates.map(({ record, blocks }, index): Batch => ({
		record: { ...record, id: firstId + index, importedAt: '', importedDay: today, sample: false },
		blocks,
	}));
	const assembled = assembleBatches([...live, ...batches], settings);
	const after = countBatches(assembled, settings);
	const files = candidates.flatMap(({ file }, index): [number, FileCounts][] => {
		const position = live.length + index;
		const outcome = after.outcomes[position];
		return outcome === undefined
			? []
			: [[file, { outcome, revenue: after.revenue[position] ?? 0 }]];
	});
	const quality = dataQuality(assembled, settings, {
		from: live.length,
		today,
		masked: candidates.map(({ masked }) => masked),
	});
	return {
		files: new Map(files),
		before:
			live.length === 0
				? NOTHING
				: totalsOf(countBatches(assembleBatches(live, settings), settings)),
		after: totalsOf(after),
		quality: quality.map(({ candidate, ...note }) => ({
			...note,
			file: candidates[candidate]?.file ?? -1,
		})),
	};
}

const NOTHING: DataCounts = { customers: 0, prospects: 0, revenue: 0, period: null };

function totalsOf({ customers, prospects, revenue, period }: BatchCounts): DataCounts {
	return { customers, prospects, period, revenue: revenue.reduce((sum, part) => sum + part, 0) };
}
