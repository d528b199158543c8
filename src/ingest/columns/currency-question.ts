import { dollarOf } from '#core/money/currency.ts';
import { FIELD_TYPES } from '#core/columns/fields.ts';
import type { FieldName } from '#core/columns/fields.ts';
import { eachText } from './column-styles.ts';
import type { Mapping, Question } from '../mapping.ts';
import type { RawTable } from '../table/raw-table.ts';
import { BARE_DOLLAR, currencyOf } from '../values/currency-text.ts';

/** Whose dollars a file is in: asked where a bare sign says it and the shop counts otherwise. */
export function currencyQuestion(
	table: RawTable,
	{ columns, currency }: Pick<Mapping, 'columns' | 'currency'>,
	shopCurrency: string,
): Question | null {
	if (currency !== null || dollarOf(shopCurrency).sure) return null;
	for (const { index, field } of columns) {
		if (field === null || !isAmount(field) || !holdsDollars(table, index)) continue;
		const examples: string[] = [];
		eachText(table, index, (text) => {
			if (examples.length < 3 && text.includes(BARE_DOLLAR) && currencyOf(text) === BARE_DOLLAR) {
				examples.push(text);
			}
		});
		if (examples.length > 0) return { code: 'currency', column: index, examples };
	}
	return null;
}

/** One look at the bytes spares most files the reading of every amount. */
function holdsDollars(table: RawTable, column: number): boolean {
	const sign = BARE_DOLLAR.charCodeAt(0);
	return table.blocks.some(({ columns }) => columns[column]!.strings.bytes.includes(sign));
}

function isAmount(field: string): boolean {
	return field === 'unitPrice' || FIELD_TYPES[field as FieldName] === 'money';
}
