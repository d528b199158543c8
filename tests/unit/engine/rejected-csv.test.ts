import { rejectedCsv } from '#engine/rejected-csv.ts';
import { rejectedRow } from '#tests/support/imports.ts';
import { expect, test } from 'vitest';

function secondLine(cells: readonly string[], headers = cells.map((_, index) => `H${index}`)) {
	return rejectedCsv(headers, [rejectedRow(7, cells)]).split('\r\n')[1];
}

test('each row keeps its cells and says where it stood and what was wrong', () => {
	const csv = rejectedCsv(['No', 'Tanggal'], [rejectedRow(7, ['12', '31/02/2025'])]);
	expect(csv).toBe(
		'\uFEFFNo,Tanggal,daur_row,daur_reason,daur_column,daur_reading\r\n12,31/02/2025,7,bad-date,Tanggal,\r\n',
	);
});

test.each(['=1+1', '=cmd|" /C calc"!A0', '@SUM(A1)', '+cmd|x', '-2+cmd()', '\tx', '\r=1'])(
	'%j cannot run in a spreadsheet program',
	(text) => {
		expect(secondLine([text])).toMatch(/^"?'/);
	},
);

test.each(['-50.000', '+62 812-3456-7890', '@budi.santoso', '-', '+1 (555) 010-9999'])(
	'%j stays as it is, to be read again',
	(text) => {
		expect(secondLine([text])).toBe(`${text},7,bad-date,Tanggal,`);
	},
);

test('commas, quotes and line breaks stay within their cell', () => {
	expect(rejectedCsv(['A'], [rejectedRow(2, ['a,"b"\nc'])])).toContain('"a,""b""\nc",2,');
});

test('cells beyond the header are named, and push nothing aside', () => {
	expect(secondLine(['1', 'x', 'y'], ['No'])).toBe('1,7,bad-date,Tanggal | x | y,');
});

test('a short row is filled up', () => {
	expect(secondLine(['1'], ['No', 'Tanggal', 'Total'])).toBe('1,,,7,bad-date,Tanggal,');
});

test('of a corrected file that is still not right has each of our columns once', () => {
	const headers = ['No', 'daur_row', 'daur_reason', 'daur_column', 'daur_reading', 'Total'];
	const csv = rejectedCsv(
		headers,
		[rejectedRow(3, ['1', '7', 'bad-date', 'x', '{}', 'abc'])],
		'{"a":1}',
	);
	expect(csv).toBe(
		'\uFEFFNo,Total,daur_row,daur_reason,daur_column,daur_reading\r\n1,abc,3,bad-date,Tanggal,"{""a"":1}"\r\n',
	);
});
