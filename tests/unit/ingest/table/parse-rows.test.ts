import { describe, expect, test } from 'vitest';
import { RowParser } from '#ingest/table/parse-rows.ts';

const rowsOf = (text: string, delimiter = ',') => new RowParser(delimiter).parse(text, true).rows;

/** The same, given in pieces of `size` characters. */
function inPieces(text: string, size: number): string[][] {
	const parser = new RowParser(',');
	const rows: string[][] = [];
	let left = '';
	for (let at = 0; at <= text.length; at += size) {
		left += text.slice(at, at + size);
		const { rows: more, consumed } = parser.parse(left, at + size > text.length);
		rows.push(...more);
		left = left.slice(consumed);
	}
	return rows;
}

const THREE = [
	['1', 'a'],
	['2', 'b'],
	['3', 'c'],
];

describe('rows end', () => {
	test.each(['1,a\n2,b\n3,c\n', '1,a\r\n2,b\r3,c', '1,a\r2,b\r\n3,c\r', '"1",a\r"2",b\n"3",c\r\n'])(
		'at any line end, also mixed: %j',
		(text) => {
			expect(rowsOf(text)).toEqual(THREE);
			for (const size of [1, 2, 3, 5]) expect(inPieces(text, size)).toEqual(THREE);
		},
	);

	test('and blank lines are rows, but nothing is behind the last line end', () => {
		expect(rowsOf('a\n\nb\n')).toEqual([['a'], [''], ['b']]);
		expect(rowsOf('')).toEqual([]);
		expect(rowsOf('"a",\n')).toEqual([['a', '']]);
	});
});

describe('a quoted cell', () => {
	test.each([
		['"a,b",c', [['a,b', 'c']]],
		['"a\r\nb",c', [['a\r\nb', 'c']]],
		['"say ""hi""",c', [['say "hi"', 'c']]],
		['"",c', [['', 'c']]],
		['"""",c', [['"', 'c']]],
		['"a" ,c', [['a', 'c']]],
		['"a"\t\nb', [['a'], ['b']]],
		['",""x",c', [[',"x', 'c']]],
	])('%j', (text, rows) => {
		expect(rowsOf(text)).toEqual(rows);
		for (const size of [1, 2, 3]) expect(inPieces(text, size)).toEqual(rows);
	});
});

describe('a stray quote is text', () => {
	test.each([
		[
			'inside a cell',
			'1,12" nail,x\n2,b,y',
			[
				['1', '12" nail', 'x'],
				['2', 'b', 'y'],
			],
		],
		[
			'inside a quoted cell',
			'1,"a "b" c",x\n2,b,y',
			[
				['1', 'a "b" c', 'x'],
				['2', 'b', 'y'],
			],
		],
		[
			'never closed',
			'1,"a,x\n2,b,y\n3,c,z',
			[
				['1', '"a', 'x'],
				['2', 'b', 'y'],
				['3', 'c', 'z'],
			],
		],
		[
			'before a row that is quoted',
			'1,"a,x\n2,"b",y',
			[
				['1', '"a', 'x'],
				['2', 'b', 'y'],
			],
		],
		[
			'before a row that begins with a quote',
			'1,"a,x\n"2","b",y',
			[
				['1', '"a', 'x'],
				['2', 'b', 'y'],
			],
		],
		[
			'in every row',
			'1,"a\n2,"b\n3,"c',
			[
				['1', '"a'],
				['2', '"b'],
				['3', '"c'],
			],
		],
	])('%s', (_, text, rows) => {
		expect(rowsOf(text)).toEqual(rows);
		for (const size of [1, 2, 3, 7]) expect(inPieces(text, size)).toEqual(rows);
	});

	test('and swallows no row of a long file', () => {
		const lines = Array.from({ length: 300_000 }, (_, i) => `${i},plain text,5`);
		lines[3] = '3,"plain text,5';
		expect(rowsOf(lines.join('\n'))).toHaveLength(300_000);
	});

	test.each(['""x,', '"a', '"" "', '"x"y,', ' "\n'])(
		'and costs little, however often %j comes',
		(piece) => {
			const text = piece.repeat(Math.floor(1_000_000 / piece.length));
			expect(rowsOf(text).flat().join('').length).toBeGreaterThan(0);
		},
		5000,
	);
});
