import { unpackStrings } from '../columns/packed-strings.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isPurchase } from '../dataset/purchases.ts';
import { foldedText } from '../text/folded-text.ts';
import { blockAmounts } from '../dataset/orders/block-amounts.ts';
import { marginReader } from './line-margins.ts';

/** A product with what it sold for and the margin that counts for it. */
export interface ProductMarginRow {
	readonly product: string;
	/** Amounts of its lines in purchases, minor units; refunds are not taken off. */
	readonly revenue: number;
	/** Typed in; null without. */
	readonly typed: number | null;
	/** What unit costs leave of its lines; null where they are not known. */
	readonly byCost: number | null;
}

/** More than these nobody fills in; any other can still be typed. */
const MOST = 500;

/** Products by what they sold for up to a date, the most first. */
export function productMargins(
	dataset: Dataset,
	{ asOf }: { readonly asOf: number },
): ProductMarginRow[] {
	const { rows, orderOfRow, settings } = dataset;
	const typed = new Map(
		settings.productMargins.map(({ product, margin }) => [foldedText(product), margin]),
	);
	const read = marginReader(dataset);
	const found = new Map<
		string,
		{ product: string; revenue: number; costed: number; left: number }
	>();
	for (const { block, first } of rows.blocks) {
		const column = block.text.product;
		const amounts = blockAmounts(block, settings).lines;
		if (column === undefined || amounts === null) continue;
		const byCostAt = read?.(block).byCostAt;
		const sums = unpackStrings(column.strings).map((text) => {
			const product = text.trim();
			const key = foldedText(text);
			let sum = found.get(key);
			if (sum === undefined) found.set(key, (sum = { product, revenue: 0, costed: 0, left: 0 }));
			return sum;
		});
		for (let row = 0; row < block.rows; row++) {
			const order = orderOfRow[first + row]!;
			const amount = amounts[row]!;
			if (order < 0 || !(amount > 0) || !isPurchase(dataset, order, asOf)) continue;
			const sum = sums[column.codes?.[row] ?? row]!;
			sum.revenue += amount;
			const share = byCostAt?.(row) ?? Number.NaN;
			if (Number.isNaN(share)) continue;
			sum.costed += amount;
			sum.left += amount * share;
		}
	}
	found.delete('');
	return [...found]
		.filter(([, { revenue }]) => revenue > 0)
		.sort(([, a], [, b]) => b.revenue - a.revenue)
		.slice(0, MOST)
		.map(([key, { product, revenue, costed, left }]) => ({
			product,
			revenue,
			typed: typed.get(key) ?? null,
			byCost: costed === 0 ? null : left / costed,
		}));
}
