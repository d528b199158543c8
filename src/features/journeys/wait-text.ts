import { BIN_STARTS } from '#core/journeys/wait-bins.ts';
import type { Format } from '#i18n/format.ts';
import type { journeySets } from '#i18n/messages/journey-sets.ts';

type Words = Pick<(typeof journeySets)['id']['journeySet'], 'under' | 'between' | 'over'>;

const HOUR = 60;
const DAY = 24 * HOUR;

/** The bin of waits that begins at so many minutes: `under 10 minutes`, `7 to 29 days`. */
export function waitText(words: Words, format: Format, fromMinutes: number): string {
	const end = BIN_STARTS[BIN_STARTS.indexOf(fromMinutes) + 1];
	if (end === undefined) return words.over(timeText(format, fromMinutes));
	if (fromMinutes === 0) return words.under(timeText(format, end));
	if (fromMinutes < DAY) return words.between(timeText(format, fromMinutes), timeText(format, end));
	// Days are counted: 7 up to but not including 30 days are 7 to 29.
	const [first, last] = [fromMinutes / DAY, end / DAY - 1];
	const days = format.count(last, 'days');
	return first === last ? days : words.between(format.number(first), days);
}

/** A time in the unit one would say: `40 minutes`, `5 hours`, `3 days`. */
export function timeText(format: Format, minutes: number): string {
	if (minutes < 2 * HOUR) {
		return minutes === HOUR
			? format.count(1, 'hours')
			: format.count(Math.round(minutes), 'minutes');
	}
	if (minutes < 2 * DAY && minutes !== DAY)
		return format.count(Math.round(minutes / HOUR), 'hours');
	return format.duration(Math.round(minutes / DAY));
}
