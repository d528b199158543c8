import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { writeOrdersFile } from './orders-file.ts';

/** As many as the widest marketplace exports have. */
const COLUMNS = 49;

/**
 * Writes a table of orders, as wide as a marketplace's, as CSV and as XLSX, unless they are there.
 * @param stem path of both without their endings
 */
export function writeMarketplaceFiles(stem: string, rows: number): { csv: string; xlsx: string } {
	const files = { csv: `${stem}.csv`, xlsx: `${stem}.xlsx` };
	if (existsSync(files.xlsx)) return files;
	const narrow = `${stem}-narrow.csv`;
	writeOrdersFile(narrow, rows);
	const lines = readFileSync(narrow, 'utf8').trimEnd().split('\n');
	const table = lines.map((line, row) => {
		const cells = line.split(',');
		for (let c = cells.length; c < COLUMNS; c++) {
			cells.push(row === 0 ? `detail ${c}` : `${cells[c % 11]!} ${c % 7}`);
		}
		return cells;
	});
	writeFileSync(files.csv, table.map((cells) => `${cells.join(',')}\n`).join(''));
	const book = utils.book_new(utils.aoa_to_sheet(table, { dense: true }), 'orders');
	const bytes = write(book, { type: 'buffer', compression: true, bookSST: true }) as Uint8Array;
	writeFileSync(`${files.xlsx}.part`, bytes);
	renameSync(`${files.xlsx}.part`, files.xlsx);
	return files;
}
