import { hashAt } from '../columns/packed-strings.ts';
import type { PackedStrings } from '../columns/packed-strings.ts';

/**
 * Numbers distinct keys (a seed and a byte string) from 0 in the order of their first
 * appearance. Keys stay where they are, as bytes in their blocks: nothing is decoded or copied.
 */
export class KeyTable {
	/** Key + 1 by hash; 0 is free. */
	#slots: Int32Array;
	#mask: number;
	/** Hash, seed, segment and index of each key, side by side: one cache line a look-up. */
	#keys: Uint32Array;
	readonly #segments: PackedStrings[] = [];
	#length = 0;

	constructor(expected = 1024) {
		const capacity = 1 << Math.max(4, Math.ceil(Math.log2(expected * 2)));
		this.#slots = new Int32Array(capacity);
		this.#mask = capacity - 1;
		this.#keys = new Uint32Array(capacity * 2);
	}

	get length(): number {
		return this.#length;
	}

	/** Number of the key, added where it is new. */
	add(strings: PackedStrings, index: number, seed: number): number {
		const hash = hashAt(strings, index, seed);
		let slot = hash & this.#mask;
		for (;;) {
			const held = this.#slots[slot]!;
			if (held === 0) break;
			const at = (held - 1) * 4;
			if (
				this.#keys[at] === hash &&
				this.#keys[at + 1] === seed &&
				sameBytes(this.#segments[this.#keys[at + 2]!]!, this.#keys[at + 3]!, strings, index)
			) {
				return held - 1;
			}
			slot = (slot + 1) & this.#mask;
		}
		if (this.#length * 2 > this.#mask) {
			this.#grow();
			slot = this.#freeSlot(hash);
		}
		const key = this.#length++;
		this.#slots[slot] = key + 1;
		const at = key * 4;
		this.#keys[at] = hash;
		this.#keys[at + 1] = seed;
		this.#keys[at + 2] = this.#segmentOf(strings);
		this.#keys[at + 3] = index;
		return key;
	}

	#segmentOf(strings: PackedStrings): number {
		// Keys come block by block, so the segment in question is nearly always a recent one.
		const known = this.#segments.lastIndexOf(strings);
		return known === -1 ? this.#segments.push(strings) - 1 : known;
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

function sameBytes(a: PackedStrings, i: number, b: PackedStrings, j: number): boolean {
	const from = a.offsets[i]!;
	const length = a.offsets[i + 1]! - from;
	const other = b.offsets[j]!;
	if (b.offsets[j + 1]! - other !== length) return false;
	for (let k = 0; k < length; k++) {
		if (a.bytes[from + k] !== b.bytes[other + k]) return false;
	}
	return true;
}
