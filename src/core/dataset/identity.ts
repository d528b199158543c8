import type { Block } from '../columns/block.ts';
import { hashAt } from '../columns/packed-strings.ts';
import type { TextColumn } from '../columns/text-column.ts';
import { idScopeOf } from './import-record.ts';
import { KeyTable } from './key-table.ts';
import type { RowSpace } from './row-space.ts';

/** From the strongest to the weakest; the first that a row has is the one that identifies it. */
const KEY_FIELDS = ['customerId', 'email', 'phone', 'username'] as const;

/**
 * A weaker key (e-mail, phone, username) met with more customer ids than this belongs to the
 * shop itself or to many people, and joins nobody.
 */
const SHARED_KEY_LIMIT = 5;

const NO_KEY = -1;

export interface Identities {
	/** Customer of each row of the row space, or -1 for a row without identity. */
	readonly customerOfRow: Int32Array;
	readonly customers: number;
}

/**
 * One customer from many exports. Customer ids and usernames hold within their source, e-mail
 * and phone everywhere. Rows that share a key are one customer, whatever their order.
 */
export function identifyCustomers(space: RowSpace): Identities {
	const keys = new KeyTable(4096);
	const primaryOfRow = new Int32Array(space.length).fill(NO_KEY);
	const links = new LinkList();
	const sourceSeeds = new Map<string, number>();

	for (const { batch, block, first } of space.blocks) {
		const scope = idScopeOf(batch.record);
		let source = sourceSeeds.get(scope);
		if (source === undefined) {
			source = sourceSeeds.size + 1;
			sourceSeeds.set(scope, source);
		}
		const columns = keyColumns(block, source);
		const memo = columns.map(({ column }) =>
			column.codes === null ? null : new Int32Array(column.strings.offsets.length - 1).fill(-2),
		);
		for (let row = 0; row < block.rows; row++) {
			let primary = NO_KEY;
			for (let c = 0; c < columns.length; c++) {
				const { column, seed } = columns[c]!;
				const known = memo[c];
				if (primary !== NO_KEY && known === null && links.isLatest(primary, column, row, seed)) {
					continue;
				}
				const key = keyOfRow(keys, column, seed, known ?? null, row);
				if (key === NO_KEY) continue;
				if (primary === NO_KEY) primary = key;
				else links.add(primary, key, column, row, seed);
			}
			primaryOfRow[first + row] = primary;
		}
	}

	const sets = new DisjointSets(keys.length);
	links.unite(sets, keys.length);
	return number(primaryOfRow, sets, keys.length);
}

function keyColumns(block: Block, source: number): { column: TextColumn; seed: number }[] {
	const result: { column: TextColumn; seed: number }[] = [];
	KEY_FIELDS.forEach((field, strength) => {
		const column = block.text[field];
		if (column === undefined) return;
		const scoped = field === 'customerId' || field === 'username';
		result.push({ column, seed: scoped ? source * 8 + strength : strength });
	});
	return result;
}

function keyOfRow(
	keys: KeyTable,
	column: TextColumn,
	seed: number,
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

/** Which keys were met in one row. */
class LinkList {
	readonly #from: number[] = [];
	readonly #to: number[] = [];
	/** Length and hash of the last key linked to each, by seed: the same again is the rule. */
	readonly #latest = new Map<number, Uint32Array>();

	/** Whether the row's value was the last one linked to the key, told without a look-up. */
	isLatest(primary: number, { strings }: TextColumn, row: number, seed: number): boolean {
		const latest = this.#latest.get(seed);
		if (latest === undefined || primary * 2 >= latest.length) return false;
		const length = strings.offsets[row + 1]! - strings.offsets[row]!;
		return latest[primary * 2] === length && latest[primary * 2 + 1] === hashAt(strings, row, seed);
	}

	add(primary: number, key: number, column: TextColumn, row: number, seed: number): void {
		let latest = this.#latest.get(seed);
		if (latest === undefined || latest.length <= primary * 2) {
			const next = new Uint32Array(Math.max(1024, primary * 4));
			if (latest !== undefined) next.set(latest);
			latest = next;
			this.#latest.set(seed, latest);
		}
		const { codes, strings } = column;
		const index = codes === null ? row : codes[row]!;
		const hash = hashAt(strings, index, seed);
		const length = strings.offsets[index + 1]! - strings.offsets[index]!;
		if (latest[primary * 2] === length && latest[primary * 2 + 1] === hash) return;
		latest[primary * 2] = length;
		latest[primary * 2 + 1] = hash;
		this.#from.push(primary);
		this.#to.push(key);
	}

	unite(sets: DisjointSets, keys: number): void {
		const partners = new Map<number, Set<number>>();
		const seen = new Int32Array(keys).fill(NO_KEY);
		for (let i = 0; i < this.#to.length; i++) {
			const key = this.#to[i]!;
			const from = this.#from[i]!;
			if (seen[key] === NO_KEY) seen[key] = from;
			else if (seen[key] !== from) {
				let others = partners.get(key);
				if (others === undefined) partners.set(key, (others = new Set([seen[key]!])));
				others.add(from);
			}
		}
		for (let i = 0; i < this.#to.length; i++) {
			const key = this.#to[i]!;
			if ((partners.get(key)?.size ?? 1) <= SHARED_KEY_LIMIT) sets.unite(this.#from[i]!, key);
		}
	}
}

class DisjointSets {
	readonly #parent: Int32Array;

	constructor(length: number) {
		this.#parent = Int32Array.from({ length }, (_, i) => i);
	}

	find(item: number): number {
		const parent = this.#parent;
		let root = item;
		while (parent[root] !== root) root = parent[root]!;
		while (parent[item] !== root) {
			const next = parent[item]!;
			parent[item] = root;
			item = next;
		}
		return root;
	}

	unite(a: number, b: number): void {
		const rootA = this.find(a);
		const rootB = this.find(b);
		if (rootA !== rootB) this.#parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
	}
}

function number(primaryOfRow: Int32Array, sets: DisjointSets, keys: number): Identities {
	const customerOfRoot = new Int32Array(keys).fill(-1);
	const customerOfRow = new Int32Array(primaryOfRow.length).fill(-1);
	let customers = 0;
	for (let row = 0; row < primaryOfRow.length; row++) {
		const key = primaryOfRow[row]!;
		if (key === NO_KEY) continue;
		const root = sets.find(key);
		if (customerOfRoot[root] === -1) customerOfRoot[root] = customers++;
		customerOfRow[row] = customerOfRoot[root]!;
	}
	return { customerOfRow, customers };
}
