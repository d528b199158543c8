import type { CurrencySettings } from '../orders/foreign-currency.ts';
import { isOrderKind } from './import-groups.ts';
import type { GroupedImport } from './import-groups.ts';
import type { OrderSlots } from '../orders/order-slots.ts';
import { numberRecords } from './record-slots.ts';
import { settleVersions } from './row-versions.ts';
import { importsThatWait, markWaiting } from '../orders/waiting-rows.ts';

/**
 * What became of every row (ROW_… bits): the versions of each record are compared over the
 * imports that can hold it, and rows without an exchange rate wait. Null where neither happens,
 * as in most shops: then all rows are new and count.
 */
export function rowFates(
	imports: readonly GroupedImport[],
	{ slotOfRow, slots }: OrderSlots,
	settings: CurrencySettings,
): Uint8Array | null {
	const orders = imports.filter(({ record, meets }) => meets && isOrderKind(record.kind));
	const others = imports.filter(({ record, meets }) => meets && !isOrderKind(record.kind));
	const waiting = importsThatWait(imports, settings);
	if (orders.length + others.length + waiting.length === 0) return null;
	const fateOfRow = new Uint8Array(slotOfRow.length);
	if (orders.length > 0) settleVersions(orders, slotOfRow, slots, fateOfRow);
	if (others.length > 0) {
		const records = numberRecords(others, slotOfRow.length);
		settleVersions(others, records.slotOfRow, records.slots, fateOfRow);
	}
	markWaiting(waiting, slotOfRow, slots, settings, fateOfRow);
	return fateOfRow;
}
