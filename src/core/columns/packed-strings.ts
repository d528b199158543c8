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

const SEPARATOR = '\0';
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Packs strings; a NUL inside one would be taken for the separator and becomes a space. */
export function packStrings(strings: readonly string[]): PackedStrings {
	const offsets = new Uint32Array(strings.length + 1);
	if (strings.length === 0) return { bytes: new Uint8Array(0), offsets };
	const joined = strings.join(SEPARATOR);
	const encoded = encoder.encode(joined);
	// One native join and encode is several times faster than encoding string by string.
	let write = 0;
	let item = 0;
	const bytes = new Uint8Array(encoded.length - strings.length + 1);
	for (let read = 0; read < encoded.length; read++) {
		const byte = encoded[read]!;
		if (byte !== 0) bytes[write++] = byte;
		else offsets[++item] = write;
	}
	if (item !== strings.length - 1) {
		return packStrings(strings.map((text) => text.replaceAll(SEPARATOR, ' ')));
	}
	offsets[strings.length] = write;
	return { bytes, offsets };
}

export function packedLength(strings: PackedStrings): number {
	return strings.offsets.length - 1;
}

export function stringAt(strings: PackedStrings, index: number): string {
	return decoder.decode(
		strings.bytes.subarray(strings.offsets[index], strings.offsets[index + 1]),
	);
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
export function hashAt(strings: PackedStrings, index: number, seed: number): number {
	const { bytes, offsets } = strings;
	const end = offsets[index + 1]!;
	let hash = (seed ^ 0x811c9dc5) >>> 0;
	for (let i = offsets[index]!; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
	hash ^= hash >>> 15;
	return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
