import type { FieldOfType } from '../columns/fields.ts';
import type { Dataset } from '../dataset/dataset.ts';

/** Of every customer the newest row that has a text in a field, or -1. */
export function latestTextRows(
	{ rows, people, customers }: Dataset,
	field: FieldOfType<'text'>,
): Int32Array {
	const latest = new Int32Array(customers.length).fill(-1);
	for (const { block, first } of rows.blocks) {
		const column = block.text[field];
		if (column === undefined) continue;
		const { offsets } = column.strings;
		for (let row = 0; row < block.rows; row++) {
			const customer = people.customerOfRow[first + row]!;
			const index = column.codes?.[row] ?? row;
			if (customer >= 0 && offsets[index] !== offsets[index + 1]) latest[customer] = first + row;
		}
	}
	return latest;
}
