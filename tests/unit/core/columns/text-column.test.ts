import { expect, test } from 'vitest';
import { packedLength, unpackStrings } from '#core/columns/packed-strings.ts';
import { TextColumnWriter, textColumn } from '#core/columns/text-column-writer.ts';
import { distinctTexts, takeText, textAt, textValues } from '#core/columns/text-column.ts';

const numbered = (count: number, distinct: number) =>
	Array.from({ length: count }, (_, i) => `v${i % distinct}`);

test.each([
	['no values', []],
	['few values that repeat', ['a', 'b', 'a', '', 'a']],
	['values that all differ', numbered(100, 100)],
	['more words than a byte counts', numbered(2000, 300)],
	['more words than two bytes count', numbered(120_000, 66_000)],
])('gives back %s in order', (_, values) => {
	expect(textValues(textColumn(values))).toEqual(values);
});

test('keeps each word once where words repeat', () => {
	const column = textColumn(numbered(1000, 3));
	expect(unpackStrings(column.strings)).toEqual(['v0', 'v1', 'v2']);
	expect(column.codes).toBeInstanceOf(Uint8Array);
});

test('keeps no dictionary where nearly every value differs', () => {
	expect(textColumn(numbered(10_000, 9000)).codes).toBeNull();
});

test('finds the text of one row in either form', () => {
	expect(textAt(textColumn(['a', 'b', 'a']), 2)).toBe('a');
	expect(textAt(textColumn(numbered(100, 100)), 42)).toBe('v42');
});

test('counts the rows of each word', () => {
	const { strings, counts } = distinctTexts(textColumn(['x', 'y', 'x']));
	expect([strings, Array.from(counts)]).toEqual([
		['x', 'y'],
		[2, 1],
	]);
});

test.each([3, 100])('keeps chosen rows of a column of %i values', (distinct) => {
	const values = numbered(100, distinct);
	const rows = Uint32Array.of(5, 7, 99);
	expect(textValues(takeText(textColumn(values), rows))).toEqual(
		Array.from(rows, (row) => values[row]),
	);
});

test('shares its strings with the rows chosen from it', () => {
	const column = textColumn(numbered(100, 3));
	expect(packedLength(takeText(column, Uint32Array.of(0)).strings)).toBe(3);
});

test('a writer gives each block its own column', () => {
	const writer = new TextColumnWriter(65_536);
	const blocks = [numbered(20_000, 19_000), numbered(50, 3), numbered(17, 17)];
	const columns = blocks.map((values) => {
		for (const value of values) {
			writer.add(value);
			if (value.endsWith('00')) writer.flush();
		}
		return writer.finish();
	});
	expect(columns.map((column) => textValues(column))).toEqual(blocks);
});

test.each([
	['few words', numbered(2000, 30)],
	['values that all differ', numbered(10_000, 10_000)],
	['letters beyond ASCII', ['é', 'Ã©', 'é', '', '😀', 'Ã©', '東', '']],
])('bytes and strings, mixed, are one column of %s', (_, values) => {
	const writer = new TextColumnWriter(values.length);
	values.forEach((value, i) => {
		if (i % 3 === 0) writer.add(value);
		else {
			const bytes = new TextEncoder().encode(`,${value},`);
			writer.addBytes(bytes, 1, bytes.length - 1);
		}
	});
	const column = writer.finish();
	expect(textValues(column)).toEqual(values);
	expect(packedLength(column.strings)).toBe(packedLength(textColumn(values).strings));
});
