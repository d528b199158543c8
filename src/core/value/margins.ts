import { unpackStrings } from '../columns/packed-strings.ts';
import type { TextColumn } from '../columns/text-column.ts';
import { blockAmounts } from '../dataset/block-amounts.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { recent } from '../dataset/recent.ts';
import { foldedText } from '../segments/city-names.ts';
import { unitCosts } from './unit-costs.ts';
import type { UnitCosts } from './unit-costs.ts';

/** What of an order's revenue is left after the cost of its goods. */
export interface Margins {
	/** The shop's, 0…1: of orders without lines and products without a margin of their own. */
	readonly shop: number;
	/** Of each order; null where no product has a margin of its own. */
	readonly ofOrder: Float64Array | null;
}

/**
 * The margin of each order: that of its lines, weighed by their amounts. A product's is the one
 * typed in, else what its unit cost leaves of the line, else the shop's.
 */
export const marginsOf = recent(1, (dataset): Margins => ({
	shop: dataset.settings.margin,
	ofOrder: marginOfOrders(dataset),
}));

function marginOfOrders(dataset: Dataset): Float64Array | null {
	const { rows, orders, orderOfRow, settings } = dataset;
	const typed = new Map(
		settings.productMargins.map(({ product, margin }) => [foldedText(product), margin]),
	);
	const costs = unitCosts(dataset);
	if (typed.size === 0 && costs === null) return null;
	const revenue = new Float64Array(orders.length);
	const left = new Float64Array(orders.length);
	let found = false;
	for (const { block, first } of rows.blocks) {
		const { product, sku } = block.text;
		if (product === undefined && sku === undefined) continue;
		const amounts = blockAmounts(block, settings).lines;
		const typedAt = lookUp(product, typed);
		const costAt = costsOfColumns(product, sku, costs);
		const { quantity } = block.number;
		for (let row = 0; row < block.rows; row++) {
			const order = orderOfRow[first + row]!;
			if (order < 0) continue;
			const pieces = numberOr(quantity?.[row], 1);
			// Lines without an amount of their own weigh by their pieces.
			const amount = amounts === null ? pieces : numberOr(amounts[row], 0);
			if (amount <= 0) continue;
			const own = typedAt(row);
			const cost = amounts === null ? Number.NaN : costAt(row) * pieces;
			const byCost = (amount - cost) / amount;
			const margin = Number.isNaN(own) ? byCost : own;
			if (!Number.isNaN(margin)) found = true;
			revenue[order]! += amount;
			left[order]! += amount * numberOr(margin, settings.margin);
		}
	}
	if (!found) return null;
	return revenue.map((sum, order) => (sum > 0 ? left[order]! / sum : settings.margin));
}

function numberOr(value: number | undefined, otherwise: number): number {
	return value === undefined || Number.isNaN(value) ? otherwise : value;
}

/** What was looked up of each distinct text; NaN where nothing is known. */
function lookUp(
	column: TextColumn | undefined,
	values: ReadonlyMap<string, number>,
): (row: number) => number {
	if (column === undefined || values.size === 0) return () => Number.NaN;
	const { codes } = column;
	const found = unpackStrings(column.strings).map(
		(text) => values.get(foldedText(text)) ?? Number.NaN,
	);
	return (row) => found[codes === null ? row : codes[row]!]!;
}

function costsOfColumns(
	product: TextColumn | undefined,
	sku: TextColumn | undefined,
	costs: UnitCosts | null,
): (row: number) => number {
	if (costs === null) return () => Number.NaN;
	const bySku = lookUp(sku, costs.bySku);
	const byProduct = lookUp(product, costs.byProduct);
	return (row) => {
		const cost = bySku(row);
		return Number.isNaN(cost) ? byProduct(row) : cost;
	};
}
