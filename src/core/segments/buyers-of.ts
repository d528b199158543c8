import type { Dataset } from '../dataset/dataset.ts';
import { eachText } from '../dataset/rows/each-text.ts';
import { isPurchase } from '../dataset/purchases.ts';
import { foldedText } from '../text/folded-text.ts';

/** 1 for every customer with a purchase up to asOf that held one of the products. */
export function buyersOf(dataset: Dataset, asOf: number, products: readonly string[]): Uint8Array {
	const { customers, orders, orderOfRow, rows } = dataset;
	const wanted = new Set(products.map(foldedText));
	const holdsOne = new Uint8Array(orders.length);
	for (const { block, first } of rows.blocks) {
		if (block.text.product === undefined) continue;
		const isWanted = eachText(block.text.product, (name) => (wanted.has(foldedText(name)) ? 1 : 0));
		for (let row = 0; row < block.rows; row++) {
			const order = orderOfRow[first + row]!;
			if (order >= 0 && isWanted(row) === 1) holdsOne[order] = 1;
		}
	}
	const bought = new Uint8Array(customers.length);
	for (let c = 0; c < customers.length; c++) {
		for (let i = orders.start[c]!; i < orders.start[c + 1]! && bought[c] === 0; i++) {
			if (holdsOne[i] === 1 && isPurchase(dataset, i, asOf)) bought[c] = 1;
		}
	}
	return bought;
}
