import { findHeader, knownHeaders } from '../table/find-header.ts';
import type { Sheet } from './sheet.ts';

const LOOKED_AT = 20;

/**
 * The sheet that the owner has named, else the one that looks most like an export: known headers
 * first, then rows; hidden sheets last. Null where none holds anything.
 */
export function chooseSheet(sheets: readonly Sheet[], wanted: string | undefined): Sheet | null {
	const named = sheets.find(({ name }) => name === wanted);
	if (named !== undefined) return named;
	const judged = sheets.map((sheet) => ({ sheet, ...judge(sheet) }));
	judged.sort(
		(a, b) =>
			Number(a.sheet.hidden) - Number(b.sheet.hidden) || b.known - a.known || b.rows - a.rows,
	);
	return judged[0]?.sheet ?? null;
}

function judge(sheet: Sheet): { known: number; rows: number } {
	const first = firstRows(sheet);
	const header = findHeader(first);
	return { known: header === null ? 0 : knownHeaders(first[header] ?? []), rows: sheet.rowCount };
}

function firstRows(sheet: Sheet): string[][] {
	for (const rows of sheet.rows()) return rows.slice(0, LOOKED_AT);
	return [];
}
