import { hashAt } from '../columns/packed-strings.ts';
import type { PackedStrings } from '../columns/packed-strings.ts';

/**
 * Numbers distinct keys (a seed and a byte string) from 0 in the order of their first
 * appearance. Keys stay where they are, as bytes in their blocks: nothing is decoded or copied.
 */
export class KeyTable {
	#slots: Int32Array;
	#mask: number;
	#hashes: Uint32Array;
	#seeds: Uint32Array;
	#segments: Uint32Array;
	#indexes: Uint32Array;
	readonly #strings: PackedStrings[] = [];
	#length = 0;

	constructor(expected = 1024) {
		const capacity = 1 << Math.max(4, Math.ceil(Math.log2(expected * 2)));
		this.#slots = new Int32Array(capacity);
		this.#mask = capacity - 1;
		const room = capacity >> 1;
		this.#hashes = new Uint32Array(room);
		this.#seeds = new Uint32Array(room);
		this.#segments = new Uint32Array(room);
		this.#indexes = new Uint32Array(room);
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
			const key = held - 1;
			if (
				this.#hashes[key] === hash &&
				this.#seeds[key] === seed &&
				sameBytes(this.#strings[this.#segments[key]!]!, this.#indexes[key]!, strings, index)
			) {
				return key;
			}
			slot = (slot + 1) & this.#mask;
		}
		if (this.#length === this.#hashes.length) {
			this.#grow();
			slot = hash & this.#mask;
			while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
		}
		const key = this.#length++;
		this.#slots[slot] = key + 1;
		this.#hashes[key] = hash;
		this.#seeds[key] = seed;
		this.#segments[key] = this.#segmentOf(strings);
		this.#indexes[key] = index;
		return key;
	}

	/** Whether a key already numbered is this very one: cheaper than looking it up again. */
	is(key: number, strings: PackedStrings, index: number, seed: number): boolean {
		return (
			this.#seeds[key] === seed &&
			sameBytes(this.#strings[this.#segments[key]!]!, this.#indexes[key]!, strings, index)
		);
	}

	#segmentOf(strings: PackedStrings): number {
		// Keys come block by block, so the segment in question is nearly always the newest.
		const last = this.#strings.length - 1;
		if (last >= 0 && this.#strings[last] === strings) return last;
		return this.#strings.push(strings) - 1;
	}

	#grow(): void {
		const capacity = (this.#mask + 1) * 2;
		this.#mask = capacity - 1;
		this.#slots = new Int32Array(capacity);
		const room = capacity >> 1;
		this.#hashes = grown(this.#hashes, room);
		this.#seeds = grown(this.#seeds, room);
		this.#segments = grown(this.#segments, room);
		this.#indexes = grown(this.#indexes, room);
		for (let key = 0; key < this.#length; key++) {
			let slot = this.#hashes[key]! & this.#mask;
			while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
			this.#slots[slot] = key + 1;
		}
	}
}

function grown(array: Uint32Array, length: number): Uint32Array {
	const result = new Uint32Array(length);
	result.set(array);
	return result;
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
