import { NO_DAY, UTC_SECOND } from '#core/columns/block.ts';
import type { InstantColumn } from '#core/columns/block.ts';
import type { ZoneClock } from '#core/calendar/zone.ts';

/** A value of an instant column in the shop's zone. */
export function localInstant(
	column: InstantColumn,
	row: number,
	clock: ZoneClock,
): { day: number; second: number } {
	const day = column.day[row]!;
	const second = column.second[row]!;
	if (second < UTC_SECOND || day === NO_DAY) return { day, second };
	const utc = second - UTC_SECOND;
	const local = utc + clock.offsetAt(day, utc);
	const shift = Math.floor(local / 86_400);
	return { day: day + shift, second: local - shift * 86_400 };
}
