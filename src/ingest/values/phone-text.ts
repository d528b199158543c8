import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import { identityText } from './contact-text.ts';

/** Country whose national numbers a shop writes without a prefix: by its zone, else its currency. */
export function phoneRegion(currency: string, timeZone = ''): CountryCode {
	return (
		(currency === 'EUR' ? EURO_ZONES.get(timeZone) : undefined) ?? REGIONS.get(currency) ?? 'ID'
	);
}

/** One currency, many countries. */
const EURO_ZONES = new Map<string, CountryCode>([
	['Europe/Amsterdam', 'NL'],
	['Europe/Athens', 'GR'],
	['Europe/Brussels', 'BE'],
	['Europe/Dublin', 'IE'],
	['Europe/Helsinki', 'FI'],
	['Europe/Lisbon', 'PT'],
	['Europe/Madrid', 'ES'],
	['Europe/Paris', 'FR'],
	['Europe/Rome', 'IT'],
	['Europe/Vienna', 'AT'],
]);

const REGIONS = new Map<string, CountryCode>([
	['IDR', 'ID'],
	['USD', 'US'],
	['GBP', 'GB'],
	['AUD', 'AU'],
	['SGD', 'SG'],
	['MYR', 'MY'],
	['THB', 'TH'],
	['PHP', 'PH'],
	['VND', 'VN'],
	['INR', 'IN'],
	['JPY', 'JP'],
	['EUR', 'DE'],
	['CAD', 'CA'],
	['NZD', 'NZ'],
	['BRL', 'BR'],
]);

/** `+` and a country code, which never begins with 0; after Indonesia's none follows either. */
const PLAIN_PHONE = /^\+(?!620)[1-9]\d{7,14}$/;

/** `0812-xxxx-7890`: hidden digits. */
const HIDDEN = /\d[\s.-]*x{2,}|x{2,}[\s.-]*\d/i;

/** One number, as it was typed, among several in a cell. */
const SEVERAL = /\s*(?:[/;,|]|\bor\b|\batau\b|\bdan\b|&)\s*/i;

/**
 * E.164 where the number can be understood, else its digits; '' where it can be nobody's: too few
 * or too many digits, one digit over and over, hidden ones. Of several numbers the first counts.
 * Indonesian mobile numbers (`0812…`, `62812…`, `+62 (0)812-…`, also without the 0, as a
 * spreadsheet leaves them) take a short way.
 */
export function normalisePhone(text: string, region: CountryCode): string {
	if (PLAIN_PHONE.test(text)) return isOneDigit(text) ? '' : text;
	// A spreadsheet that took the number for an amount wrote `.0` behind it.
	const whole = identityText(text)
		.replace(/^['"]+/, '')
		.replace(/^(\+?\d{6,})[.,]0+$/, '$1');
	if (whole === '' || HIDDEN.test(whole)) return '';
	if (!SEVERAL.test(whole)) return oneNumber(whole, region);
	const parts = whole.split(SEVERAL).map((part) => oneNumber(part, region));
	// `021/555123` is one number all the same.
	return parts.find((phone) => phone.length >= 10) ?? oneNumber(whole, region);
}

function oneNumber(written: string, region: CountryCode): string {
	const value = written.replace(/\(0\)/, '');
	const bare = value.replace(/[\s().\-–/]+/g, '');
	if (region === 'ID' || bare.startsWith('+62')) {
		const mobile = /^(?:\+?620?|0|)(8\d{8,11})$/.exec(bare);
		if (mobile?.[1] !== undefined) return isOneDigit(mobile[1]) ? '' : `+62${mobile[1]}`;
	}
	const digits = bare.replace(/\D/g, '');
	if (digits.length < 6 || digits.length > 15 || isOneDigit(digits)) return '';
	if (PLAIN_PHONE.test(bare)) return bare;
	const parsed = parsePhoneNumberFromString(value.replace(/^00/, '+'), region);
	return parsed === undefined ? digits : parsed.number;
}

/** `000000000`, `+111111111`: typed because the field asked for something. */
function isOneDigit(phone: string): boolean {
	const digits = phone.startsWith('+') ? phone.slice(1) : phone;
	return /^(\d)\1*$/.test(digits);
}
