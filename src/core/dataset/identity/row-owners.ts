import { KEY_FIELDS } from './identity-key.ts';
import { KeyLinks } from './key-links.ts';
import type { KeyTable } from '#core/columns/key-table.ts';
import { keyOfRow, NO_KEY } from './row-keys.ts';
import type { KeyKinds } from './row-keys.ts';
import type { RowSpace } from '../rows/row-space.ts';
import type { SharedKeys } from './shared-keys.ts';
import { keysOfManyNames } from './shared-names.ts';

/** A row can be passed on from each of its keys to the next. */
const ROUNDS = KEY_FIELDS.length + 1;

/** The strongest key of every row, and its links to the others. */
function linkRows(space: RowSpace, keys: KeyTable, kinds: KeyKinds, links: KeyLinks): Int32Array {
	const ownKeys = new Int32Array(space.length).fill(NO_KEY);
	for (const placed of space.blocks) {
		const columns = kinds.columnsOf(placed);
		const memo = columns.map(({ column }) =>
			column.codes === null ? null : new Int32Array(column.strings.offsets.length - 1).fill(-2),
		);
		const [strongest] = columns;
		// Where a dictionary spares no look-up, all are made at once.
		const all =
			strongest === undefined || strongest.column.codes !== null
				? null
				: keys.addAll(strongest.column.strings, strongest.seed);
		for (let row = 0; row < placed.block.rows; row++) {
			let own = all === null ? NO_KEY : all[row]!;
			for (let c = all === null ? 0 : 1; c < columns.length; c++) {
				const { column, seed } = columns[c]!;
				const known = memo[c] ?? null;
				if (own !== NO_KEY && known === null && links.isLatest(own, column, row, seed)) continue;
				const key = keyOfRow(keys, columns[c]!, known, row);
				if (key === NO_KEY) continue;
				if (own === NO_KEY) own = key;
				else links.add(own, key, column, row, seed);
			}
			ownKeys[placed.first + row] = own;
		}
	}
	return ownKeys;
}

/**
 * The key that each row belongs to: its strongest. Rows of a key of many people belong to another of their keys where there is one: orders of
 * walk-in customers under the cashier's e-mail to the phones that they gave. What is learned of
 * those keys may show that they are shared too.
 */
export function ownersOfRows(
	space: RowSpace,
	keys: KeyTable,
	kinds: KeyKinds,
	shared: SharedKeys,
): { readonly ownKeys: Int32Array; readonly links: KeyLinks } {
	const links = new KeyLinks();
	const ownKeys = linkRows(space, keys, kinds, links);
	for (let round = 0; round < ROUNDS; round++) {
		shared.count(links);
		for (const key of keysOfManyNames(space, ownKeys, keys)) shared.cut(key);
		if (shared.size === 0 || !moveRows(space, keys, kinds, links, shared, ownKeys)) break;
	}
	return { ownKeys, links };
}

function moveRows(
	space: RowSpace,
	keys: KeyTable,
	kinds: KeyKinds,
	links: KeyLinks,
	shared: SharedKeys,
	ownKeys: Int32Array,
): boolean {
	const releases = new Uint8Array(keys.length);
	for (const [key] of shared.entries()) if (shared.releases(key)) releases[key] = 1;
	let moved = false;
	for (const placed of space.blocks) {
		const columns = kinds.columnsOf(placed);
		for (let row = 0; row < placed.block.rows; row++) {
			const before = ownKeys[placed.first + row]!;
			if (before === NO_KEY || releases[before] === 0) continue;
			const found = columns.map((column) => keyOfRow(keys, column, null, row));
			const own = ownerAmong(found, shared);
			if (own === before) continue;
			ownKeys[placed.first + row] = own;
			moved = true;
			columns.forEach(({ column, seed }, c) => {
				const key = found[c]!;
				if (key !== NO_KEY && key !== own) links.add(own, key, column, row, seed);
			});
		}
	}
	return moved;
}

/** The strongest key that another one of the row vouches for, else the strongest of one person. */
function ownerAmong(found: readonly number[], shared: SharedKeys): number {
	const present = found.filter((key) => key !== NO_KEY);
	return (
		present.find((key) => present.some((other) => other !== key && shared.joins(key, other))) ??
		present.find((key) => !shared.has(key)) ??
		present[0]!
	);
}
