import { foreignCurrency } from './foreign-currency.ts';
import type { CurrencySettings } from './foreign-currency.ts';
import type { GroupedImport } from '../rows/import-groups.ts';
import { ROW_WAITS } from '../rows/row-fate.ts';

/** Imports with a row in a currency that has no rate. */
export function importsThatWait(
	imports: readonly GroupedImport[],
	settings: CurrencySettings,
): GroupedImport[] {
	return imports.filter(({ blocks }) =>
		blocks.some(({ block }) => foreignCurrency(block, settings)?.rates.some(Number.isNaN) ?? false),
	);
}

/**
 * Marks the rows in a currency without a rate, and with them all rows of the same version of
 * their order: half an order is worse than none.
 *
 * @param slotOfRow order of each row, or -1
 */
export function markWaiting(
	imports: readonly GroupedImport[],
	slotOfRow: Int32Array,
	slots: number,
	settings: CurrencySettings,
	fateOfRow: Uint8Array,
): void {
	for (const { blocks } of importsThatWait(imports, settings)) {
		const waits = new Uint8Array(slots);
		for (const { block, first } of blocks) {
			const foreign = foreignCurrency(block, settings);
			if (foreign === null) continue;
			for (let row = 0; row < block.rows; row++) {
				if (!Number.isNaN(foreign.rates[foreign.indexOf(row)]!)) continue;
				fateOfRow[first + row]! |= ROW_WAITS;
				const slot = slotOfRow[first + row]!;
				if (slot !== -1) waits[slot] = 1;
			}
		}
		for (const { block, first } of blocks) {
			for (let row = first; row < first + block.rows; row++) {
				const slot = slotOfRow[row]!;
				if (slot !== -1 && waits[slot] === 1) fateOfRow[row]! |= ROW_WAITS;
			}
		}
	}
}
