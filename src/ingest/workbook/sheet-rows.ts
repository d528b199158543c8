import type { WorkSheet } from '@e965/xlsx';
import { cellText, rememberedFormats } from './cell-text.ts';
import type { IsDateFormat, WorkbookCell } from './cell-text.ts';

/** The rows of a sheet of the library as text, each up to its last filled cell. */
export function* sheetRows(
	sheet: WorkSheet,
	format: { readonly is1904: boolean; readonly isDate: IsDateFormat },
): Generator<string[]> {
	const data = (sheet['!data'] ?? []) as (readonly (WorkbookCell | undefined)[] | undefined)[];
	const isDate = rememberedFormats(format.isDate);
	for (let r = 0; r < data.length; r++) yield rowText(data[r] ?? [], format.is1904, isDate);
}

function rowText(
	cells: readonly (WorkbookCell | undefined)[],
	is1904: boolean,
	isDate: IsDateFormat,
): string[] {
	const row: string[] = [];
	for (let c = 0; c < cells.length; c++) {
		const cell = cells[c];
		const text = cell === undefined ? '' : cellText(cell, is1904, isDate);
		if (text === '') continue;
		while (row.length < c) row.push('');
		row.push(text);
	}
	return row;
}
