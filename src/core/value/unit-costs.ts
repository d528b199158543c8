import { textAt } from '../columns/text-column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isLiveRow } from '../dataset/rows/row-fate.ts';
import { foldedText } from '../text/folded-text.ts';

/** Cost of one piece in minor units, by folded text. */
export interface UnitCosts {
	readonly bySku: ReadonlyMap<string, number>;
	readonly byProduct: ReadonlyMap<string, number>;
}

/** The unit costs of product lists; null without any. The newest list that has one decides. */
export function unitCosts({ rows, fateOfRow }: Dataset): UnitCosts | null {
	const bySku = new Map<string, number>();
	const byProduct = new Map<string, number>();
	for (const { batch, block, first } of rows.blocks) {
		const cost = block.money.unitCost;
		if (batch.record.kind !== 'products' || cost === undefined) continue;
		for (let row = 0; row < block.rows; row++) {
			if (Number.isNaN(cost[row]!) || !isLiveRow(fateOfRow, first + row)) continue;
			for (const [column, costs] of [
				[block.text.sku, bySku],
				[block.text.product, byProduct],
			] as const) {
				const key = column === undefined ? '' : foldedText(textAt(column, row));
				if (key !== '') costs.set(key, cost[row]!);
			}
		}
	}
	return bySku.size + byProduct.size === 0 ? null : { bySku, byProduct };
}
