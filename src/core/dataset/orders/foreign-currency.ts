import type { Block } from '#core/columns/block.ts';
import { unpackStrings } from '#core/columns/packed-strings.ts';
import type { ShopSettings } from '../settings.ts';

export type CurrencySettings = Pick<ShopSettings, 'currency' | 'exchangeRates'>;

/** The currencies of a block's rows; the shop's own has the rate 1. */
export interface ForeignCurrency {
	/** Distinct codes; '' stands for the shop's own. */
	readonly codes: readonly string[];
	/** Of each code: the shop's currency for one unit of it, in major units; NaN: not known. */
	readonly rates: readonly number[];
	/** Index into both. */
	readonly indexOf: (row: number) => number;
}

/** Null where all rows are in the shop's own currency. A row without a code is. */
export function foreignCurrency(
	block: Block,
	{ currency, exchangeRates }: CurrencySettings,
): ForeignCurrency | null {
	const column = block.text.currency;
	if (column === undefined) return null;
	const codes = unpackStrings(column.strings).map((code) => (code === currency ? '' : code));
	if (codes.every((code) => code === '')) return null;
	const known = new Map(Object.entries(exchangeRates));
	return {
		codes,
		rates: codes.map((code) => (code === '' ? 1 : (known.get(code) ?? Number.NaN))),
		indexOf: (row) => (column.codes === null ? row : column.codes[row]!),
	};
}
