import { collected, storedBytes } from '../bytes/chunks.ts';
import type { FileSource } from '../bytes/byte-source.ts';
import { checkUnpackedSize } from '../bytes/unpacking-limits.ts';
import { FileError } from '../file-error.ts';

/** One file of a ZIP archive, as its directory describes it (APPNOTE.TXT 6.3.10, 4.3). */
export interface ZipEntry {
	readonly path: string;
	/** 0 stored, 8 deflated; others are not supported. */
	readonly method: number;
	readonly encrypted: boolean;
	readonly crc: number;
	readonly packed: number;
	readonly unpacked: number;
	/** Where its own header begins. */
	readonly offset: number;
}

const MAX_ENTRIES = 10_000;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;

/**
 * The directory at the end of a ZIP archive. Nothing is unpacked for it, so that an archive that
 * would fill the memory is refused by what it declares.
 *
 * @throws FileError 'damaged-zip'; 'oversized' by number, size or ratio
 */
export async function readZipDirectory(source: FileSource): Promise<ZipEntry[]> {
	const { count, start, length } = await findDirectory(source);
	if (count > MAX_ENTRIES) throw new FileError('oversized', source.name);
	if (start + length > source.size) throw damaged(source);
	const view = await viewOf(source, start, start + length);
	const entries: ZipEntry[] = [];
	let at = 0;
	while (entries.length < count) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged(source);
		const nameBytes = view.getUint16(at + 28, true);
		const extraBytes = view.getUint16(at + 30, true);
		const next = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
		if (next > view.byteLength) throw damaged(source);
		entries.push(entryAt(view, at, nameBytes, extraBytes));
		at = next;
	}
	checkSizes(entries, source);
	return entries;
}

function checkSizes(entries: readonly ZipEntry[], source: FileSource): void {
	const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
	const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
	// Entries that share their bytes are the other way to make much out of little.
	if (packed > source.size) throw damaged(source);
	checkUnpackedSize(unpacked, packed, source.name);
}

function entryAt(view: DataView, at: number, nameBytes: number, extraBytes: number): ZipEntry {
	const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes);
	const flags = view.getUint16(at + 8, true);
	const sizes = {
		unpacked: view.getUint32(at + 24, true),
		packed: view.getUint32(at + 20, true),
		offset: view.getUint32(at + 42, true),
	};
	readZip64(view, at + 46 + nameBytes, extraBytes, sizes);
	return {
		path: nameOf(name),
		method: view.getUint16(at + 10, true),
		encrypted: (flags & 1) !== 0,
		crc: view.getUint32(at + 16, true),
		...sizes,
	};
}

/** Numbers that do not fit into 32 bits are in an extra field, in this order. */
function readZip64(
	view: DataView,
	start: number,
	length: number,
	sizes: Record<'unpacked' | 'packed' | 'offset', number>,
): void {
	const end = start + length;
	let at = start;
	while (at + 4 <= end) {
		const id = view.getUint16(at, true);
		const fieldEnd = Math.min(end, at + 4 + view.getUint16(at + 2, true));
		if (id === 1) {
			let value = at + 4;
			for (const name of ['unpacked', 'packed', 'offset'] as const) {
				if (sizes[name] !== 0xffffffff || value + 8 > fieldEnd) continue;
				sizes[name] = Number(view.getBigUint64(value, true));
				value += 8;
			}
		}
		at = fieldEnd;
	}
}

function nameOf(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// Older archives use the writer's code page, which nothing names.
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

async function findDirectory(
	source: FileSource,
): Promise<{ count: number; start: number; length: number }> {
	const from = Math.max(0, source.size - END_BYTES - LONGEST_COMMENT - 20);
	const view = await viewOf(source, from, source.size);
	let end = view.byteLength - END_BYTES;
	while (end >= 0 && view.getUint32(end, true) !== END) end--;
	if (end < 0) throw damaged(source);
	if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
		const at = Number(view.getBigUint64(end - 12, true));
		if (at + 56 > source.size) throw damaged(source);
		const record = await viewOf(source, at, at + 56);
		if (record.getUint32(0, true) !== END_64) throw damaged(source);
		return {
			count: Number(record.getBigUint64(32, true)),
			length: Number(record.getBigUint64(40, true)),
			start: Number(record.getBigUint64(48, true)),
		};
	}
	return {
		count: view.getUint16(end + 10, true),
		length: view.getUint32(end + 12, true),
		start: view.getUint32(end + 16, true),
	};
}

async function viewOf(source: FileSource, start: number, end: number): Promise<DataView> {
	const bytes = await collected(storedBytes(source.open(start, end))).catch((cause: unknown) => {
		throw new FileError('unreadable', source.name, '', { cause });
	});
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(source: FileSource): FileError {
	return new FileError('damaged-zip', source.name);
}
