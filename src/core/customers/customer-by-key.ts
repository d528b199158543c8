import { compareAt, packStrings } from '../columns/packed-strings.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { KEY_FIELDS, keyKind, readKey } from '../dataset/identity/identity-key.ts';
import { idScopeOf } from '../dataset/rows/import-record.ts';
import { keyOfRowAsText } from './customer-identities.ts';

/** The customer with rows that belong to the key; null where there is none. */
export function customerByKey(dataset: Dataset, { key }: { readonly key: string }): number | null {
	const { kind, value } = readKey(key);
	const wanted = packStrings([value]);
	for (const { batch, block, first } of dataset.rows.blocks) {
		const field = KEY_FIELDS.find((one) => keyKind(one, idScopeOf(batch.record)) === kind);
		const column = field === undefined ? undefined : block.text[field];
		if (column === undefined) continue;
		for (let row = 0; row < block.rows; row++) {
			const index = column.codes === null ? row : column.codes[row]!;
			if (compareAt(column.strings, index, wanted, 0) !== 0) continue;
			if (keyOfRowAsText(dataset, first + row) !== key) continue;
			return dataset.people.customerOfRow[first + row]!;
		}
	}
	return null;
}
