import { collected } from '../bytes/chunks.ts';
import { createDecoder, detectEncoding } from '../bytes/decode.ts';
import type { FileType } from '../bytes/file-type.ts';
import { FileError } from '../file-error.ts';
import type { ReadInput, ReadTable } from '../read-table.ts';
import { TableBuilder } from '../table/table-builder.ts';
import { chooseSheet } from './choose-sheet.ts';
import { htmlTables } from './html-tables.ts';
import { openWorkbook } from './open-workbook.ts';
import type { Sheet } from './sheet.ts';

/** Reads one sheet of a workbook, or one table of a web page that calls itself a workbook. */
export async function readWorkbookTable(input: ReadInput, type: FileType): Promise<ReadTable> {
	const { file, options } = input;
	const bytes = await collected(input.chunks);
	input.onrows(0);
	const sheets =
		type === 'html' ? htmlTables(text(bytes)) : await openWorkbook(bytes, type === 'zip', file);
	const sheet = chooseSheet(sheets, options.sheet);
	if (sheet === null) throw new FileError('empty-file', file);
	const builder = new TableBuilder({ file, headerRow: options.headerRow, skipped: 0, grid: true });
	for (const rows of sheet.rows()) {
		builder.add(rows);
		input.onrows(builder.rows);
	}
	return {
		...builder.finish(),
		encoding: 'workbook',
		delimiter: '',
		sheets: sheets.map(({ name }: Sheet) => name),
		sheet: sheet.name,
	};
}

function text(bytes: Uint8Array): string {
	const decoder = createDecoder(detectEncoding(bytes.subarray(0, 4096)));
	return decoder.decode(bytes) + decoder.decode(null);
}
