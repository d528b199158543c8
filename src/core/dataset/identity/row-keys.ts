import type { Block } from '#core/columns/block.ts';
import type { TextColumn } from '#core/columns/text-column.ts';
import { KEY_FIELDS, keyKind } from './identity-key.ts';
import { idScopeOf } from '../rows/import-record.ts';
import type { KeyTable } from '#core/columns/key-table.ts';
import type { PlacedBlock } from '../rows/row-space.ts';

export const NO_KEY = -1;

/** A column of keys; the seed tells kinds of keys apart in a `KeyTable`. */
export interface KeyColumn {
	readonly column: TextColumn;
	readonly seed: number;
}

/** Numbers the kinds of keys: position in KEY_FIELDS, and 8 × the scope where one matters. */
export class KeyKinds {
	readonly #scopes = new Map<string, number>();
	readonly #names = new Map<number, string>();
	readonly #seeds = new Map<string, number>();

	/** The key columns of a block, the strongest first. */
	columnsOf({ batch, block }: Pick<PlacedBlock, 'batch' | 'block'>): KeyColumn[] {
		return columns(block, this.#seedsIn(idScopeOf(batch.record)));
	}

	/** Kind as `keyKind` names it. */
	nameOf(seed: number): string {
		return this.#names.get(seed)!;
	}

	/** Undefined: no import has keys of this kind. */
	seedOf(kind: string): number | undefined {
		return this.#seeds.get(kind);
	}

	#seedsIn(scope: string): readonly number[] {
		let place = this.#scopes.get(scope);
		if (place === undefined) this.#scopes.set(scope, (place = this.#scopes.size + 1));
		return KEY_FIELDS.map((field, strength) => {
			const scoped = field === 'customerId' || field === 'username';
			const seed = scoped ? place * 8 + strength : strength;
			const kind = keyKind(field, scope);
			this.#names.set(seed, kind);
			this.#seeds.set(kind, seed);
			return seed;
		});
	}
}

/** Position in KEY_FIELDS: 0 is the strongest. */
export function strengthOf(seed: number): number {
	return seed & 7;
}

function columns(block: Block, seeds: readonly number[]): KeyColumn[] {
	return KEY_FIELDS.flatMap((field, strength) => {
		const column = block.text[field];
		return column === undefined ? [] : [{ column, seed: seeds[strength]! }];
	});
}

/** Number of a row's key, or NO_KEY. @param memo of each distinct text, -2 where not looked up */
export function keyOfRow(
	keys: KeyTable,
	{ column, seed }: KeyColumn,
	memo: Int32Array | null,
	row: number,
): number {
	const { codes, strings } = column;
	const index = codes === null ? row : codes[row]!;
	if (memo !== null) {
		const known = memo[index]!;
		if (known !== -2) return known;
	}
	const empty = strings.offsets[index] === strings.offsets[index + 1];
	const key = empty ? NO_KEY : keys.add(strings, index, seed);
	if (memo !== null) memo[index] = key;
	return key;
}
