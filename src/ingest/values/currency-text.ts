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
	['kč', 'CZK'],
	['ft', 'HUF'],
	['lei', 'RON'],
	['₪', 'ILS'],
	['₴', 'UAH'],
	['₦', 'NGN'],
	['৳', 'BDT'],
	['៛', 'KHR'],
	['₭', 'LAK'],
	['r', 'ZAR'],
	['fr', 'CHF'],
	['sfr', 'CHF'],
	// Crowns, rupees, dirhams of several countries: another currency, whichever it is.
	...['kr', 'rs', 'dh'].map((sign) => [sign, sign.toUpperCase()] as const),
]);

/** What people call a currency for short; the full names are the platform's. */
const WORDS: readonly (readonly [string, string])[] = [
	['rupiah', 'IDR'],
	['dollar', BARE_DOLLAR],
	['dollars', BARE_DOLLAR],
	['dolar', BARE_DOLLAR],
	['dolar as', 'USD'],
	['us dollars', 'USD'],
	['american dollar', 'USD'],
	['dolar amerika', 'USD'],
	['euro', 'EUR'],
	['euros', 'EUR'],
	['ringgit', 'MYR'],
	['baht', 'THB'],
	['yen', 'JPY'],
	['yuan', 'CNY'],
	['renminbi', 'CNY'],
	['dong', 'VND'],
	['pound', 'GBP'],
	['pounds', 'GBP'],
	['pound sterling', 'GBP'],
];

const CODES = new Set(Intl.supportedValuesOf('currency'));

let names: ReadonlyMap<string, string> | null = null;

/** ISO codes by the names that English and Indonesian have for them, in lower case. */
function currencyNames(): ReadonlyMap<string, string> {
	if (names !== null) return names;
	const found = new Map<string, string>();
	for (const language of ['en', 'id']) {
		const display = new Intl.DisplayNames(language, { type: 'currency' });
		for (const code of CODES) found.set((display.of(code) ?? code).toLowerCase(), code);
	}
	for (const [word, code] of WORDS) found.set(word, code);
	names = found;
	return found;
}

/**
 * The currency that an amount, or a cell of a currency column, names by a sign, a code or a
 * word; '' where it names none. A sign that several countries use, in capitals, is a currency of
 * its own: its amounts wait for a rate.
 */
export function currencyOf(text: string): string {
	// `US $12` is written apart, and `$5 USD` says it twice.
	const words = text.replace(/\s+(?=\p{Sc})/gu, '').match(/[\p{L}\p{Sc}]+/gu);
	if (words === null) return '';
	let found = '';
	for (const word of words) {
		const code = codeOf(word);
		if (code !== '' && code !== BARE_DOLLAR) return code;
		found ||= code;
	}
	if (found !== '') return found;
	const name = words.join(' ').toLowerCase();
	return name.length < 3 ? '' : (currencyNames().get(name) ?? '');
}

function codeOf(word: string): string {
	const upper = word.toUpperCase();
	return CODES.has(upper) ? upper : (SIGNS.get(word.toLowerCase()) ?? '');
}
