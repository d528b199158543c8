import { strToU8, zipSync } from 'fflate';
import * as xlsx from '@e965/xlsx';
import type { WorkBook, WorkSheet } from '@e965/xlsx';

/** A ZIP archive of texts or bytes by path. */
export function zipOf(
	files: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(files).map(
		([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
	);
	return Uint8Array.from(zipSync(Object.fromEntries(entries)));
}

type Cells = readonly (readonly unknown[])[];

export function sheetOf(rows: Cells): WorkSheet {
	return xlsx.utils.aoa_to_sheet(rows as unknown[][], { UTC: true });
}

export function bookOf(sheets: Readonly<Record<string, WorkSheet | Cells>>): WorkBook {
	const book = xlsx.utils.book_new();
	for (const [name, sheet] of Object.entries(sheets)) {
		xlsx.utils.book_append_sheet(book, Array.isArray(sheet) ? sheetOf(sheet) : sheet, name);
	}
	return book;
}

export type BookType = 'xlsx' | 'xlsb' | 'biff8' | 'ods' | 'xlml';

export function bytesOfBook(book: WorkBook, bookType: BookType = 'xlsx'): Uint8Array<ArrayBuffer> {
	const bytes = xlsx.write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer;
	return new Uint8Array(bytes);
}
