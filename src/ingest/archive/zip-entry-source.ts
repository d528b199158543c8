import type { ByteSource, FileSource } from '../bytes/byte-source.ts';
import { collected, storedBytes, streamOf } from '../bytes/chunks.ts';
import type { Chunks } from '../bytes/chunks.ts';
import { crc32 } from '../bytes/crc32.ts';
import { inflated } from '../bytes/inflate.ts';
import { FileError } from '../file-error.ts';
import type { ZipEntry } from './zip-directory.ts';

const HEADER = 0x04034b50;
const HEADER_BYTES = 30;

/** A file inside an archive, unpacked while it is read: `shop.zip › orders.csv`. */
export function zipEntrySource(archive: FileSource, entry: ZipEntry): ByteSource {
	return {
		name: `${archive.name} › ${entry.path}`,
		size: entry.unpacked,
		open: () => streamOf(unpacked(archive, entry)),
	};
}

/**
 * The bytes of an entry, checked against what the directory declares.
 * @throws FileError 'damaged-zip', 'encrypted-zip'; 'oversized'
 */
export async function* unpacked(archive: FileSource, entry: ZipEntry): Chunks {
	if (entry.encrypted) throw new FileError('encrypted-zip', archive.name);
	const damaged = () => new FileError('damaged-zip', archive.name, entry.path);
	const start = entry.offset;
	const head = await collected(storedBytes(archive.open(start, start + HEADER_BYTES)));
	const header = new DataView(head.buffer, head.byteOffset, head.byteLength);
	if (head.length < HEADER_BYTES || header.getUint32(0, true) !== HEADER) throw damaged();
	const data = start + HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
	if (data + entry.packed > archive.size) throw damaged();
	const packed = storedBytes(archive.open(data, data + entry.packed));
	const whole =
		entry.method === 0 ? packed : inflated(packed, 'deflate-raw', archive.name, 'damaged-zip');
	let length = 0;
	let crc = 0;
	for await (const chunk of whole) {
		length += chunk.length;
		if (length > entry.unpacked) throw damaged();
		crc = crc32(chunk, crc);
		yield chunk;
	}
	if (length !== entry.unpacked || crc !== entry.crc) throw damaged();
}
