import type { MappedField } from '#core/columns/field-parts.ts';
import { dollarOf } from '#core/money/currency.ts';
import { eachText } from './column-styles.ts';
import { headerCurrency } from './header-keys.ts';
import type { ColumnMapping, Mapping, Question } from '../mapping.ts';
import type { RawTable } from '../table/raw-table.ts';
import { BARE_DOLLAR, currencyOf } from '../values/currency-text.ts';

/** The weightiest amounts first: the question is about the one that counts. */
const AMOUNTS: readonly MappedField[] = [
	'total',
	'lineTotal',
	'unitPrice',
	'spend',
	'subtotal',
	'refunded',
	'discount',
	'shipping',
	'tax',
];

/** Whose dollars a file is in: asked where a bare sign says it and the shop counts otherwise. */
export function currencyQuestion(
	table: RawTable,
	{ columns, currency }: Pick<Mapping, 'columns' | 'currency'>,
	shopCurrency: string,
): Question | null {
	if (currency !== null || dollarOf(shopCurrency).sure) return null;
	for (const field of AMOUNTS) {
		for (const { index } of columns.filter((column) => column.field === field)) {
			const examples = dollarsIn(table, index);
			if (examples.length > 0) return { code: 'currency', column: index, examples };
		}
	}
	return null;
}

/** Up to three amounts behind a bare dollar sign; those that are nothing say less. */
function dollarsIn(table: RawTable, column: number): string[] {
	// One look at the bytes spares most files the reading of every amount.
	const sign = BARE_DOLLAR.charCodeAt(0);
	if (!table.blocks.some(({ columns }) => columns[column]!.strings.bytes.includes(sign))) return [];
	const found: string[] = [];
	eachText(table, column, (text) => {
		if (text.includes(BARE_DOLLAR) && currencyOf(text) === BARE_DOLLAR) found.push(text);
	});
	const worth = found.filter((text) => /[1-9]/.test(text));
	return (worth.length > 0 ? worth : found).slice(0, 3);
}

/** The one currency that the headers of the amounts name; null where there is none, or several. */
export function currencyOfHeaders(
	columns: readonly Pick<ColumnMapping, 'field' | 'header'>[],
): string | null {
	const named = columns.flatMap(({ field, header }) =>
		field !== null && AMOUNTS.includes(field) ? [headerCurrency(header)] : [],
	);
	const codes = new Set(named.filter((code) => code !== '' && code !== BARE_DOLLAR));
	const [code] = codes;
	return codes.size === 1 ? code! : null;
}
