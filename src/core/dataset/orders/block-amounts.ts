import type { Block } from '#core/columns/block.ts';
import { minorConverter } from '#core/money/convert.ts';
import { minorPerMajor } from '#core/money/currency.ts';
import { roundMinor } from '#core/money/minor.ts';
import { foreignCurrency } from './foreign-currency.ts';
import type { CurrencySettings, ForeignCurrency } from './foreign-currency.ts';

/** Amounts of a block in minor units of the shop's currency; NaN where absent or without a rate. */
export interface BlockAmounts {
	readonly total: Float64Array | null;
	readonly refunded: Float64Array | null;
	/** Line totals as given, else quantity × unit price, rounded once a line. */
	readonly lines: Float64Array | null;
}

export function blockAmounts(block: Block, settings: CurrencySettings): BlockAmounts {
	const foreign = foreignCurrency(block, settings);
	const { total, refunded, lineTotal } = block.money;
	return {
		total: inShopCurrency(total, foreign, settings.currency),
		refunded: inShopCurrency(refunded, foreign, settings.currency),
		lines:
			lineTotal === undefined
				? priceTimesQuantity(block, foreign, settings.currency)
				: inShopCurrency(lineTotal, foreign, settings.currency),
	};
}

/** Converts a money column, row by row; untouched where all rows are in the shop's currency. */
export function inShopCurrency(
	column: Float64Array | undefined,
	foreign: ForeignCurrency | null,
	currency: string,
): Float64Array | null {
	if (column === undefined) return null;
	if (foreign === null) return column;
	const converters = foreign.codes.map((code, i) =>
		code === '' ? (minor: number) => minor : minorConverter(code, currency, foreign.rates[i]!),
	);
	return column.map((minor, row) => converters[foreign.indexOf(row)]!(minor));
}

function priceTimesQuantity(
	{ number: { unitPrice, quantity } }: Block,
	foreign: ForeignCurrency | null,
	currency: string,
): Float64Array | null {
	if (unitPrice === undefined) return null;
	const factor = minorPerMajor(currency);
	return unitPrice.map((price, row) => {
		const rate = foreign === null ? 1 : foreign.rates[foreign.indexOf(row)]!;
		return roundMinor(price * (quantity?.[row] ?? 1) * rate * factor);
	});
}
