import { civilFromDay, isoDay, parseIsoDay } from '#core/calendar/day.ts';
import { currencyExponent } from '#core/money/currency.ts';
import {
	countWords,
	monthAbbreviations,
	monthNames,
	type CountUnit,
} from '#i18n/calendar-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { fullMoney, shortAmount, shortMoney } from '#i18n/money.ts';
import { groupedNumber, NO_BREAK_SPACE, NO_NUMBER, TRUE_MINUS } from '#i18n/numbers.ts';

/** Days are integers since 1970-01-01; money is integer minor units. Nothing here knows a time zone. */
export interface Format {
	readonly locale: Locale;
	/** ISO 4217 code. */
	readonly currency: string;
	/** `1.569` */
	number: (value: number) => string;
	/** `2,4` */
	decimal: (value: number, decimals?: number) => string;
	/** A change: `+10`, `−4`, `0`. */
	signed: (value: number, decimals?: number) => string;
	/** A share 0…1: `33%` */
	percent: (share: number, decimals?: number) => string;
	/** `Rp1.250.000`, `IDR 1,250,000` */
	money: (minor: number) => string;
	/** `Rp57,3 jt`, `IDR 57.3 mn` */
	moneyShort: (minor: number) => string;
	/** `57,3 jt`: for axes whose subtitle names the currency. */
	amountShort: (minor: number) => string;
	/** `24 Okt 2025` */
	day: (day: number) => string;
	/** `24 Okt` */
	dayShort: (day: number) => string;
	/** `24 Oktober 2025` */
	dayLong: (day: number) => string;
	/** `Okt 2025` */
	month: (day: number) => string;
	/** `Oktober 2025`, for speech. */
	monthLong: (day: number) => string;
	/** `Okt`, for axis ticks. */
	monthShort: (day: number) => string;
	/** `2025` */
	year: (day: number) => string;
	/** `1–24 Okt 2025`, `24 Sep – 24 Okt 2025` */
	dayRange: (from: number, to: number) => string;
	/** `2025-10-24`, the value of a date input. */
	isoDay: (day: number) => string;
	/** The day of a date input's value; null where it is empty or no calendar day. */
	dayOfIso: (text: string) => number | null;
	/** `12 orang`, `1 person` */
	count: (value: number, unit: CountUnit) => string;
	/** Days in the unit one would say: `82 hari`, `5 bulan`, `2 tahun`. */
	duration: (days: number) => string;
	/** `3,8 MB` */
	bytes: (bytes: number) => string;
	/** `A, B, dan C`, `A, B and C` */
	list: (items: readonly string[]) => string;
}

function dateFormat(locale: Locale) {
	const short = (month: number) => monthAbbreviations[locale][month - 1] ?? '';
	const long = (month: number) => monthNames[locale][month - 1] ?? '';
	const dayShort = (day: number) => {
		const civil = civilFromDay(day);
		return `${civil.day}${NO_BREAK_SPACE}${short(civil.month)}`;
	};
	const day = (value: number) => `${dayShort(value)}${NO_BREAK_SPACE}${civilFromDay(value).year}`;
	const monthOf = (value: number) => short(civilFromDay(value).month);
	return {
		day,
		dayShort,
		dayLong: (value: number) => {
			const civil = civilFromDay(value);
			return `${civil.day} ${long(civil.month)} ${civil.year}`;
		},
		month: (value: number) => `${monthOf(value)}${NO_BREAK_SPACE}${civilFromDay(value).year}`,
		monthLong: (value: number) => `${long(civilFromDay(value).month)} ${civilFromDay(value).year}`,
		monthShort: monthOf,
		year: (value: number) => String(civilFromDay(value).year),
		isoDay,
		dayOfIso: parseIsoDay,
		dayRange: (from: number, to: number) => {
			const a = civilFromDay(from);
			const b = civilFromDay(to);
			if (from === to) return day(to);
			if (a.year === b.year && a.month === b.month) return `${a.day}–${day(to)}`;
			return `${a.year === b.year ? dayShort(from) : day(from)} – ${day(to)}`;
		},
	};
}

function wordFormat(locale: Locale) {
	const count = (value: number, unit: CountUnit) => {
		const [one, many] = countWords[unit][locale];
		const word = Math.abs(value) === 1 ? one : many;
		return `${groupedNumber(locale, value, 0)}${NO_BREAK_SPACE}${word}`;
	};
	return {
		count,
		duration: (days: number) => {
			if (days < 120) return count(Math.round(days), 'days');
			const months = Math.round(days / (365.25 / 12));
			return months < 24 ? count(months, 'months') : count(Math.round(days / 365.25), 'years');
		},
		bytes: (bytes: number) => {
			const units = ['B', 'KB', 'MB', 'GB'];
			let value = bytes;
			let step = 0;
			while (value >= 999.5 && step < units.length - 1) {
				value /= 1000;
				step += 1;
			}
			const decimals = step > 1 && value < 99.95 ? 1 : 0;
			return `${groupedNumber(locale, value, decimals)}${NO_BREAK_SPACE}${units[step] ?? ''}`;
		},
		list: (items: readonly string[]) => {
			const last = items.at(-1);
			if (last === undefined) return '';
			if (items.length === 1) return last;
			const joint =
				locale === 'id' && items.length > 2 ? ', dan ' : { id: ' dan ', en: ' and ' }[locale];
			return items.slice(0, -1).join(', ') + joint + last;
		},
	};
}

export function createFormat(locale: Locale, currency = 'IDR'): Format {
	const unit = { code: currency, exponent: currencyExponent(currency) };
	const decimal = (value: number, decimals = 1) => groupedNumber(locale, value, decimals);
	return {
		locale,
		currency,
		number: (value) => decimal(value, 0),
		decimal,
		signed: (value, decimals = 0) => {
			const text = decimal(value, decimals);
			return text.startsWith(TRUE_MINUS) || text === NO_NUMBER || !/[1-9]/.test(text)
				? text
				: `+${text}`;
		},
		percent: (share, decimals = 0) => {
			const text = decimal(share * 100, decimals);
			return text === NO_NUMBER ? text : `${text}%`;
		},
		money: (minor) => fullMoney(locale, unit, minor),
		moneyShort: (minor) => shortMoney(locale, unit, minor),
		amountShort: (minor) => shortAmount(locale, unit, minor),
		...dateFormat(locale),
		...wordFormat(locale),
	};
}
