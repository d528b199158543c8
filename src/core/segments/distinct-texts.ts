import type { FieldOfType } from '../columns/fields.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { textOfRow } from '../dataset/rows/row-space.ts';
import { foldedText } from '../text/folded-text.ts';

export interface DistinctTexts {
	/** As first written; index 0 is '' (not known). */
	readonly names: readonly string[];
	/** Index into `names` of every customer. */
	readonly code: Uint32Array;
}

/**
 * What a field says of every customer; spellings that differ by case or spaces around are one.
 *
 * @param rowOf row of each customer, or -1
 */
export function distinctTexts(
	{ rows }: Dataset,
	rowOf: Int32Array,
	field: FieldOfType<'text'>,
): DistinctTexts {
	const names = [''];
	const codes = new Map([['', 0]]);
	const code = Uint32Array.from(rowOf, (row) => {
		const name = textOfRow(rows, row, field).trim();
		const key = foldedText(name);
		const known = codes.get(key);
		if (known !== undefined) return known;
		codes.set(key, names.length);
		return names.push(name) - 1;
	});
	return { names, code };
}
