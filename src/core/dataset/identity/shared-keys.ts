import { KEY_FIELDS } from './identity-key.ts';
import type { KeyLinks } from './key-links.ts';
import type { KeyTable } from '#core/columns/key-table.ts';
import { strengthOf } from './row-keys.ts';

/**
 * A key met with more keys of one kind (ids: of one source) than this belongs to the shop itself
 * or to many people, and does not join them: in either direction.
 */
const SHARED_LIMIT = 5;

/**
 * A customer id is the shop's own word for one person, who may order for many: recipients'
 * numbers, a firm's staff. With more e-mails than this it is a number for guests.
 */
const GUEST_LIMIT = 50;

const ID = KEY_FIELDS.indexOf('customerId');
const EMAIL = KEY_FIELDS.indexOf('email');

/** Keys of many people, and the kinds (seeds) of keys that each of them does not join. */
export class SharedKeys {
	/** Null: it joins nobody at all. */
	readonly #kinds = new Map<number, Set<number> | null>();
	readonly #keys: KeyTable;

	constructor(keys: KeyTable) {
		this.#keys = keys;
	}

	get size(): number {
		return this.#kinds.size;
	}

	has(key: number): boolean {
		return this.#kinds.has(key);
	}

	/** The key joins nobody at all. */
	cut(key: number): void {
		this.#kinds.set(key, null);
	}

	/** Whether rows may belong to another of their keys: those of a customer id stay, but for guests. */
	releases(key: number): boolean {
		const kinds = this.#kinds.get(key);
		return kinds === null || (kinds !== undefined && !this.#isId(key));
	}

	/** Whether a link between the two may join people. */
	joins(a: number, b: number): boolean {
		if (this.#kinds.size === 0) return true;
		return !this.#avoids(a, b) && !this.#avoids(b, a);
	}

	/** Every key with the kinds that it does not join, or null for all. */
	entries(): IterableIterator<[number, ReadonlySet<number> | null]> {
		return this.#kinds.entries();
	}

	/** Looks at what each key was met with. */
	count(links: KeyLinks): void {
		for (const [key, bySeed] of partners(links, this.#keys)) {
			for (const [seed, { size }] of bySeed) {
				if (size > SHARED_LIMIT) this.#avoid(key, seed);
				if (this.#isId(key) && strengthOf(seed) === EMAIL && size > GUEST_LIMIT) this.cut(key);
			}
		}
	}

	#isId(key: number): boolean {
		return strengthOf(this.#keys.seedOf(key)) === ID;
	}

	#avoids(key: number, other: number): boolean {
		const kinds = this.#kinds.get(key);
		return kinds !== undefined && (kinds === null || kinds.has(this.#keys.seedOf(other)));
	}

	#avoid(key: number, seed: number): void {
		const kinds = this.#kinds.get(key);
		if (kinds === undefined) this.#kinds.set(key, new Set([seed]));
		else kinds?.add(seed);
	}
}

/** Distinct keys that each key was met with, by seed: only of keys that may have met too many. */
function partners(links: KeyLinks, keys: KeyTable): Map<number, Map<number, Set<number>>> {
	const { from, to } = links;
	const met = new Int32Array(keys.length);
	for (let i = 0; i < to.length; i++) {
		met[from[i]!]!++;
		met[to[i]!]!++;
	}
	const result = new Map<number, Map<number, Set<number>>>();
	const note = (key: number, other: number) => {
		if (met[key]! <= SHARED_LIMIT) return;
		let bySeed = result.get(key);
		if (bySeed === undefined) result.set(key, (bySeed = new Map<number, Set<number>>()));
		const seed = keys.seedOf(other);
		const others = bySeed.get(seed);
		if (others === undefined) bySeed.set(seed, new Set([other]));
		else if (others.size <= GUEST_LIMIT) others.add(other);
	};
	for (let i = 0; i < to.length; i++) {
		note(from[i]!, to[i]!);
		note(to[i]!, from[i]!);
	}
	return result;
}
