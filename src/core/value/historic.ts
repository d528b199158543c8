import type { Dataset } from '../dataset/dataset.ts';
import { purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import type { Range } from './forecast/how-sure.ts';
import { valueOfCustomers } from './customer-value.ts';
import { meanRange } from './mean-range.ts';
import { valueSpread } from './value-spread.ts';
import type { ValueSpread } from './value-spread.ts';

/** What customers have really brought, and how it is spread; money in minor units. */
export interface HistoricValue {
	/** Net revenue to date × margin. */
	readonly total: number;
	/** Per buyer, with the 95 % range of the mean; null without buyers. */
	readonly perCustomer: Range | null;
	/** Over the buyers. */
	readonly spread: ValueSpread;
}

export function historicValue(dataset: Dataset, purchases: Purchases): HistoricValue {
	const values = valueOfCustomers(dataset, purchases);
	const ofBuyers = values.filter((_, c) => purchaseCount(purchases, c) > 0);
	const total = values.reduce((sum, value) => sum + value, 0);
	return {
		total,
		perCustomer: meanRange(ofBuyers, total),
		spread: valueSpread(ofBuyers),
	};
}
