import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { openArchive } from '#ingest/archive/open-archive.ts';
import type { ByteSource, FileSource } from '#ingest/bytes/byte-source.ts';
import { FileError } from '#ingest/file-error.ts';

async function fileSource(path: string): Promise<FileSource> {
	try {
		const { size } = await stat(path);
		await access(path, constants.R_OK);
		return {
			name: basename(path),
			size,
			open: (start = 0, end = size) =>
				start >= end
					? new Blob([]).stream()
					: Readable.toWeb(createReadStream(path, { start, end: end - 1, highWaterMark: 1 << 18 })),
		};
	} catch (cause) {
		throw new FileError('unreadable', basename(path), '', { cause });
	}
}

/**
 * The file itself, or the tables of the archive that it is.
 *
 * @throws FileError where the file cannot be read
 */
export async function tableSources(path: string): Promise<readonly ByteSource[]> {
	const source = await fileSource(path);
	const archive = await openArchive(source);
	for (const { path: name } of archive?.leftOut ?? []) {
		process.stderr.write(`${source.name} › ${name} is no table and was left out.\n`);
	}
	return archive?.files ?? [source];
}
