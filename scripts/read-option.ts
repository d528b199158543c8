import { parseIsoDay } from '#core/calendar/day.ts';
import { UsageError } from './usage-error.ts';

/** Day number of an option, or null where it is not given. */
export function readDay(option: string, text: string | undefined): number | null {
	const day = text === undefined ? null : parseIsoDay(text);
	if (text === undefined || day !== null) return day;
	throw new UsageError(`--${option} wants a day such as 2025-10-24, not "${text}"`);
}

/** The value of an option that is one of a few words. */
export function readWord<Word extends string>(
	option: string,
	words: readonly Word[],
	text: string,
): Word {
	const word = words.find((candidate) => candidate === text);
	if (word !== undefined) return word;
	throw new UsageError(`--${option} wants one of ${words.join(', ')}, not "${text}"`);
}
