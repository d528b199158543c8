import type * as xlsx from '@e965/xlsx';
import { FileError } from '../file-error.ts';
import type { IsDateFormat } from './cell-text.ts';
import { rowPieces } from './row-pieces.ts';
import { sheetRows } from './sheet-rows.ts';
import type { Sheet } from './sheet.ts';

type Library = typeof xlsx;

/** As many as a spreadsheet has; a cell further down is none. */
const MAX_ROWS = 1_048_576;

/**
 * The sheets that the library reads, with an object a cell: any kind of workbook.
 * @throws FileError 'damaged-workbook', 'encrypted-workbook'
 */
export function librarySheets(
	library: Library,
	isDate: IsDateFormat,
	bytes: Uint8Array,
	file: string,
): Sheet[] {
	const book = parsed(library, bytes, file);
	const format = { is1904: book.Workbook?.WBProps?.date1904 === true, isDate };
	return book.SheetNames.flatMap((name, index) => {
		const sheet = book.Sheets[name];
		if (sheet === undefined) throw new FileError('damaged-workbook', file);
		const rowCount = (sheet['!data'] ?? []).length;
		if (rowCount > MAX_ROWS) throw new FileError('damaged-workbook', file);
		if (rowCount === 0) return [];
		const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
		return [{ name, hidden, rowCount, rows: () => rowPieces(sheetRows(sheet, format), file) }];
	});
}

function parsed(library: Library, bytes: Uint8Array, file: string): xlsx.WorkBook {
	try {
		return library.read(bytes, {
			type: 'array',
			dense: true,
			cellNF: true,
			cellText: false,
			cellHTML: false,
			cellFormula: false,
		});
	} catch (cause) {
		const encrypted = cause instanceof Error && /password|encrypt/i.test(cause.message);
		const code = encrypted ? 'encrypted-workbook' : 'damaged-workbook';
		throw new FileError(code, file, '', { cause });
	}
}
