import { zoneClock } from '../calendar/zone.ts';
import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from './dataset.ts';
import { localInstant } from './rows/local-instant.ts';

const kept = new WeakMap<Dataset, Int32Array>();

/**
 * Day from which each customer counts as brought by another, or NO_DAY: both are known by then,
 * and the earliest record that names who brought them is of that day or before. Such a record may
 * come long after the first order; one without a date tells it from the beginning.
 */
export function referralDays(dataset: Dataset): Int32Array {
	let days = kept.get(dataset);
	if (days === undefined) {
		const { firstKnownDay, referrer } = dataset.customers;
		const told = toldDays(dataset);
		days = referrer.map((by, c) => {
			if (by < 0 || firstKnownDay[c] === NO_DAY || firstKnownDay[by] === NO_DAY) return NO_DAY;
			return Math.max(told[c]!, firstKnownDay[c]!, firstKnownDay[by]!);
		});
		kept.set(dataset, days);
	}
	return days;
}

/** Day of each customer's earliest record that names somebody; NO_DAY, before any, without a date. */
function toldDays({ customers, people, rows, settings }: Dataset): Int32Array {
	const told = new Int32Array(customers.length).fill(0x7fffffff);
	const clock = zoneClock(settings.timeZone);
	for (const { block, first } of rows.blocks) {
		const column = block.text.referredBy;
		if (column === undefined) continue;
		const { firstSeenAt, at, orderedAt } = block.instant;
		const dated = firstSeenAt ?? at ?? orderedAt;
		const { offsets } = column.strings;
		for (let row = 0; row < block.rows; row++) {
			const customer = people.customerOfRow[first + row]!;
			const index = column.codes === null ? row : column.codes[row]!;
			if (customer < 0 || offsets[index] === offsets[index + 1]) continue;
			const day = dated === undefined ? NO_DAY : localInstant(dated, row, clock).day;
			told[customer] = Math.min(told[customer]!, day);
		}
	}
	return told;
}
