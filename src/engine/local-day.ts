import { zoneClock } from '#core/calendar/zone.ts';

const SECONDS_PER_DAY = 86_400;

/** The shop's day at a moment, as days since 1970-01-01. */
export function localDay(moment: Date, timeZone: string): number {
	const seconds = Math.floor(moment.getTime() / 1000);
	const day = Math.floor(seconds / SECONDS_PER_DAY);
	const offset = zoneClock(timeZone).offsetAt(day, seconds - day * SECONDS_PER_DAY);
	return Math.floor((seconds + offset) / SECONDS_PER_DAY);
}
