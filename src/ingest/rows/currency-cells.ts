import type { MappedField } from '#core/columns/field-parts.ts';
import { unpackStrings } from '#core/columns/packed-strings.ts';
import { textColumn } from '#core/columns/text-column-writer.ts';
import type { TextColumn } from '#core/columns/text-column.ts';
import { minorPerMajor } from '#core/money/currency.ts';
import { BARE_DOLLAR, currencyOf } from '../values/currency-text.ts';
import type { RawBlock } from '../table/raw-table.ts';
import type { FileContext } from './file-context.ts';

/** Amounts whose cells may name their currency, the weightiest first. */
const AMOUNTS = ['total', 'lineTotal', 'unitPrice', 'spend', 'subtotal', 'refunded'] as const;

/** The ISO code of each row, or '' for the shop's own currency; one per file, or one per row. */
export interface RowCurrencies {
	readonly column: TextColumn | undefined;
	/** Minor units in one major unit of the row's currency. */
	readonly factor: (row: number) => number;
}

/** By the currency column, else by a sign or code in an amount's cell, else what the file is in. */
export function currencyCells(raw: RawBlock, context: FileContext): RowCurrencies {
	const { mapping, currency: shop, dollar, feeds } = context;
	const cells = (field: MappedField) =>
		(feeds.get(field) ?? []).map(({ index }) => raw.columns[index]!);
	const named = [
		// An unknown code is still another currency: its rows wait for a rate.
		...cells('currency').flatMap((column) => codesOf(column, dollar, (text) => text) ?? []),
		...AMOUNTS.flatMap(cells).flatMap((column) => codesOf(column, dollar, () => '') ?? []),
	];
	const whole = mapping.currency ?? '';
	if (named.length === 0) {
		const factor = minorPerMajor(whole || shop);
		const column =
			whole === '' ? undefined : textColumn(Array.from({ length: raw.rows }, () => whole));
		return { column, factor: () => factor };
	}
	const codes = Array.from({ length: raw.rows }, (_, row) => {
		for (const code of named) {
			const found = code(row);
			if (found !== '') return found;
		}
		return whole;
	});
	const factors = new Map<string, number>();
	return {
		column: textColumn(codes),
		factor: (row) => {
			const code = codes[row]!;
			let factor = factors.get(code);
			if (factor === undefined) factors.set(code, (factor = minorPerMajor(code || shop)));
			return factor;
		},
	};
}

/** The code that each cell names; null where no cell of the column names any. */
function codesOf(
	{ codes, strings }: TextColumn,
	dollar: string,
	unknown: (text: string) => string,
): ((row: number) => string) | null {
	// Digits and marks alone name nothing, and one look at the bytes tells.
	if (!strings.bytes.some((byte) => byte === 0x24 || byte > 0x39)) return null;
	const named = unpackStrings(strings).map((text) => {
		const code = currencyOf(text) || unknown(text.trim().toUpperCase());
		return code === BARE_DOLLAR ? dollar : code;
	});
	if (named.every((code) => code === '')) return null;
	return (row) => named[codes === null ? row : codes[row]!]!;
}
