import { foreignCurrency } from './foreign-currency.ts';
import type { CurrencySettings } from './foreign-currency.ts';
import type { OrderSlots } from './order-slots.ts';
import { ROW_REPLACED } from '../rows/row-fate.ts';
import type { RowSpace } from '../rows/row-space.ts';

/** How much of the data is in another currency than the shop's. */
export interface CurrencyUse {
	readonly currency: string;
	/** Rows in it, of every kind; older versions apart. */
	readonly rows: number;
	/** Orders with such a row. */
	readonly orders: number;
	/** It has no rate, so that these rows, and the orders as wholes, wait. */
	readonly waits: boolean;
}

/** The other currencies of the data by code. */
export function currencyUse(
	space: RowSpace,
	{ slotOfRow, slots }: OrderSlots,
	fateOfRow: Uint8Array | null,
	settings: CurrencySettings,
): CurrencyUse[] {
	const uses = new Map<
		string,
		{ rows: number; orders: number; waits: boolean; seen: Uint8Array }
	>();
	for (const { block, first } of space.blocks) {
		const foreign = foreignCurrency(block, settings);
		if (foreign === null) continue;
		for (let i = 0; i < block.rows; i++) {
			const index = foreign.indexOf(i);
			const code = foreign.codes[index]!;
			if (code === '' || (fateOfRow !== null && (fateOfRow[first + i]! & ROW_REPLACED) !== 0)) {
				continue;
			}
			let use = uses.get(code);
			if (use === undefined) {
				const waits = Number.isNaN(foreign.rates[index]!);
				use = { rows: 0, orders: 0, waits, seen: new Uint8Array(slots) };
				uses.set(code, use);
			}
			use.rows++;
			const slot = slotOfRow[first + i]!;
			if (slot === -1 || use.seen[slot] === 1) continue;
			use.seen[slot] = 1;
			use.orders++;
		}
	}
	return [...uses]
		.map(([currency, { rows, orders, waits }]) => ({ currency, rows, orders, waits }))
		.sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
