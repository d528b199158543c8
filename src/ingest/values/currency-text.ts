/** A dollar sign that does not say whose. */
export const BARE_DOLLAR = '$';

const SIGNS = new Map([
	['rp', 'IDR'],
	['us$', 'USD'],
	['s$', 'SGD'],
	['a$', 'AUD'],
	['au$', 'AUD'],
	['c$', 'CAD'],
	['ca$', 'CAD'],
	['nz$', 'NZD'],
	['hk$', 'HKD'],
	['nt$', 'TWD'],
	['r$', 'BRL'],
	['mx$', 'MXN'],
	['$', BARE_DOLLAR],
	['rm', 'MYR'],
	['€', 'EUR'],
	['£', 'GBP'],
	['¥', 'JPY'],
	['₹', 'INR'],
	['₩', 'KRW'],
	['฿', 'THB'],
	['₱', 'PHP'],
	['₫', 'VND'],
	['₺', 'TRY'],
	['₽', 'RUB'],
	['zł', 'PLN'],
]);

const CODES = new Set(Intl.supportedValuesOf('currency'));

/** The currency that an amount, or a cell of a currency column, names; '' where it names none. */
export function currencyOf(text: string): string {
	const word = /[\p{L}\p{Sc}]+/u.exec(text)?.[0];
	if (word === undefined) return '';
	const upper = word.toUpperCase();
	return CODES.has(upper) ? upper : (SIGNS.get(word.toLowerCase()) ?? '');
}
