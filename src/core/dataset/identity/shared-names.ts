import { hashAt, stringAt } from '#core/columns/packed-strings.ts';
import type { PackedStrings } from '#core/columns/packed-strings.ts';
import { KEY_FIELDS } from './identity-key.ts';
import type { KeyTable } from '#core/columns/key-table.ts';
import { comparableName } from './person-name.ts';
import { NO_KEY, strengthOf } from './row-keys.ts';
import type { RowSpace } from '../rows/row-space.ts';

/**
 * An e-mail or phone that stands for rows with more names than this is the till's or the shop's.
 * Names vary more than numbers (spellings, recipients), so there may be more of them.
 */
const NAME_LIMIT = 20;

const NAMED = [KEY_FIELDS.indexOf('email'), KEY_FIELDS.indexOf('phone')];

/** E-mails and phones that stand for too many names; accounts (ids, usernames) may have any. */
export function keysOfManyNames(
	space: RowSpace,
	keyOfRow: Int32Array,
	keys: KeyTable,
): readonly number[] {
	const isNamed = space.blocks.some(
		({ block: { text } }) =>
			text.name !== undefined && (text.email !== undefined || text.phone !== undefined),
	);
	if (!isNamed) return [];
	const rows = new Int32Array(keys.length);
	for (const key of keyOfRow) if (key !== NO_KEY) rows[key]!++;
	const namesOf = new Map<number, Set<string>>();
	/** Hash of the name met last under each key: the same again is the rule. */
	const latest = new Uint32Array(keys.length);
	const isWatched = rows.map((count, key) =>
		count > NAME_LIMIT && NAMED.includes(strengthOf(keys.seedOf(key))) ? 1 : 0,
	);
	if (!isWatched.includes(1)) return [];
	for (const { block, first } of space.blocks) {
		const column = block.text.name;
		if (column === undefined) continue;
		const { codes, strings } = column;
		for (let row = 0; row < block.rows; row++) {
			const key = keyOfRow[first + row]!;
			if (key === NO_KEY || isWatched[key] === 0) continue;
			const index = codes === null ? row : codes[row]!;
			const hash = hashAt(strings, index, 0);
			if (latest[key] === hash) continue;
			latest[key] = hash;
			note(namesOf, key, strings, index);
		}
	}
	return [...namesOf].filter(([, names]) => names.size > NAME_LIMIT).map(([key]) => key);
}

function note(
	namesOf: Map<number, Set<string>>,
	key: number,
	strings: PackedStrings,
	index: number,
): void {
	let names = namesOf.get(key);
	if (names === undefined) namesOf.set(key, (names = new Set()));
	if (names.size > NAME_LIMIT) return;
	const name = comparableName(stringAt(strings, index));
	if (name !== '') names.add(name);
}
