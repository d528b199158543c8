import { unpackStrings } from '#core/columns/packed-strings.ts';
import type { TextColumn } from '#core/columns/text-column.ts';

/**
 * What a reader makes of the text of each row, asked once for each distinct text; of '' where the
 * column is absent.
 *
 * @param read gives a number from -128 to 127
 */
export function eachText(
	column: TextColumn | undefined,
	read: (text: string) => number,
): (index: number) => number {
	if (column === undefined) {
		const absent = read('');
		return () => absent;
	}
	const { codes } = column;
	const values = Int8Array.from(unpackStrings(column.strings), read);
	return (index) => values[codes === null ? index : codes[index]!]!;
}
