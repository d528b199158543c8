import { zoneClock } from '#core/calendar/zone.ts';
import { assembleBatches } from '#core/dataset/fold.ts';
import { idScopeOf } from '#core/dataset/rows/import-record.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { ordersElsewhere } from '#core/quality/orders-elsewhere.ts';
import { slotsByBatch } from '#core/quality/slots-by-batch.ts';

/** Orders of a file that an earlier one has under another source. */
export interface CountedTwice {
	readonly orders: number;
	/** The earlier file. */
	readonly with: string;
}

/** By file, in their order; null where nothing counts twice. */
export function countedTwice(
	batches: readonly Batch[],
	settings: ShopSettings,
): readonly (CountedTwice | null)[] {
	const sources = new Set(batches.map(({ record }) => idScopeOf(record)));
	if (sources.size < 2) return batches.map(() => null);
	const assembled = assembleBatches(batches, settings);
	const slotsOf = slotsByBatch(assembled);
	const clock = zoneClock(settings.timeZone);
	return assembled.records.map((_, index) => {
		const [found] = ordersElsewhere(assembled, slotsOf, index, clock, (row) => ({ row }));
		const file = found?.sameAs?.file;
		return found === undefined || file === undefined ? null : { orders: found.count, with: file };
	});
}
