import { hashBytes, stringAt } from './packed-strings.ts';
import type { PackedStrings } from './packed-strings.ts';

/** Look-ups whose answers from memory are waited for together. */
const AT_ONCE = 512;

/**
 * Numbers distinct keys (a seed and a byte string) from 0 in the order of their first
 * appearance. Nothing is decoded; the bytes of each key are copied into one pool, because
 * comparing with bytes that lie scattered over all blocks is what a look-up would mostly wait for.
 */
export class KeyTable {
	/** Key + 1 by hash; 0 is free. */
	#slots: Int32Array;
	#mask: number;
	/** Hash, seed, offset into the pool and length of each key, side by side. */
	#keys: Uint32Array;
	#pool: Uint8Array;
	#poolEnd = 0;
	#length = 0;

	constructor(expected = 1024) {
		const capacity = 1 << Math.max(4, Math.ceil(Math.log2(expected * 2)));
		this.#slots = new Int32Array(capacity);
		this.#mask = capacity - 1;
		this.#keys = new Uint32Array(capacity * 2);
		this.#pool = new Uint8Array(capacity * 8);
	}

	get length(): number {
		return this.#length;
	}

	/** The seed with which the key was added. */
	seedOf(key: number): number {
		return this.#keys[key * 4 + 1]!;
	}

	/** The key's string. */
	textOf(key: number): string {
		const from = this.#keys[key * 4 + 2]!;
		const offsets = Uint32Array.of(from, from + this.#keys[key * 4 + 3]!);
		return stringAt({ bytes: this.#pool, offsets }, 0);
	}

	/** All keys in their order, whatever their seeds; a copy. */
	strings(): PackedStrings {
		const offsets = new Uint32Array(this.#length + 1);
		for (let key = 0; key < this.#length; key++) offsets[key] = this.#keys[key * 4 + 2]!;
		offsets[this.#length] = this.#poolEnd;
		return { bytes: this.#pool.slice(0, this.#poolEnd), offsets };
	}

	clear(): void {
		this.#slots.fill(0);
		this.#length = 0;
		this.#poolEnd = 0;
	}

	/** Number of the key, or -1 where it was never added. */
	find({ bytes, offsets }: PackedStrings, index: number, seed: number): number {
		const from = offsets[index]!;
		const to = offsets[index + 1]!;
		return this.#slots[this.#slotOf(bytes, from, to, seed, hashBytes(bytes, from, to, seed))]! - 1;
	}

	/** Number of the key, added where it is new. */
	add({ bytes, offsets }: PackedStrings, index: number, seed: number): number {
		return this.addBytes(bytes, offsets[index]!, offsets[index + 1]!, seed);
	}

	/**
	 * Numbers of all the strings, in their order, each added where it is new; -1 for empty ones. A
	 * look-up mostly waits for memory, so many are asked for at once.
	 */
	addAll({ bytes, offsets }: PackedStrings, seed: number): Int32Array {
		const result = new Int32Array(offsets.length - 1);
		const hashes = new Uint32Array(AT_ONCE);
		for (let first = 0; first < result.length; first += AT_ONCE) {
			const count = Math.min(AT_ONCE, result.length - first);
			for (let i = 0; i < count; i++) {
				hashes[i] = hashBytes(bytes, offsets[first + i]!, offsets[first + i + 1]!, seed);
			}
			for (let i = 0; i < count; i++) {
				result[first + i] = this.#slots[hashes[i]! & this.#mask]!;
			}
			for (let i = 0; i < count; i++) {
				const held = result[first + i]!;
				if (held !== 0 && this.#keys[(held - 1) * 4] !== hashes[i]) result[first + i] = 0;
			}
			for (let i = 0; i < count; i++) {
				const from = offsets[first + i]!;
				const to = offsets[first + i + 1]!;
				const held = result[first + i]!;
				if (from === to) result[first + i] = -1;
				else if (held !== 0 && this.#isAt(held - 1, bytes, from, to, seed)) {
					result[first + i] = held - 1;
				} else result[first + i] = this.#addHashed(bytes, from, to, seed, hashes[i]!);
			}
		}
		return result;
	}

	/** Number of the key `bytes[from] … bytes[to]`, added where it is new. */
	addBytes(bytes: Uint8Array, from: number, to: number, seed: number): number {
		return this.#addHashed(bytes, from, to, seed, hashBytes(bytes, from, to, seed));
	}

	#addHashed(bytes: Uint8Array, from: number, to: number, seed: number, hash: number): number {
		let slot = this.#slotOf(bytes, from, to, seed, hash);
		const held = this.#slots[slot]!;
		if (held !== 0) return held - 1;
		if (this.#length * 2 > this.#mask) {
			this.#grow();
			slot = this.#freeSlot(hash);
		}
		const length = to - from;
		const key = this.#length++;
		this.#slots[slot] = key + 1;
		const at = key * 4;
		this.#keys[at] = hash;
		this.#keys[at + 1] = seed;
		this.#keys[at + 2] = this.#store(bytes, from, length);
		this.#keys[at + 3] = length;
		return key;
	}

	/** Where the key is, or the free slot where it would be. */
	#slotOf(bytes: Uint8Array, from: number, to: number, seed: number, hash: number): number {
		let slot = hash & this.#mask;
		for (;;) {
			const held = this.#slots[slot]!;
			if (held === 0) return slot;
			const isSame = this.#keys[(held - 1) * 4] === hash;
			if (isSame && this.#isAt(held - 1, bytes, from, to, seed)) return slot;
			slot = (slot + 1) & this.#mask;
		}
	}

	#isAt(key: number, bytes: Uint8Array, from: number, to: number, seed: number): boolean {
		const at = key * 4;
		return (
			this.#keys[at + 1] === seed &&
			this.#keys[at + 3] === to - from &&
			this.#holds(this.#keys[at + 2]!, bytes, from, to - from)
		);
	}

	#holds(offset: number, bytes: Uint8Array, from: number, length: number): boolean {
		const pool = this.#pool;
		for (let i = 0; i < length; i++) {
			if (pool[offset + i] !== bytes[from + i]) return false;
		}
		return true;
	}

	#store(bytes: Uint8Array, from: number, length: number): number {
		const offset = this.#poolEnd;
		this.#poolEnd += length;
		if (this.#poolEnd > this.#pool.length) {
			const pool = new Uint8Array(this.#poolEnd * 2);
			pool.set(this.#pool);
			this.#pool = pool;
		}
		for (let i = 0; i < length; i++) this.#pool[offset + i] = bytes[from + i]!;
		return offset;
	}

	#freeSlot(hash: number): number {
		let slot = hash & this.#mask;
		while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
		return slot;
	}

	#grow(): void {
		const capacity = (this.#mask + 1) * 2;
		this.#mask = capacity - 1;
		this.#slots = new Int32Array(capacity);
		const keys = new Uint32Array(capacity * 2);
		keys.set(this.#keys);
		this.#keys = keys;
		for (let key = 0; key < this.#length; key++) {
			this.#slots[this.#freeSlot(keys[key * 4]!)] = key + 1;
		}
	}
}
