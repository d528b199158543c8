import { currencyOf } from '../values/currency-text.ts';
import { normaliseHeader } from './normalise-header.ts';

const IN_BRACKETS = /^(.*\S)\s*\(\s*(\p{Lu}{3}|Rp|RM|[^\p{L}\p{N}]{1,3})\s*\)\s*$/u;

/** Under what a header is looked up: as it is, then without the currency that it names. */
export function headerKeys(header: string): string[] {
	const key = normaliseHeader(header);
	const bare = IN_BRACKETS.exec(header);
	if (bare === null || currencyOf(bare[2]!) === '') return [key];
	return [key, normaliseHeader(bare[1]!)];
}

/** The currency that a header names, as in `Amount spent (IDR)` or `Harga (Rp)`; '' for none. */
export function headerCurrency(header: string): string {
	const bare = IN_BRACKETS.exec(header);
	return bare === null ? '' : currencyOf(bare[2]!);
}
