import type { CorrectableRow } from '#core/dataset/rows/import-record.ts';
import { READING_COLUMN } from '#ingest/carried-reading.ts';
import type { Interpretation } from '#ingest/mapping.ts';

/**
 * Columns that the download of rejected rows has behind those of the file. Their names say that
 * they are ours, so that a corrected file is still known as the same export.
 */
const REJECTION_COLUMNS = ['daur_row', 'daur_reason', 'daur_column', READING_COLUMN] as const;

const OURS: ReadonlySet<string> = new Set(REJECTION_COLUMNS);

/** Starts that a spreadsheet program takes for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** Signed numbers, phone numbers and @names begin like formulas but cannot call anything. */
const HARMLESS = /^(?:[+-][\d\s.,()/-]*|@[\p{L}\p{N}_.]+)$/u;

/** The rejected rows and the others of their orders, as they stand in the file. */
export function correctableRows({
	rejected,
	sameOrder,
}: Pick<Interpretation, 'rejected' | 'sameOrder'>): CorrectableRow[] {
	return [...rejected, ...sameOrder].sort((a, b) => a.row - b.row);
}

/**
 * Rejected rows with all their cells, to be corrected and imported again: the file's columns,
 * then row number, reason and column of the problem, and how the file was read, since the few rows
 * may not tell (`03/04/2025`).
 *
 * Accepted rows of the same orders stand among them (`same-order`), because what is imported is a
 * newer version of the whole order.
 *
 * A cell that a spreadsheet program might run gets an apostrophe in front; values that only
 * look alike (-50.000, +62 812…, @budi) stay as they are, because they must be read again.
 */
export function rejectedCsv(
	headers: readonly string[],
	rejected: readonly CorrectableRow[],
	reading = '',
): string {
	// A corrected download that is still not right has such columns already.
	const kept = [...headers.keys()].filter((index) => !OURS.has(headers[index] ?? ''));
	const lines = [
		[...kept.map((index) => headers[index] ?? ''), ...REJECTION_COLUMNS],
		...rejected.map(({ row, code, column, cells }) => [
			...kept.map((index) => cells[index] ?? ''),
			String(row),
			code,
			// Cells beyond the header would push these columns aside; they are named here instead.
			[column ?? '', ...cells.slice(headers.length)].filter((text) => text !== '').join(' | '),
			reading,
		]),
	];
	// The byte order mark makes Excel read UTF-8.
	return `\uFEFF${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(text: string): string {
	const safe = FORMULA_START.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
	return /[",\r\n\t;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
