import { expect, test } from 'vitest';
import { KeyTable } from '#core/columns/key-table.ts';
import { packStrings } from '#core/columns/packed-strings.ts';
import { seededRandom } from '#core/stats/random.ts';

/** Texts of which many come again, some are empty, and some differ in one place only. */
function texts(count: number, distinct: number): string[] {
	const random = seededRandom(distinct);
	return Array.from({ length: count }, () => {
		const number = Math.floor(random() * distinct);
		return number % 11 === 0 ? '' : `c${number % 7}@${'x'.repeat(number % 5)}${number}`;
	});
}

test.each([
	[3000, 5],
	[3000, 700],
	[20_000, 15_000],
])('all %i texts at once get the numbers that they get one by one', (count, distinct) => {
	const strings = packStrings(texts(count, distinct));
	const one = new KeyTable(4);
	const many = new KeyTable(4);
	for (const table of [one, many]) table.add(packStrings(['seen before']), 0, 1);
	const expected = Array.from({ length: count }, (_, i) =>
		strings.offsets[i] === strings.offsets[i + 1] ? -1 : one.add(strings, i, 1),
	);
	expect([...many.addAll(strings, 1)]).toEqual(expected);
	expect(many.length).toBe(one.length);
	expect([...many.addAll(strings, 1)]).toEqual(expected);
});

test('one text under two seeds is two keys', () => {
	const strings = packStrings(['a', 'b']);
	const table = new KeyTable();
	expect([...table.addAll(strings, 1), ...table.addAll(strings, 2)]).toEqual([0, 1, 2, 3]);
	expect(table.textOf(3)).toBe('b');
	expect(table.seedOf(3)).toBe(2);
});
