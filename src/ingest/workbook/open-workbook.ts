import { zipSync } from 'fflate';
import { readZipDirectory } from '../archive/zip-directory.ts';
import type { ZipEntry } from '../archive/zip-directory.ts';
import { unpacked } from '../archive/zip-entry-source.ts';
import { blobSource } from '../bytes/byte-source.ts';
import type { FileSource } from '../bytes/byte-source.ts';
import { collected } from '../bytes/chunks.ts';
import { FileError } from '../file-error.ts';
import type { IsDateFormat } from './cell-text.ts';
import { isWorkbook } from './is-workbook.ts';
import { librarySheets } from './library-sheets.ts';
import type { Sheet } from './sheet.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** What the library builds for each byte of a sheet makes it the tightest limit. */
const MAX_WORKBOOK_BYTES = 400 * 1024 * 1024;
/** Parts that hold no cell. */
const NO_CELLS = /(^|\/)(media|drawings|charts|thumbnails|pictures|pivotcache|printersettings)\//i;

/**
 * The sheets of a workbook that hold something: XLSX, XLSB, XLS, SpreadsheetML, ODS or Numbers.
 * A packed one is unpacked here, within limits, before the library sees it; most of them, XLSX
 * without anything unusual, are read here as well, several times faster.
 *
 * @throws FileError 'damaged-workbook', 'encrypted-workbook', 'oversized'; 'nested-archive' for
 *   an archive that is no workbook
 */
export async function openWorkbook(
	bytes: Uint8Array<ArrayBuffer>,
	packed: boolean,
	file: string,
): Promise<Sheet[]> {
	if (bytes.length > MAX_WORKBOOK_BYTES) throw new FileError('oversized', file);
	const library = await import('@e965/xlsx');
	const { is_date: isDate } = library.SSF as { is_date: IsDateFormat };
	if (!packed) return librarySheets(library, isDate, bytes, file);
	try {
		const source = blobSource(new Blob([bytes]), file);
		const entries = await partsOf(source);
		return (
			(await readXlsx(source, entries, isDate)) ??
			librarySheets(library, isDate, await repacked(source, entries), file)
		);
	} catch (error) {
		throw error instanceof FileError ? asWorkbookError(error, file) : error;
	}
}

async function partsOf(source: FileSource): Promise<ZipEntry[]> {
	const entries = await readZipDirectory(source);
	if (!isWorkbook(entries)) throw new FileError('nested-archive', source.name);
	const wanted = entries.filter(({ path }) => !path.endsWith('/') && !NO_CELLS.test(path));
	const size = wanted.reduce((sum, entry) => sum + entry.unpacked, 0);
	if (size > MAX_WORKBOOK_BYTES) throw new FileError('oversized', source.name);
	return wanted;
}

/**
 * The same archive without compression. The library would believe what the directory says of
 * sizes; here every part is checked, and the platform unpacks it faster.
 */
async function repacked(source: FileSource, entries: readonly ZipEntry[]): Promise<Uint8Array> {
	const parts = new Map<string, Uint8Array>();
	for (const entry of entries) parts.set(entry.path, await collected(unpacked(source, entry)));
	return zipSync(Object.fromEntries(parts), { level: 0 });
}

function asWorkbookError(error: FileError, file: string): FileError {
	switch (error.code) {
		case 'damaged-zip':
			return new FileError('damaged-workbook', file, '', { cause: error });
		case 'encrypted-zip':
			return new FileError('encrypted-workbook', file, '', { cause: error });
		default:
			return error;
	}
}
