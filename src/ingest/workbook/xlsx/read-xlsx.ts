import type { ZipEntry } from '#ingest/archive/zip-directory.ts';
import type { FileSource } from '#ingest/bytes/byte-source.ts';
import { FileError } from '#ingest/file-error.ts';
import { cellText, rememberedFormats } from '../cell-text.ts';
import type { IsDateFormat } from '../cell-text.ts';
import { MAX_CELLS, rowPieces } from '../row-pieces.ts';
import type { Sheet } from '../sheet.ts';
import { bookParts } from './book-parts.ts';
import { CellFormats } from './cell-formats.ts';
import { NotUnderstood } from './not-understood.ts';
import { scanPart } from './scan-part.ts';
import type { Package } from './scan-part.ts';
import { SharedStrings } from './shared-strings.ts';
import { SheetCells } from './sheet-cells.ts';
import type { BookTexts } from './sheet-cells.ts';

const REQUIRED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
/** Then it may be OpenDocument as well. */
const FOREIGN = 'META-INF/manifest.xml';

/**
 * The sheets with cells of an XLSX or XLSM workbook, read as its parts are unpacked and without an
 * object a cell. Null where it is anything else, or holds what is not known for sure.
 *
 * @throws FileError 'oversized'; 'damaged-workbook' for a document type; as `unpacked`
 */
export async function readXlsx(
	source: FileSource,
	entries: readonly ZipEntry[],
	isDate: IsDateFormat,
): Promise<Sheet[] | null> {
	const pack: Package = { source, entries: new Map(entries.map((entry) => [entry.path, entry])) };
	if (!REQUIRED.every((path) => pack.entries.has(path)) || pack.entries.has(FOREIGN)) return null;
	try {
		return await sheetsOf(pack, isDate);
	} catch (error) {
		if (error instanceof NotUnderstood) return null;
		throw error;
	}
}

async function sheetsOf(pack: Package, isDate: IsDateFormat): Promise<Sheet[]> {
	const parts = await bookParts(pack);
	const strings = new SharedStrings();
	if (parts.sharedStrings !== null) await scanPart(pack, parts.sharedStrings, strings);
	const styles = new CellFormats();
	if (parts.styles !== null) await scanPart(pack, parts.styles, styles);
	const { formats } = styles;
	const isKnownDate = rememberedFormats(isDate);
	const texts: BookTexts = {
		shared: strings.texts,
		number: (v, style) =>
			cellText({ t: 'n', v, z: formats[style] ?? 'General' }, parts.is1904, isKnownDate),
	};
	const file = pack.source.name;
	let cells = 0;
	const sheets: Sheet[] = [];
	for (const { name, hidden, path } of parts.sheets) {
		const sheet = new SheetCells(texts, (more) => {
			cells += more;
			if (cells > MAX_CELLS) throw new FileError('oversized', file);
		});
		await scanPart(pack, path, sheet);
		const last = sheet.numbers.at(-1);
		if (last === undefined) continue;
		sheets.push({ name, hidden, rowCount: last + 1, rows: () => rowPieces(filled(sheet), file) });
	}
	return sheets;
}

/** The rows in their places, with empty ones between them. */
function* filled({ rows, numbers }: SheetCells): Generator<string[]> {
	let at = 0;
	for (let i = 0; i < rows.length; i++, at++) {
		for (; at < numbers[i]!; at++) yield [];
		yield rows[i]!;
	}
}
