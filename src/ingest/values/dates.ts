import { dayFromCivil, validDay } from '#core/calendar/day.ts';
import { NO_DAY, NO_TIME } from '#core/columns/block.ts';
import type { DateOrder } from '../mapping.ts';
import { dateNumberForm, parseDateNumber } from './date-numbers.ts';
import { inUtc } from './parsed-instant.ts';
import type { ParsedInstant } from './parsed-instant.ts';
import { monthNumber } from './month-names.ts';
import { zoneNamed } from './zone-names.ts';

const UNREADABLE: ParsedInstant = { day: NO_DAY, second: NO_TIME };
const ZERO = 48;

/**
 * Reads a date or date-time. The order of day and month belongs to the column, not the value.
 * Days that do not exist (31 February) are unreadable, never moved.
 */
export function parseInstant(text: string, order: DateOrder): ParsedInstant {
	return parsePlainIso(text) ?? parseDateNumber(text) ?? parseWritten(text, order) ?? UNREADABLE;
}

/**
 * `YYYY-MM-DD`, also with `HH:MM` or `HH:MM:SS` and then `Z` or `±HH:MM`: read by position,
 * because it is by far the most common and a regular expression takes five times as long.
 */
function parsePlainIso(text: string): ParsedInstant | null {
	const length = text.length;
	if (length < 10) return null;
	const separator = text.charCodeAt(4);
	if ((separator !== 45 && separator !== 47) || text.charCodeAt(7) !== separator) return null;
	const year = digits(text, 0, 4);
	const month = digits(text, 5, 2);
	const dayOfMonth = digits(text, 8, 2);
	if (!isPlausible(year) || month < 1 || month > 12 || dayOfMonth < 1) return null;
	const day =
		dayOfMonth <= 28 ? dayFromCivil(year, month, dayOfMonth) : validDay(year, month, dayOfMonth);
	if (day === null) return null;
	if (length === 10) return { day, second: NO_TIME };
	const gap = text.charCodeAt(10);
	if ((gap !== 32 && gap !== 84) || length < 16 || text.charCodeAt(13) !== 58) return null;
	const hour = digits(text, 11, 2);
	const minute = digits(text, 14, 2);
	const hasSeconds = length > 16 && text.charCodeAt(16) === 58;
	const second = hasSeconds ? digits(text, 17, 2) : 0;
	if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return null;
	// A leap second counts as the one before it: the day has no room for it.
	const local = hour * 3600 + minute * 60 + Math.min(second, 59);
	const end = hasSeconds ? 19 : 16;
	if (length === end) return { day, second: local };
	const east = plainOffset(text, end);
	return east === null ? null : inUtc(day, local - east);
}

/** Seconds east of Greenwich of a final `Z` or `±HH:MM`; null where it is written otherwise. */
function plainOffset(text: string, from: number): number | null {
	const sign = text.charCodeAt(from);
	if (sign === 90 && text.length === from + 1) return 0;
	if ((sign !== 43 && sign !== 45) || text.length !== from + 6) return null;
	const hours = digits(text, from + 1, 2);
	const minutes = digits(text, from + 4, 2);
	if (text.charCodeAt(from + 3) !== 58 || hours < 0 || minutes < 0) return null;
	return (sign === 45 ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/** Years of shops and birthdays: others are typing errors, which would stretch every history. */
function isPlausible(year: number): boolean {
	return year >= 1900 && year <= 2100;
}

function digits(text: string, from: number, count: number): number {
	let value = 0;
	for (let i = from; i < from + count; i++) {
		const digit = text.charCodeAt(i) - ZERO;
		if (digit < 0 || digit > 9) return -1;
		value = value * 10 + digit;
	}
	return value;
}

const DATE =
	/^(?:[\p{L}'’]+(?:,\s*|\s+))?(?:(\d{4})[-/. ](\d{1,2}|\p{L}+)[-/. ](\d{1,2})|(\d{1,2}(?:st|nd|rd|th)?|\p{L}+\.?)[-/. ]\s*(\d{1,2}(?:st|nd|rd|th)?|\p{L}+\.?),?[-/. ]\s*(\d{4}|\d{2})|(\d{4})(\d{2})(\d{2}))(?!\d)/u;
/** Any words behind the time must name a zone. */
const TIME =
	/^[T,\s]*(?:(?:pukul|jam|at)\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:([AaPp])\.?[Mm]?\.?(?![A-Za-z]))?\s*([A-Za-z+-].*)?$/;

function parseWritten(text: string, order: DateOrder): ParsedInstant | null {
	const match = DATE.exec(text);
	if (match === null) return null;
	const day = dayOf(match, order);
	if (day === null) return null;
	const rest = text.slice(match[0].length).trim();
	if (rest === '') return { day, second: NO_TIME };
	const time = TIME.exec(rest);
	return time === null ? null : timeOf(day, time);
}

function dayOf(match: RegExpExecArray, order: DateOrder): number | null {
	if (match[1] !== undefined) return civil(match[1], match[2]!, match[3]!);
	if (match[7] !== undefined) return civil(match[7], match[8]!, match[9]!);
	const [first, second, year] = [match[4]!, match[5]!, match[6]!];
	if (/^\p{L}/u.test(first)) return civil(year, first, second);
	if (/^\p{L}/u.test(second)) return civil(year, second, first);
	if (order === 'ymd') {
		return year.length === 2 ? civil(first, second, year) : civil(year, second, first);
	}
	return order === 'mdy' ? civil(year, first, second) : civil(year, second, first);
}

function civil(year: string, month: string, day: string): number | null {
	const named = /^\p{L}/u.test(month) ? monthNumber(month) : Number(month);
	if (named === null) return null;
	// Two digits: the century that makes it a year of computers and shops.
	const full = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
	return isPlausible(full) ? validDay(full, named, Number.parseInt(day, 10)) : null;
}

/** Second of the day that a text such as `21:50:48`, `2:30 PM` or `14.30` says; NO_TIME for none. */
export function parseTimeOfDay(text: string): number {
	const match = TIME.exec(text.trim());
	const parsed = match === null || match[5] !== undefined ? null : timeOf(0, match);
	return parsed === null ? NO_TIME : parsed.second;
}

function timeOf(day: number, match: RegExpExecArray): ParsedInstant | null {
	let hour = Number(match[1]);
	const minute = Number(match[2]);
	const second = match[3] === undefined ? 0 : Number(match[3]);
	const half = match[4]?.toLowerCase();
	if (half !== undefined) {
		if (hour < 1 || hour > 12) return null;
		hour = (hour % 12) + (half === 'p' ? 12 : 0);
	}
	if (hour > 23 || minute > 59 || second > 60) return null;
	const local = hour * 3600 + minute * 60 + Math.min(second, 59);
	const zone = match[5];
	if (zone === undefined) return { day, second: local };
	const reader = zoneNamed(zone);
	return reader === null ? null : inUtc(day, local - reader.offsetAt(day, local));
}

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** Whether a text could be a date in any order: used to recognise columns. */
export function looksLikeDate(text: string): boolean {
	return (
		text.length >= 6 &&
		dateNumberForm(text) === null &&
		ORDERS.some((order) => parseInstant(text, order).day !== NO_DAY)
	);
}

/** The three numbers of a date that are written as such; the year is last or has two digits. */
export interface DateNumbers {
	readonly first: number;
	readonly second: number;
	readonly third: number;
}

/** Null for a value that is written in another way. */
export function dateNumbers(text: string): DateNumbers | null {
	// A year in front says nothing about the order, and saying so quickly pays.
	if (digits(text, 0, 4) >= 0) return null;
	const match =
		/^(?:[\p{L}'’]+(?:,\s*|\s+))?(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?!\d)/u.exec(text);
	if (match === null) return null;
	return { first: Number(match[1]), second: Number(match[2]), third: Number(match[3]) };
}
