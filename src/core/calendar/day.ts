/**
 * Days are integers since 1970-01-01 in the proleptic Gregorian calendar. The conversions are
 * Howard Hinnant's civil-date algorithms; no clock, locale or time zone takes part.
 */

export interface CivilDate {
	readonly year: number;
	/** 1…12 */
	readonly month: number;
	/** 1…31 */
	readonly day: number;
}

export function dayFromCivil(year: number, month: number, day: number): number {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra =
		yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

export function civilFromDay(day: number): CivilDate {
	const shifted = day + 719_468;
	const era = Math.floor(shifted / 146_097);
	const dayOfEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365,
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
	};
}

export function daysInMonth(year: number, month: number): number {
	return month === 12 ? 31 : dayFromCivil(year, month + 1, 1) - dayFromCivil(year, month, 1);
}

/** Day number of a real calendar date, or null: 31 February is an error, not 3 March. */
export function validDay(year: number, month: number, day: number): number | null {
	if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return null;
	return day > daysInMonth(year, month) ? null : dayFromCivil(year, month, day);
}

/** `YYYY-MM-DD` */
export function isoDay(day: number): string {
	const { year, month, day: dayOfMonth } = civilFromDay(day);
	return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** Day number of `YYYY-MM-DD`, or null. */
export function parseIsoDay(text: string): number | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return match === null ? null : validDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function pad(value: number): string {
	return String(value).padStart(2, '0');
}
