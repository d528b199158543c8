import * as library from '@e965/xlsx';
import { readZipDirectory } from '#ingest/archive/zip-directory.ts';
import type { IsDateFormat } from '#ingest/workbook/cell-text.ts';
import { librarySheets } from '#ingest/workbook/library-sheets.ts';
import type { Sheet } from '#ingest/workbook/sheet.ts';
import { readXlsx } from '#ingest/workbook/xlsx/read-xlsx.ts';
import { zipOf } from './archives.ts';
import { bytesSource } from './ingest.ts';

const { is_date: isDate } = library.SSF as { is_date: IsDateFormat };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts of a workbook with one sheet; whole parts can be replaced or added by their path. */
export interface Parts {
	/** What is inside `<sheetData>`. */
	readonly rows?: string;
	/** What is inside `<sst>`. */
	readonly strings?: string;
	/** What is inside `<styleSheet>`. */
	readonly styles?: string;
	readonly replaced?: Readonly<Record<string, string | Uint8Array>>;
}

/** An XLSX package made by hand. */
export function packageOf({
	rows = '',
	strings,
	styles,
	replaced,
}: Parts): Uint8Array<ArrayBuffer> {
	const relations = ['worksheet" Target="worksheets/sheet1.xml'];
	const types = ['sheet.main+xml" PartName="/xl/workbook.xml'];
	types.push('worksheet+xml" PartName="/xl/worksheets/sheet1.xml');
	const files: Record<string, string | Uint8Array> = {
		'xl/workbook.xml': `${START}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Orders" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/worksheets/sheet1.xml': `${START}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
	};
	if (strings !== undefined) {
		relations.push('sharedStrings" Target="/xl/sharedStrings.xml');
		types.push('sharedStrings+xml" PartName="/xl/sharedStrings.xml');
		files['xl/sharedStrings.xml'] = `${START}<sst xmlns="${MAIN}">${strings}</sst>`;
	}
	if (styles !== undefined) {
		relations.push('styles" Target="styles.xml');
		types.push('styles+xml" PartName="/xl/styles.xml');
		files['xl/styles.xml'] = `${START}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
	}
	const typeList = types.map((type) => `<Override ContentType="${CONTENT}.${type}"/>`).join('');
	files['[Content_Types].xml'] =
		`${START}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${typeList}</Types>`;
	const list = relations.map(
		(relation, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${relation}"/>`,
	);
	files['xl/_rels/workbook.xml.rels'] =
		`${START}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
	return zipOf({ ...files, ...replaced });
}

/** Name, visibility and rows of each sheet. */
type Read = { name: string; hidden: boolean; rowCount: number; rows: string[][] };

function contents(sheets: readonly Sheet[]): Read[] {
	return sheets.map((sheet) => {
		const { name, hidden, rowCount } = sheet;
		return { name, hidden, rowCount, rows: [...sheet.rows()].flat() };
	});
}

/** As the reader for XLSX sees a workbook; null where it leaves it to the library. */
export async function readFast(bytes: Uint8Array, piece = 1000): Promise<Read[] | null> {
	const source = bytesSource(bytes, 'orders.xlsx', piece);
	const sheets = await readXlsx(source, await readZipDirectory(source), isDate);
	return sheets === null ? null : contents(sheets);
}

/** As the library sees it. */
export function readSlow(bytes: Uint8Array): Read[] {
	return contents(librarySheets(library, isDate, bytes, 'orders.xlsx'));
}
