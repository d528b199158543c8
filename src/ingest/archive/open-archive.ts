import type { ByteSource, FileSource } from '../bytes/byte-source.ts';
import { collected, storedBytes } from '../bytes/chunks.ts';
import { fileType } from '../bytes/file-type.ts';
import { FileError } from '../file-error.ts';
import { isWorkbook } from '../workbook/is-workbook.ts';
import { readZipDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';
import { zipEntrySource } from './zip-entry-source.ts';

/** Why a file of an archive is not read. */
export type LeftOutReason =
	/** Of the system that packed it: `__MACOSX/`, `.DS_Store`, names that begin with a dot. */
	| 'hidden'
	| 'picture'
	/** An archive inside the archive. */
	| 'archive'
	/** Whatever else is no table by its name. */
	| 'no-table'
	/** Packed in a way that is not supported. */
	| 'packing';

export interface LeftOut {
	readonly path: string;
	readonly why: LeftOutReason;
}

export interface Archive {
	/** One source a table file, in the order of the archive. */
	readonly files: readonly (ByteSource & { readonly path: string })[];
	readonly leftOut: readonly LeftOut[];
}

/** Each becomes a file of the import; nobody could check more. */
const MAX_TABLES = 200;

const TABLES = /\.(csv|tsv|tab|txt|xlsx|xlsm|xlsb|xls|ods|gz|html?)$/i;
const PICTURES = /\.(jpe?g|png|gif|webp|bmp|svg|heic|tiff?)$/i;
const ARCHIVES = /\.(zip|rar|7z|tar|tgz|bz2|xz)$/i;

/**
 * The files of a ZIP archive, each a file of its own; null for any other file, a workbook among
 * them. Only the directory is read here.
 *
 * @throws FileError 'damaged-zip', 'encrypted-zip', 'oversized', 'unreadable'; 'zip-without-table'
 *   with the names of what is in it
 */
export async function openArchive(source: FileSource): Promise<Archive | null> {
	const head = await collected(storedBytes(source.open(0, 4))).catch((cause: unknown) => {
		throw new FileError('unreadable', source.name, '', { cause });
	});
	if (fileType(head) !== 'zip') return null;
	const entries = (await readZipDirectory(source)).filter(({ path }) => !path.endsWith('/'));
	if (isWorkbook(entries)) return null;
	const files: (ByteSource & { readonly path: string })[] = [];
	const leftOut: LeftOut[] = [];
	for (const entry of entries) {
		const why = reasonAgainst(entry);
		if (why !== null) leftOut.push({ path: entry.path, why });
		else if (entry.encrypted) throw new FileError('encrypted-zip', source.name);
		else files.push({ ...zipEntrySource(source, entry), path: entry.path });
	}
	if (files.length > MAX_TABLES) throw new FileError('oversized', source.name);
	if (files.length === 0) {
		throw new FileError(
			'zip-without-table',
			source.name,
			entries
				.map(({ path }) => path)
				.slice(0, 12)
				.join(', '),
		);
	}
	return { files, leftOut };
}

function reasonAgainst({ path, method }: ZipEntry): LeftOutReason | null {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (
		path.startsWith('__MACOSX/') ||
		/(^|\/)\./.test(path) ||
		/^(thumbs\.db|desktop\.ini)$/i.test(name)
	)
		return 'hidden';
	if (PICTURES.test(name)) return 'picture';
	if (ARCHIVES.test(name)) return 'archive';
	// A name without an ending says nothing against a table.
	if (!TABLES.test(name) && name.includes('.')) return 'no-table';
	return method === 0 || method === 8 ? null : 'packing';
}
