import { validDay } from '#core/calendar/day.ts';
import { NO_DAY } from '#core/columns/block.ts';
import { monthNumber } from './month-names.ts';

const YEAR_FIRST = /^(\d{4})[-/. ]?(\d{2}|\p{L}+)$/u;
const MONTH_FIRST = /^(\d{1,2}|\p{L}+\.?)[-/., ]+(\d{4})$/u;

/** First day of a month such as `2025-10`, `202510`, `10/2025` or `Okt 2025`; NO_DAY for none. */
export function parseMonth(text: string): number {
	const value = text.trim();
	const yearFirst = YEAR_FIRST.exec(value);
	if (yearFirst !== null) return firstDay(yearFirst[1]!, yearFirst[2]!);
	const monthFirst = MONTH_FIRST.exec(value);
	return monthFirst === null ? NO_DAY : firstDay(monthFirst[2]!, monthFirst[1]!);
}

function firstDay(year: string, month: string): number {
	const number = /^\d/.test(month) ? Number(month) : monthNumber(month.replace('.', ''));
	const full = Number(year);
	if (number === null || full < 1900 || full > 2100) return NO_DAY;
	return validDay(full, number, 1) ?? NO_DAY;
}
