import { unpackStrings } from '#core/columns/packed-strings.ts';
import { textColumn } from '#core/columns/text-column-writer.ts';
import { textValues } from '#core/columns/text-column.ts';
import type { TextColumn } from '#core/columns/text-column.ts';

/** In each row the first of the columns that says something. */
export function firstFilled(columns: readonly TextColumn[]): TextColumn | undefined {
	const [first, ...others] = columns;
	if (first === undefined || others.length === 0 || !hasBlank(first)) return first;
	const values = textValues(first);
	for (const column of others) {
		const { codes } = column;
		const strings = unpackStrings(column.strings);
		for (let row = 0; row < values.length; row++) {
			if (values[row] === '') values[row] = strings[codes === null ? row : codes[row]!]!;
		}
	}
	return textColumn(values);
}

/** In each row what the columns say, one after the other, without repeating themselves. */
export function joinedCells(columns: readonly TextColumn[], separator: string): TextColumn {
	const texts = columns.map(textValues);
	const rows = texts[0]?.length ?? 0;
	const values = Array.from({ length: rows }, (_, row) =>
		[...new Set(texts.map((column) => column[row]!))].filter((text) => text !== '').join(separator),
	);
	return textColumn(values);
}

/** The column with some of its rows blank. */
export function blanked(column: TextColumn, isBlank: (row: number) => boolean): TextColumn {
	return textColumn(textValues(column).map((text, row) => (isBlank(row) ? '' : text)));
}

/** Whether some text of the column's list is empty; a dictionary may hold '' for no row, too. */
export function hasBlank({ strings: { offsets } }: TextColumn): boolean {
	for (let i = 1; i < offsets.length; i++) if (offsets[i] === offsets[i - 1]) return true;
	return false;
}
