import type { RejectedRow } from '#core/dataset/import-record.ts';

/**
 * Columns that the download of rejected rows has behind those of the file. Their names say that
 * they are ours, so that a corrected file is still known as the same export.
 */
const REJECTION_COLUMNS = ['daur_row', 'daur_reason', 'daur_column'] as const;

/** Starts that a spreadsheet program takes for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** Signed numbers, phone numbers and @names begin like formulas but cannot call anything. */
const HARMLESS = /^(?:[+-][\d\s.,()/-]*|@[\p{L}\p{N}_.]+)$/u;

/**
 * Rejected rows with all their cells, to be corrected and imported again: the file's columns,
 * then row number, reason and column of the problem.
 *
 * A cell that a spreadsheet program might run gets an apostrophe in front; values that only
 * look alike (-50.000, +62 812…, @budi) stay as they are, because they must be read again.
 */
export function rejectedCsv(headers: readonly string[], rejected: readonly RejectedRow[]): string {
	const lines = [
		[...headers, ...REJECTION_COLUMNS],
		...rejected.map(({ row, code, column, cells }) => [
			...headers.map((_, index) => cells[index] ?? ''),
			String(row),
			code,
			// Cells beyond the header would push these columns aside; they are named here instead.
			[column ?? '', ...cells.slice(headers.length)].filter((text) => text !== '').join(' | '),
		]),
	];
	// The byte order mark makes Excel read UTF-8.
	return `\uFEFF${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(text: string): string {
	const safe = FORMULA_START.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
	return /[",\r\n\t;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
