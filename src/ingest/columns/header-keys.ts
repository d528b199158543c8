import { currencyOf } from '../values/currency-text.ts';
import { normaliseHeader } from './normalise-header.ts';

const IN_BRACKETS = /^(.*\S)\s*\(\s*(\p{Lu}{3}|Rp|RM|[^\p{L}\p{N}]{1,3})\s*\)\s*$/u;
/** `Total Bayar Rp`, `Amount in USD`; other codes are words, too (`Order ALL`). */
const AT_END =
	/^(.*[^\s_.-])[\s_.-]+(?:(?:in|dalam|dlm)[\s_.-]+)?(Rp\.?|rupiah|RM|IDR|USD|EUR|GBP|SGD|MYR|AUD)\s*$/i;
const IN_UTC = /^(.*\S)[\s_]*(?:\(\s*UTC\s*\)|[\s_]UTC)\s*$/i;

/** Under what a header is looked up: as it is, then without the currency or the zone it names. */
export function headerKeys(header: string): string[] {
	const key = normaliseHeader(header);
	const bare = withoutCurrency(header)?.[0] ?? IN_UTC.exec(header)?.[1];
	return bare === undefined ? [key] : [key, normaliseHeader(bare)];
}

/** The currency that a header names, as in `Amount spent (IDR)` or `Harga (Rp)`; '' for none. */
export function headerCurrency(header: string): string {
	return withoutCurrency(header)?.[1] ?? '';
}

/** Whether a header says that its times are UTC, as in `Created (UTC)`. */
export function isInUtc(header: string): boolean {
	return IN_UTC.test(header);
}

function withoutCurrency(header: string): [string, string] | null {
	const found = IN_BRACKETS.exec(header) ?? AT_END.exec(header);
	if (found === null) return null;
	const word = found[2]!.toLowerCase() === 'rupiah' ? 'Rp' : found[2]!;
	const currency = currencyOf(word);
	return currency === '' ? null : [found[1]!, currency];
}
