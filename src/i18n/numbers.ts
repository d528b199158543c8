import type { Locale } from '#i18n/locale.ts';

export const NO_BREAK_SPACE = '\u00a0';
export const TRUE_MINUS = '\u2212';
/** Stands for a number that does not exist (0 of 0), never for zero. */
export const NO_NUMBER = '\u2013';

const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-US' };
const formatters = new Map<string, Intl.NumberFormat>();

/** Digits in groups with a true minus; `−0` never appears. */
export function groupedNumber(locale: Locale, value: number, decimals: number): string {
	if (!Number.isFinite(value)) return NO_NUMBER;
	const key = `${locale}${decimals}`;
	let formatter = formatters.get(key);
	if (!formatter) {
		formatter = new Intl.NumberFormat(tags[locale], {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals,
			signDisplay: 'negative',
		});
		formatters.set(key, formatter);
	}
	return formatter.format(value).replace('-', TRUE_MINUS);
}
