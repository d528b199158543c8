import type { Block } from '#core/columns/block.ts';
import type { FieldOfType, RecordKind } from '#core/columns/fields.ts';
import { EqualRows } from './equal-rows.ts';
import type { GroupedImport } from './import-groups.ts';
import { KeyTable } from '#core/columns/key-table.ts';
import { rowHasher, spendHasher } from './row-hash.ts';

/**
 * What names a record of each kind, the surest first. Touches and surveys have no name: the k-th
 * identical row of one file is the k-th of another. So is a row without any of its keys.
 */
const KEYS: Readonly<Partial<Record<RecordKind, readonly FieldOfType<'text'>[]>>> = {
	contacts: ['customerId', 'email', 'phone', 'username'],
	products: ['sku', 'product'],
};

/**
 * Numbers the records that are no orders (people of a list, interactions, answers, costs,
 * products) over imports that meet: rows with one number are versions of one record.
 */
export function numberRecords(
	imports: readonly GroupedImport[],
	rows: number,
): { slotOfRow: Int32Array; slots: number } {
	const slotOfRow = new Int32Array(rows).fill(-1);
	const equal = new Map<number, EqualRows>();
	const keys = new KeyTable(4096);
	const slotOfKey: number[] = [];
	const slotOfSpend = new Map<string, number>();
	let slots = 0;
	for (const { record, group, blocks } of imports) {
		const equalRows = equal.get(group) ?? new EqualRows();
		equal.set(group, equalRows);
		equalRows.startFile();
		for (const { block, first } of blocks) {
			const keyOf = keyReader(keys, block, KEYS[record.kind] ?? [], group);
			const spendHash = record.kind === 'spend' ? spendHasher(block) : null;
			const rowHash = rowHasher(block);
			for (let row = 0; row < block.rows; row++) {
				const key = keyOf(row);
				let slot: number;
				if (spendHash !== null) {
					const name = `${group}:${spendHash(row)}`;
					slot = slotOfSpend.get(name) ?? slots;
					slotOfSpend.set(name, slot);
				} else if (key !== -1) slot = slotOfKey[key] ??= slots;
				else slot = equalRows.slot(rowHash(row), slots);
				if (slot === slots) slots++;
				slotOfRow[first + row] = slot;
			}
		}
	}
	return { slotOfRow, slots };
}

/** Number of the first of the fields that a row has, or -1. */
function keyReader(
	keys: KeyTable,
	block: Block,
	fields: readonly FieldOfType<'text'>[],
	group: number,
): (row: number) => number {
	const columns = fields.flatMap((field, strength) => {
		const column = block.text[field];
		return column === undefined ? [] : [{ ...column, seed: group * 8 + strength }];
	});
	return (row) => {
		for (const { codes, strings, seed } of columns) {
			const index = codes === null ? row : codes[row]!;
			if (strings.offsets[index] !== strings.offsets[index + 1]) {
				return keys.add(strings, index, seed);
			}
		}
		return -1;
	};
}
