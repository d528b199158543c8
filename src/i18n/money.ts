import type { Locale } from '#i18n/locale.ts';
import { groupedNumber, NO_BREAK_SPACE, NO_NUMBER, TRUE_MINUS } from '#i18n/numbers.ts';

export interface Currency {
	/** ISO 4217 code. */
	readonly code: string;
	/** Minor digits of ISO 4217: an amount of 125000 with exponent 2 is 1,250.00. */
	readonly exponent: number;
}

/** Currencies whose minor unit nobody writes, though ISO 4217 has one. */
const writtenWhole = new Set(['IDR', 'MMK', 'LAK', 'COP', 'HUF', 'TWD', 'IRR', 'LBP']);

const magnitudes: readonly { size: number; id: string; en: string }[] = [
	{ size: 1e12, id: `${NO_BREAK_SPACE}triliun`, en: `${NO_BREAK_SPACE}tn` },
	{ size: 1e9, id: `${NO_BREAK_SPACE}mlr`, en: `${NO_BREAK_SPACE}bn` },
	{ size: 1e6, id: `${NO_BREAK_SPACE}jt`, en: `${NO_BREAK_SPACE}mn` },
	{ size: 1e3, id: `${NO_BREAK_SPACE}rb`, en: 'k' },
];

function withSign(locale: Locale, currency: Currency, negative: boolean, digits: string): string {
	const mark =
		locale === 'id' && currency.code === 'IDR' ? 'Rp' : `${currency.code}${NO_BREAK_SPACE}`;
	return `${negative ? TRUE_MINUS : ''}${mark}${digits}`;
}

function writtenDecimals(currency: Currency): number {
	return writtenWhole.has(currency.code) ? 0 : currency.exponent;
}

export function fullMoney(locale: Locale, currency: Currency, minor: number): string {
	if (!Number.isFinite(minor)) return NO_NUMBER;
	const digits = groupedNumber(
		locale,
		Math.abs(minor) / 10 ** currency.exponent,
		writtenDecimals(currency),
	);
	return withSign(locale, currency, minor < 0 && /[1-9]/.test(digits), digits);
}

/**
 * Number and magnitude word without the currency mark: `57,3 jt`. Three digits at most, so that a
 * column of short amounts can be compared. Never "M": it is miliar in Indonesian, million in English.
 */
export function shortAmount(locale: Locale, currency: Currency, minor: number): string {
	const amount = minor / 10 ** currency.exponent;
	const size = Math.abs(amount);
	// Below ten thousand the magnitude word would hide more than it saves.
	if (size < 9_999.5) return groupedNumber(locale, amount, 0);
	for (const magnitude of magnitudes) {
		// 999,6 rb would round to "1.000 rb": it is 1,0 jt.
		if (size < magnitude.size * 0.9995) continue;
		const scaled = amount / magnitude.size;
		const coarse = magnitude.size === 1e3 && writtenDecimals(currency) === 0;
		const decimals = coarse || Math.abs(scaled) >= 99.95 ? 0 : 1;
		return groupedNumber(locale, scaled, decimals) + magnitude[locale];
	}
	return groupedNumber(locale, amount, 0);
}

export function shortMoney(locale: Locale, currency: Currency, minor: number): string {
	if (!Number.isFinite(minor)) return NO_NUMBER;
	const text = shortAmount(locale, currency, Math.abs(minor));
	return withSign(locale, currency, minor < 0 && /[1-9]/.test(text), text);
}
