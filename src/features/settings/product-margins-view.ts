import type { ProductMargin } from '#core/dataset/settings.ts';
import type { ProductMarginRow } from '#core/value/product-margins.ts';
import type { Format } from '#i18n/format.ts';
import type { ProductMarginWords } from '#i18n/messages/product-margins.ts';

/** Fields shown at first: the products that sell most decide nearly all of the margin. */
const SHOWN = 8;

export interface ProductField {
	readonly product: string;
	/** Percent; null where none is typed in. */
	readonly value: number | null;
	readonly help: string;
}

/** The products that sell most, those with a margin of their own, and those asked for. */
export function productFields(
	rows: readonly ProductMarginRow[],
	typed: readonly ProductMargin[],
	asked: readonly string[],
	format: Format,
	words: ProductMarginWords,
): ProductField[] {
	const sold = new Map(rows.map((row) => [folded(row.product), row]));
	const margins = new Map(typed.map(({ product, margin }) => [folded(product), margin]));
	const names = [
		...rows.slice(0, SHOWN).map(({ product }) => product),
		...typed.map(({ product }) => product),
		...asked,
	];
	const byKey = new Map(names.map((name) => [folded(name), name.trim()]));
	return [...byKey].map(([key, product]) => {
		const row = sold.get(key);
		const margin = margins.get(key);
		const known = row === undefined || row.byCost === null ? null : format.percent(row.byCost);
		return {
			product: row?.product ?? product,
			value: margin === undefined ? null : Math.round(margin * 1000) / 10,
			help: [
				row === undefined ? words.unsold : words.sold(format.moneyShort(row.revenue)),
				...(known === null ? [] : [words.byCost(known)]),
			].join(' · '),
		};
	});
}

/** With the margin of a product typed in, or without (null). */
export function withMargin(
	margins: readonly ProductMargin[],
	product: string,
	percent: number | null,
): readonly ProductMargin[] {
	const others = margins.filter((one) => folded(one.product) !== folded(product));
	return percent === null ? others : [...others, { product, margin: percent / 100 }];
}

function folded(product: string): string {
	return product.trim().toLowerCase();
}
