import { isoDay } from '#core/calendar/day.ts';

/** What a cell of a workbook holds, before its number format is applied. */
export interface WorkbookCell {
	/** n number, s text, b truth value, e error, d date, z empty. */
	readonly t: string;
	readonly v?: unknown;
	/** Number format, such as `dd/mm/yyyy` or `#,##0.00`. */
	readonly z?: string | number;
}

/** Says whether a number format shows a date or a time. */
export type IsDateFormat = (format: string) => boolean;

const DAY_SECONDS = 86_400;
/** A spreadsheet counts 1900-01-01 as 1 … */
const EPOCH_1900 = -25_568;
/** … and believes in a 29th of February 1900, which is its day 60. */
const FALSE_LEAP_DAY = 60;
/** Days that the other system, of old Macs, begins later. */
const SHIFT_1904 = 1462;
/** 9999-12-31 */
const LAST_SERIAL = 2_958_465;
/** A spreadsheet keeps 15 digits: of a longer whole number the rest is lost. */
const ROUNDED_FROM = 1e15;

/**
 * The text of a cell, with nothing lost and nothing added: dates as `YYYY-MM-DD`, with the time
 * where there is one; numbers in full with a point; an id that the spreadsheet has rounded in the
 * scientific notation by which damaged ids are known.
 */
export function cellText(cell: WorkbookCell, is1904: boolean, isDate: IsDateFormat): string {
	const { v, t } = cell;
	if (v === undefined || v === null || t === 'e' || t === 'z') return '';
	if (v instanceof Date) return v.toISOString().slice(0, 19).replace('T', ' ');
	if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
	if (typeof v === 'number') return numberText(v, formatOf(cell), is1904, isDate);
	return typeof v === 'string' ? v : '';
}

function formatOf({ z }: WorkbookCell): string {
	return typeof z === 'string' ? z : 'General';
}

function numberText(value: number, format: string, is1904: boolean, isDate: IsDateFormat): string {
	if (!Number.isFinite(value)) return '';
	if (format === 'General') return plainNumber(value);
	// `00000` keeps the leading zeros of an id.
	if (/^0{2,}$/.test(format) && Number.isSafeInteger(value) && value >= 0) {
		return plainNumber(value).padStart(format.length, '0');
	}
	if (!isDate(format)) return plainNumber(value);
	const serial = is1904 ? value + SHIFT_1904 : value;
	if (/\[(h+|m+|s+)\]/i.test(format)) return timeText(Math.round(value * DAY_SECONDS));
	return serial < 0 || serial > LAST_SERIAL ? plainNumber(value) : dateText(serial, format);
}

function dateText(serial: number, format: string): string {
	// A time is a fraction of a day, which a float seldom hits: to the second.
	const seconds = Math.round(serial * DAY_SECONDS);
	const day = Math.floor(seconds / DAY_SECONDS);
	const second = seconds - day * DAY_SECONDS;
	const hasTime = second !== 0 || /h/i.test(format);
	if (day === 0 && !/[yd]/i.test(format.replace(/\[.*?\]|".*?"/g, ''))) return timeText(second);
	const date = isoDay(EPOCH_1900 + day - (day >= FALSE_LEAP_DAY ? 1 : 0));
	return hasTime ? `${date} ${timeText(second)}` : date;
}

/** Also a duration of more than a day. */
function timeText(seconds: number): string {
	const sign = seconds < 0 ? '-' : '';
	const rest = Math.abs(seconds);
	const parts = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
	return sign + parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** All the digits, with a point and without an exponent, unless the number has lost digits. */
function plainNumber(value: number): string {
	if (Number.isInteger(value) && Math.abs(value) >= ROUNDED_FROM) {
		const [digits = '', exponent = ''] = value.toExponential().split('e');
		return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent}`;
	}
	const text = String(value);
	const [digits = '', exponent] = text.split('e');
	if (exponent === undefined) return text;
	const sign = digits.startsWith('-') ? '-' : '';
	const zeros = '0'.repeat(-Number(exponent) - 1);
	return `${sign}0.${zeros}${digits.replace(/[-.]/g, '')}`;
}

/** A column has one format, and telling a date by it is slow. */
export function rememberedFormats(isDate: IsDateFormat): IsDateFormat {
	const known = new Map<string, boolean>();
	return (format) => {
		const answer = known.get(format) ?? isDate(format);
		known.set(format, answer);
		return answer;
	};
}
