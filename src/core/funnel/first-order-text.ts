import type { FieldOfType } from '../columns/fields.ts';
import { unpackStrings } from '../columns/packed-strings.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isPurchase } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';

/** Names and the place of each customer's in them; the first is '': nothing is known. */
export interface Grouping {
	readonly names: readonly string[];
	readonly of: Uint32Array;
}

/** Whether some row of the data has a text in the field. */
export function hasTexts({ rows }: Dataset, field: FieldOfType<'text'>): boolean {
	return rows.blocks.some(({ block }) => block.text[field] !== undefined);
}

/** A field of the first row of each customer's first purchase. */
export function firstOrderTexts(
	dataset: Dataset,
	purchases: Purchases,
	field: 'product' | 'category' | 'outlet',
): Grouping {
	const names = [''];
	const codes = new Map([['', 0]]);
	const nameCode = (name: string) => {
		let code = codes.get(name);
		if (code === undefined) codes.set(name, (code = names.push(name) - 1));
		return code;
	};
	const textCode = new Uint32Array(dataset.rows.length);
	for (const { block, first } of dataset.rows.blocks) {
		const column = block.text[field];
		if (column === undefined) continue;
		const known = unpackStrings(column.strings).map((text) => nameCode(text.trim()));
		for (let i = 0; i < block.rows; i++) {
			textCode[first + i] = known[column.codes === null ? i : column.codes[i]!]!;
		}
	}
	const { orders } = dataset;
	const of = new Uint32Array(purchases.customers);
	for (let c = 0; c < of.length; c++) {
		for (let i = orders.start[c]!; i < orders.start[c + 1]!; i++) {
			if (!isPurchase(dataset, i, purchases.asOf)) continue;
			of[c] = textCode[orders.row[i]!]!;
			break;
		}
	}
	return { names, of };
}
