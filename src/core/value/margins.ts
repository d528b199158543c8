import type { Dataset } from '../dataset/dataset.ts';
import { recent } from '../dataset/recent.ts';
import { marginReader } from './line-margins.ts';

/** What of an order's revenue is left after the cost of its goods. */
interface Margins {
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
	const read = marginReader(dataset);
	if (read === null) return null;
	const revenue = new Float64Array(orders.length);
	const left = new Float64Array(orders.length);
	let found = false;
	for (const { block, first } of rows.blocks) {
		if (block.text.product === undefined && block.text.sku === undefined) continue;
		const { amountAt, typedAt, byCostAt } = read(block);
		for (let row = 0; row < block.rows; row++) {
			const order = orderOfRow[first + row]!;
			const amount = order < 0 ? 0 : amountAt(row);
			if (amount <= 0) continue;
			const typed = typedAt(row);
			const own = Number.isNaN(typed) ? byCostAt(row) : typed;
			const isKnown = !Number.isNaN(own);
			if (isKnown) found = true;
			revenue[order]! += amount;
			left[order]! += amount * (isKnown ? own : settings.margin);
		}
	}
	if (!found) return null;
	return revenue.map((sum, order) => (sum > 0 ? left[order]! / sum : settings.margin));
}
