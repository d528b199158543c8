import { UTC_SECOND } from '#core/columns/block.ts';

const SECONDS_PER_DAY = 86_400;

/** A moment as it is written; `second` carries UTC_SECOND where a zone was given. */
export interface ParsedInstant {
	day: number;
	second: number;
}

/** A moment in UTC, by its second from the start of a UTC day on, which may lie outside the day. */
export function inUtc(day: number, second: number): ParsedInstant {
	const shift = Math.floor(second / SECONDS_PER_DAY);
	return { day: day + shift, second: second - shift * SECONDS_PER_DAY + UTC_SECOND };
}
