import type { Block } from '../columns/block.ts';
import { unpackStrings } from '../columns/packed-strings.ts';
import type { TextColumn } from '../columns/text-column.ts';
import { blockAmounts } from '../dataset/orders/block-amounts.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { foldedText } from '../text/folded-text.ts';
import { unitCosts } from './unit-costs.ts';

/** What the lines of a block sold for, and what is known of their margins. */
export interface BlockMargins {
	/** Amount of a line; its pieces where the block has no amounts; 0 where it has none itself. */
	readonly amountAt: (row: number) => number;
	/** The margin that the owner has typed in for the line's product; NaN without one. */
	readonly typedAt: (row: number) => number;
	/** What the unit cost leaves of the amount, as a share of it; NaN where it is not known. */
	readonly byCostAt: (row: number) => number;
}

/** How the margins of any block are read; null where no product has one of its own. */
export function marginReader(dataset: Dataset): ((block: Block) => BlockMargins) | null {
	const { settings } = dataset;
	const typed = new Map(
		settings.productMargins.map(({ product, margin }) => [foldedText(product), margin]),
	);
	const costs = unitCosts(dataset);
	if (typed.size === 0 && costs === null) return null;
	return (block) => {
		const { product, sku } = block.text;
		const { quantity } = block.number;
		const amounts = blockAmounts(block, settings).lines;
		const piecesAt = (row: number) => numberOr(quantity?.[row], 1);
		const amountAt = (row: number) =>
			amounts === null ? piecesAt(row) : numberOr(amounts[row], 0);
		const bySku = lookUp(sku, costs?.bySku);
		const byProduct = lookUp(product, costs?.byProduct);
		return {
			amountAt,
			typedAt: lookUp(product, typed),
			byCostAt: (row) => {
				if (amounts === null) return Number.NaN;
				const amount = amountAt(row);
				return (amount - numberOr(bySku(row), byProduct(row)) * piecesAt(row)) / amount;
			},
		};
	};
}

function numberOr(value: number | undefined, otherwise: number): number {
	return value === undefined || Number.isNaN(value) ? otherwise : value;
}

/** What was looked up of each distinct text; NaN where nothing is known. */
function lookUp(
	column: TextColumn | undefined,
	values: ReadonlyMap<string, number> | undefined,
): (row: number) => number {
	if (column === undefined || values === undefined || values.size === 0) return () => Number.NaN;
	const { codes } = column;
	const found = unpackStrings(column.strings).map(
		(text) => values.get(foldedText(text)) ?? Number.NaN,
	);
	return (row) => found[codes === null ? row : codes[row]!]!;
}
