import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';

/** What people type where they have nothing to say. */
const NOTHING = /^(?:-+|n\/?a|null|none|nil|undefined|tidak ada|#n\/a|\.|\?)$/i;

/** A value that the source has hidden: `r***a`, `****`. */
const MASKED = /\*{2,}|•{2,}/;

/** '' for placeholders and masked values: they identify nobody. */
export function identityText(text: string): string {
	if (text.length < 12 && NOTHING.test(text)) return '';
	return isMasked(text) ? '' : text;
}

/** Whether the source has hidden the value. */
export function isMasked(text: string): boolean {
	return (text.includes('*') || text.includes('•')) && MASKED.test(text);
}

/** Lower case, or '' where it is no address. */
export function normaliseEmail(text: string): string {
	const value = identityText(text).toLowerCase();
	return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? value : '';
}

const YES = /^(?:yes|y|true|1|subscribed|ya|setuju|boleh|iya|opt.?in|accepted)$/i;
const NO = /^(?:no|n|false|0|unsubscribed|tidak|tdk|jangan|opt.?out|declined|never.?subscribed)$/i;

/** `yes` or `no`, where the text says either; else as it was written. */
export function consentText(text: string): string {
	if (YES.test(text)) return 'yes';
	return NO.test(text) ? 'no' : text;
}

/** Tags as a plain list: without quotes and the marks of their source. */
export function tagsText(text: string): string {
	const parts = text
		.split(/\s*(?:[,;|]|:::)\s*/)
		.map((tag) => tag.replace(/^[\s*"']+|["'\s]+$/g, ''));
	return [...new Set(parts.filter((tag) => tag !== ''))].join(', ');
}

/** Country whose national numbers a shop writes without a prefix. */
export function phoneRegion(currency: string): CountryCode {
	return REGIONS.get(currency) ?? 'ID';
}

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

const PLAIN_PHONE = /^\+\d{8,15}$/;

/**
 * E.164 where the number can be understood, else its digits; '' where there are too few to be a
 * number. Indonesian mobile numbers (`0812…`, `62812…`, `+62 812-…`, also without the 0, as a
 * spreadsheet leaves them) take a short way.
 */
export function normalisePhone(text: string, region: CountryCode): string {
	if (PLAIN_PHONE.test(text)) return text;
	const value = identityText(text).replace(/^['"]+/, '');
	if (value === '') return '';
	const bare = value.replace(/[\s().\-–/]+/g, '');
	if (region === 'ID') {
		const mobile = /^(?:\+?62|0|)(8\d{8,11})$/.exec(bare);
		if (mobile?.[1] !== undefined) return `+62${mobile[1]}`;
	}
	if (PLAIN_PHONE.test(bare)) return bare;
	const digits = bare.replace(/\D/g, '');
	if (digits.length < 6) return '';
	const parsed = parsePhoneNumberFromString(value.replace(/^00/, '+'), region);
	if (parsed !== undefined) return parsed.number;
	return digits;
}
