import { zoneClock } from '../calendar/zone.ts';
import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { localInstant } from '../dataset/rows/local-instant.ts';
import { isLiveRow } from '../dataset/rows/row-fate.ts';

/** Counts without people, summed up to a date; null where no file has the column. */
export interface Traffic {
	readonly visitors: number | null;
	readonly impressions: number | null;
}

/** A row of a month counts from the first day of that month on. */
export function trafficUntil(dataset: Dataset, asOf: number): Traffic {
	const sums: Record<keyof Traffic, number | null> = { visitors: null, impressions: null };
	const clock = zoneClock(dataset.settings.timeZone);
	for (const { batch, block, first } of dataset.rows.blocks) {
		const dated = block.instant.day ?? block.instant.month;
		if (batch.record.kind !== 'spend' || dated === undefined) continue;
		for (const field of ['visitors', 'impressions'] as const) {
			const column = block.number[field];
			if (column === undefined) continue;
			for (let row = 0; row < block.rows; row++) {
				const count = column[row]!;
				if (Number.isNaN(count) || !isLiveRow(dataset.fateOfRow, first + row)) continue;
				const { day } = localInstant(dated, row, clock);
				if (day !== NO_DAY && day <= asOf) sums[field] = (sums[field] ?? 0) + count;
			}
		}
	}
	return sums;
}
