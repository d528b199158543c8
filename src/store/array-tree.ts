import { StoreError } from './store-error.ts';

/*
 * A tree of plain objects, numbers, strings and typed arrays as JSON plus bytes: each array is
 * replaced by a note of its kind and length, and its bytes (little-endian, as every platform
 * that runs a browser today) follow one another in the order of the notes.
 */

const KINDS = {
	Uint8Array,
	Uint16Array,
	Uint32Array,
	Int32Array,
	Float64Array,
} as const;

type ArrayKind = keyof typeof KINDS;
type TypedArray = InstanceType<(typeof KINDS)[ArrayKind]>;

interface ArrayNote {
	readonly array: ArrayKind;
	readonly length: number;
}

export interface PackedTree {
	readonly tree: unknown;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

export function packTree(value: unknown): PackedTree {
	const arrays: TypedArray[] = [];
	const tree = noteArrays(value, arrays);
	const bytes = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + byteLength, 0));
	let at = 0;
	for (const { buffer, byteOffset, byteLength } of arrays) {
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
		at += byteLength;
	}
	return { tree, bytes };
}

function noteArrays(value: unknown, arrays: TypedArray[]): unknown {
	if (isTypedArray(value)) {
		arrays.push(value);
		return { array: kindOf(value), length: value.length } satisfies ArrayNote;
	}
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, part]) => [name, noteArrays(part, arrays)]),
	);
}

/** @throws StoreError 'damaged-backup' where notes and bytes disagree */
export function unpackTree({ tree, bytes }: PackedTree): unknown {
	let at = 0;
	const restore = (value: unknown): unknown => {
		if (typeof value !== 'object' || value === null) return value;
		if (isNote(value)) {
			const from = at;
			at += value.length * KINDS[value.array].BYTES_PER_ELEMENT;
			if (at > bytes.length) throw new StoreError('damaged-backup', 'an array is cut off');
			// A copy of its own: alignment differs, and a view would keep the whole part alive.
			return new KINDS[value.array](bytes.slice(from, at).buffer);
		}
		return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, restore(part)]));
	};
	const value = restore(tree);
	if (at !== bytes.length) throw new StoreError('damaged-backup', 'bytes are left over');
	return value;
}

function isTypedArray(value: unknown): value is TypedArray {
	return ArrayBuffer.isView(value) && kindOf(value) in KINDS;
}

function kindOf(value: ArrayBufferView): ArrayKind {
	return value.constructor.name as ArrayKind;
}

function isNote(value: object): value is ArrayNote {
	const { array, length } = value as Partial<ArrayNote>;
	return (
		typeof array === 'string' &&
		Object.hasOwn(KINDS, array) &&
		typeof length === 'number' &&
		Number.isSafeInteger(length) &&
		length >= 0
	);
}
