import { validDay } from '#core/calendar/day.ts';
import { NO_TIME } from '#core/columns/block.ts';
import type { DateNumberForm } from '../mapping.ts';
import { inUtc } from './parsed-instant.ts';
import type { ParsedInstant } from './parsed-instant.ts';

const SECONDS_PER_DAY = 86_400;

/** 1 January 1970 as a day of Excel's count. */
const EXCEL_EPOCH = 25_569;

/** Excel days from 1954 to 2119; seconds from 1973, milliseconds from 2001 on. */
const DATE_NUMBER = /^(?:([2-7]\d{4})(?:[.,](\d+))?|(\d{9,10})(?:\.\d+)?|(\d{13}))$/;

/** `2025102414`, also with minutes and seconds: as seconds since 1970 it would lie beyond 2030. */
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(\d{2})?$/;

/** The form in which a number can be a date, or null. */
export function dateNumberForm(text: string): DateNumberForm | null {
	if (parseCompact(text) !== null) return null;
	const match = DATE_NUMBER.exec(text);
	if (match === null) return null;
	if (match[1] !== undefined) return 'excel-serial';
	return match[3] === undefined ? 'epoch-milliseconds' : 'epoch-seconds';
}

/** `45948.6046` of a spreadsheet, `1761287880` or `1761287880000` of a program (in UTC). */
export function parseDateNumber(text: string): ParsedInstant | null {
	const compact = parseCompact(text);
	if (compact !== null) return compact;
	const match = DATE_NUMBER.exec(text);
	if (match === null) return null;
	if (match[1] !== undefined) {
		const day = Number(match[1]) - EXCEL_EPOCH;
		if (match[2] === undefined) return { day, second: NO_TIME };
		const second = Math.round(Number(`0.${match[2]}`) * SECONDS_PER_DAY);
		return second === SECONDS_PER_DAY ? { day: day + 1, second: 0 } : { day, second };
	}
	return inUtc(0, match[3] === undefined ? Math.floor(Number(match[4]) / 1000) : Number(match[3]));
}

function parseCompact(text: string): ParsedInstant | null {
	const match = COMPACT.exec(text);
	if (match === null) return null;
	const [, year, month, dayOfMonth, hour, minute, second] = match.map((part) => Number(part || 0));
	const day = validDay(year!, month!, dayOfMonth!);
	if (day === null || hour! > 23 || minute! > 59 || second! > 59) return null;
	return { day, second: hour! * 3600 + minute! * 60 + second! };
}
