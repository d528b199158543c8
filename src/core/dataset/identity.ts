import type { Block } from '../columns/block.ts';
import type { TextColumn } from '../columns/text-column.ts';
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
		let source = sourceSeeds.get(batch.record.source);
		if (source === undefined) {
			source = sourceSeeds.size + 1;
			sourceSeeds.set(batch.record.source, source);
		}
		const columns = keyColumns(block, source);
		const memo = columns.map(({ column }) =>
			column.codes === null ? null : new Int32Array(column.strings.offsets.length - 1).fill(-2),
		);
		for (let row = 0; row < block.rows; row++) {
			let primary = NO_KEY;
			for (let c = 0; c < columns.length; c++) {
				const { column, seed } = columns[c]!;
				// A customer's e-mail is nearly always the one of the row before: no look-up then.
				const last = primary === NO_KEY ? NO_KEY : links.latest(primary, seed);
				if (last !== NO_KEY && sameKey(keys, last, column, seed, row)) continue;
				const key = keyOfRow(keys, column, seed, memo[c]!, row);
				if (key === NO_KEY) continue;
				if (primary === NO_KEY) primary = key;
				else links.add(primary, key, seed);
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

function sameKey(
	keys: KeyTable,
	key: number,
	{ codes, strings }: TextColumn,
	seed: number,
	row: number,
): boolean {
	return codes === null && keys.is(key, strings, row, seed);
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
	/** Last key that each key was linked to, by seed: repeats are the rule. */
	readonly #latest = new Map<number, Int32Array>();

	latest(primary: number, seed: number): number {
		return this.#latest.get(seed)?.[primary] ?? NO_KEY;
	}

	add(primary: number, key: number, seed: number): void {
		let latest = this.#latest.get(seed);
		if (latest === undefined || latest.length <= primary) {
			const next = new Int32Array(Math.max(1024, primary * 2)).fill(NO_KEY);
			if (latest !== undefined) next.set(latest);
			latest = next;
			this.#latest.set(seed, latest);
		}
		if (latest[primary] === key) return;
		latest[primary] = key;
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
