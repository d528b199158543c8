/**
 * An immutable list of strings held as UTF-8 bytes, so that a million ids cost two typed arrays
 * instead of a million objects, move between threads and IndexedDB at memory speed, and are
 * compared and hashed without being decoded.
 */
export interface PackedStrings {
	readonly bytes: Uint8Array;
	/** `length + 1` offsets: string i is `bytes[offsets[i]] … bytes[offsets[i + 1]]`. */
	readonly offsets: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Packs strings: one native join and encode is several times faster than string by string. */
export function packStrings(strings: readonly string[]): PackedStrings {
	const joined = strings.join('');
	const bytes = encoder.encode(joined);
	const offsets = new Uint32Array(strings.length + 1);
	const ascii = bytes.length === joined.length;
	let end = 0;
	for (let i = 0; i < strings.length; i++) {
		const text = strings[i]!;
		end += ascii ? text.length : utf8Length(text);
		offsets[i + 1] = end;
	}
	// Halves of a surrogate pair that stood in two strings have met in the join.
	if (end !== bytes.length) return packStrings(strings.map((text) => wellFormed(text)));
	return { bytes, offsets };
}

function utf8Length(text: string): number {
	let length = text.length;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code < 0x80) continue;
		if (code < 0x800) length += 1;
		else {
			length += 2;
			// A pair of surrogates is one character of four bytes.
			if (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1))) i++;
		}
	}
	return length;
}

/** Lone surrogates become U+FFFD, as the encoder writes them. */
function wellFormed(text: string): string {
	return decoder.decode(encoder.encode(text));
}

function isLowSurrogate(code: number): boolean {
	return code >= 0xdc00 && code < 0xe000;
}

/** Whether some string holds the ASCII text: one native search over all of them. */
export function someIncludes(strings: PackedStrings, text: string): boolean {
	// Looking for one byte is much cheaper than decoding, and the answer is mostly no.
	if (!strings.bytes.includes(text.charCodeAt(text.length - 1))) return false;
	return text.length === 1 || decoder.decode(strings.bytes).includes(text);
}

export function packedLength(strings: PackedStrings): number {
	return strings.offsets.length - 1;
}

export function stringAt(strings: PackedStrings, index: number): string {
	return decoder.decode(strings.bytes.subarray(strings.offsets[index], strings.offsets[index + 1]));
}

/** Decodes the whole list at once: one native decode, then slices where the text is ASCII. */
export function unpackStrings(strings: PackedStrings): string[] {
	const { bytes, offsets } = strings;
	const count = offsets.length - 1;
	const text = decoder.decode(bytes);
	const result = new Array<string>(count);
	if (text.length === bytes.length) {
		for (let i = 0; i < count; i++) result[i] = text.slice(offsets[i], offsets[i + 1]);
	} else {
		for (let i = 0; i < count; i++) result[i] = stringAt(strings, i);
	}
	return result;
}

/** FNV-1a over the bytes of string `index`, started from `seed` so that kinds of keys differ. */
export function hashAt({ bytes, offsets }: PackedStrings, index: number, seed: number): number {
	return hashBytes(bytes, offsets[index]!, offsets[index + 1]!, seed);
}

/** The same over `bytes[from] … bytes[to]`. */
export function hashBytes(bytes: Uint8Array, from: number, to: number, seed: number): number {
	let hash = (seed ^ 0x811c9dc5) >>> 0;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
	hash ^= hash >>> 15;
	return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/** Orders two strings by length, then by bytes: ids of one kind rise in it as they are counted. */
export function compareAt(a: PackedStrings, i: number, b: PackedStrings, j: number): number {
	const from = a.offsets[i]!;
	const other = b.offsets[j]!;
	const length = a.offsets[i + 1]! - from;
	const difference = length - (b.offsets[j + 1]! - other);
	if (difference !== 0) return difference;
	for (let k = 0; k < length; k++) {
		const step = a.bytes[from + k]! - b.bytes[other + k]!;
		if (step !== 0) return step;
	}
	return 0;
}
