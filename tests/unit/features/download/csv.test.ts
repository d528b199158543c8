import { expect, test } from 'vitest';
import { csvAmount, csvBlob, csvLines, csvStyle, type CsvCell } from '#features/download/csv.ts';
import { fileName } from '#features/download/download.ts';

const english = csvStyle('en');
const indonesian = csvStyle('id');
const cell = (value: CsvCell) => csvLines([[value]], english).slice(0, -2);

test('Indonesian files have semicolons and decimal commas, English ones commas and points', () => {
	expect(csvLines([['a', 1.5]], indonesian)).toBe('a;1,5\r\n');
	expect(csvLines([['a', 1.5]], english)).toBe('a,1.5\r\n');
});

test.each(['=1+1', '+1+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\uff1d1'])(
	'a cell that begins like a formula is made harmless: %j',
	(text) => {
		expect(cell(text)).toBe(`"'${text}"`);
	},
);

test('a phone number stays one', () => {
	expect(cell('+6281234567890')).toBe('+6281234567890');
	expect(cell('+62 812=1')).toBe(`"'+62 812=1"`);
});

test('numbers of our own are not text, even below zero', () => {
	expect(cell(-5000)).toBe('-5000');
	expect(cell(null)).toBe('');
});

test('quotes are doubled, and whatever could break a line or a column is quoted', () => {
	expect(cell('a "b"')).toBe('"a ""b"""');
	expect(cell('a;b')).toBe('"a;b"');
	expect(cell('a\nb')).toBe('"a\nb"');
	expect(csvLines([['a,b']], indonesian)).toBe('"a,b"\r\n');
});

test('a file is UTF-8 with a byte order mark', async () => {
	const bytes = new Uint8Array(await csvBlob(['é']).arrayBuffer());
	expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
});

test('minor units become the currency itself', () => {
	expect(csvAmount(270_800_000, 'IDR')).toBe(2_708_000);
	expect(csvAmount(1250, 'JPY')).toBe(1250);
});

test('a file name holds nothing that a file system refuses', () => {
	expect(fileName(['Kopi / "Rumpun"', 'pelanggan', '2025-10-24'], 'csv')).toBe(
		'Kopi Rumpun-pelanggan-2025-10-24.csv',
	);
	expect(fileName(['', ' .. '], 'csv')).toBe('daur.csv');
	expect(fileName(['x'.repeat(1000)], 'csv').length).toBeLessThan(100);
});
