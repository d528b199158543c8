import { NO_DAY } from '../columns/block.ts';
import { zoneClock } from '../calendar/zone.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { earlierDay } from '../dataset/rows/earlier-day.ts';
import { localInstant } from '../dataset/rows/local-instant.ts';
import { isLiveRow } from '../dataset/rows/row-fate.ts';
import { touchCode } from '../dataset/records/touch-types.ts';

const kept = new WeakMap<Dataset, Int32Array>();

/** First day on which each customer said no to messages, by a contact list or a touch, or NO_DAY. */
export function unsubscribedDays(dataset: Dataset): Int32Array {
	let days = kept.get(dataset);
	if (days === undefined) {
		days = daysOfTouches(dataset);
		addDaysOfLists(dataset, days);
		kept.set(dataset, days);
	}
	return days;
}

function daysOfTouches(dataset: Dataset): Int32Array {
	const { start, day, type } = dataset.touches();
	const days = new Int32Array(dataset.customers.length).fill(NO_DAY);
	for (let c = 0; c < days.length; c++) {
		for (let i = start[c]!; i < start[c + 1]!; i++) {
			if (type[i] !== touchCode('unsubscribe')) continue;
			days[c] = day[i]!;
			break;
		}
	}
	return days;
}

function addDaysOfLists({ rows, people, fateOfRow, settings }: Dataset, days: Int32Array): void {
	const clock = zoneClock(settings.timeZone);
	for (const { block, first } of rows.blocks) {
		const { unsubscribedAt } = block.instant;
		if (unsubscribedAt === undefined) continue;
		for (let row = 0; row < block.rows; row++) {
			const customer = people.customerOfRow[first + row]!;
			if (customer < 0 || !isLiveRow(fateOfRow, first + row)) continue;
			const { day } = localInstant(unsubscribedAt, row, clock);
			days[customer] = earlierDay(days[customer]!, day);
		}
	}
}
