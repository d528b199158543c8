/**
 * What became of a row, as bits: against the imports before its own (0: new), and whether it
 * still counts. CHANGED and DUPLICATE exclude each other.
 */
export const ROW_CHANGED = 1;
export const ROW_DUPLICATE = 2;
/** A newer import holds a version of the same record: this one counts no more. */
export const ROW_REPLACED = 4;
/** In a currency without a rate, or of an order with such a row: kept, but not counted yet. */
export const ROW_WAITS = 8;

export function isLiveRow(fateOfRow: Uint8Array | null, row: number): boolean {
	return fateOfRow === null || (fateOfRow[row]! & (ROW_REPLACED | ROW_WAITS)) === 0;
}
