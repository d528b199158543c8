import type { WorkBook } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { readZipDirectory } from '../archive/zip-directory.ts';
import { unpacked } from '../archive/zip-entry-source.ts';
import { blobSource } from '../bytes/byte-source.ts';
import { collected } from '../bytes/chunks.ts';
import { FileError } from '../file-error.ts';
import type { IsDateFormat } from './cell-text.ts';
import { isWorkbook } from './is-workbook.ts';
import { sheetRows } from './sheet-rows.ts';

/** A sheet with cells. */
export interface Sheet {
	readonly name: string;
	readonly hidden: boolean;
	readonly rowCount: number;
	rows(): Generator<string[][]>;
}

/** What the library builds for each byte of a sheet makes it the tightest limit. */
const MAX_WORKBOOK_BYTES = 400 * 1024 * 1024;
/** Parts that hold no cell. */
const NO_CELLS = /(^|\/)(media|drawings|charts|thumbnails|pictures|pivotcache|printersettings)\//i;

/**
 * The sheets of a workbook that hold something: XLSX, XLSB, XLS, SpreadsheetML, ODS or Numbers.
 * A packed one is unpacked here, within limits, before the library sees it.
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
	const plain = packed ? await repacked(bytes, file) : bytes;
	const xlsx = await import('@e965/xlsx');
	const { is_date: isDate } = xlsx.SSF as { is_date: IsDateFormat };
	const book = parsed(
		() =>
			xlsx.read(plain, {
				type: 'array',
				dense: true,
				cellNF: true,
				cellText: false,
				cellHTML: false,
				cellFormula: false,
			}),
		file,
	);
	const format = {
		is1904: book.Workbook?.WBProps?.date1904 === true,
		isDate,
	};
	return book.SheetNames.flatMap((name, index) => {
		const sheet = book.Sheets[name];
		if (sheet === undefined) throw new FileError('damaged-workbook', file);
		const rowCount = (sheet['!data'] ?? []).length;
		if (rowCount === 0) return [];
		const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
		return [{ name, hidden, rowCount, rows: () => sheetRows(sheet, format, file) }];
	});
}

function parsed(work: () => WorkBook, file: string): WorkBook {
	try {
		return work();
	} catch (cause) {
		const encrypted = cause instanceof Error && /password|encrypt/i.test(cause.message);
		const code = encrypted ? 'encrypted-workbook' : 'damaged-workbook';
		throw new FileError(code, file, '', { cause });
	}
}

/**
 * The same archive without compression. The library would believe what the directory says of
 * sizes; here every part is checked, and the platform unpacks it faster.
 */
async function repacked(
	bytes: Uint8Array<ArrayBuffer>,
	file: string,
): Promise<Uint8Array<ArrayBuffer>> {
	const source = blobSource(new Blob([bytes]), file);
	try {
		const entries = await readZipDirectory(source);
		if (!isWorkbook(entries)) throw new FileError('nested-archive', file);
		const wanted = entries.filter(({ path }) => !path.endsWith('/') && !NO_CELLS.test(path));
		const size = wanted.reduce((sum, entry) => sum + entry.unpacked, 0);
		if (size > MAX_WORKBOOK_BYTES) throw new FileError('oversized', file);
		const parts = new Map<string, Uint8Array>();
		for (const entry of wanted) parts.set(entry.path, await collected(unpacked(source, entry)));
		return zipSync(Object.fromEntries(parts), { level: 0 });
	} catch (error) {
		throw error instanceof FileError ? asWorkbookError(error, file) : error;
	}
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
