import { describe, expect, test } from 'vitest';
import type { WorkSheet } from '@e965/xlsx';
import { bookOf, bytesOfBook, sheetOf, zipOf } from '#tests/support/archives.ts';
import type { BookType } from '#tests/support/archives.ts';
import { bytesSource, cellsOf, tableOf } from '#tests/support/ingest.ts';

const HEADERS = ['order id', 'order date', 'total', 'city'];

const read = (bytes: Uint8Array, options = {}) =>
	tableOf(bytesSource(bytes, 'orders.xlsx', 1000), options);

function formatted(value: unknown, format: string): WorkSheet {
	const sheet = sheetOf([HEADERS, ['a', value, 1, 'x']]);
	sheet['B2'] = { t: 'n', v: value, z: format };
	return sheet;
}

async function shown(value: unknown, format: string): Promise<string> {
	const table = await read(bytesOfBook(bookOf({ orders: formatted(value, format) })));
	return cellsOf(table)[0]![1]!;
}

describe('a workbook', () => {
	test.each<BookType>(['xlsx', 'xlsb', 'biff8', 'ods', 'xlml'])(
		'of the kind %s is read like a text file',
		async (kind) => {
			const sheet = sheetOf([
				['Laporan'],
				HEADERS,
				['0012', new Date('2025-01-05T14:30:00Z'), 82_500, 'Bandung'],
				['0013', new Date('2025-01-06T00:00:00Z'), 1250.5, 'Zoë'],
			]);
			const table = await read(bytesOfBook(bookOf({ orders: sheet }), kind));
			expect(table).toMatchObject({ encoding: 'workbook', sheet: 'orders', headerRow: 2 });
			expect(table.headers).toEqual(HEADERS);
			expect(cellsOf(table)).toEqual([
				['0012', '2025-01-05 14:30:00', '82500', 'Bandung'],
				['0013', '2025-01-06', '1250.5', 'Zoë'],
			]);
		},
	);

	test('counts rows as it shows them, blank ones too', async () => {
		const rows = [HEADERS, [], ['a', 'b', 1, 'x'], [], ['c', 'd', 2, 'y']];
		const table = await read(bytesOfBook(bookOf({ orders: rows })));
		expect(table.blocks.flatMap(({ sourceRow }) => [...sourceRow])).toEqual([3, 5]);
		expect([table.rows, table.layoutRows]).toEqual([2, 3]);
	});

	test('whose last column lacks its name keeps that column', async () => {
		const table = await read(bytesOfBook(bookOf({ a: [HEADERS, [1, 2, 3, 4, 'note']] })));
		expect(table.headers.at(-1)).toBe('#5');
		expect(cellsOf(table)).toEqual([['1', '2', '3', '4', 'note']]);
	});
});

describe('the sheet read', () => {
	const orders = [HEADERS, [1, '2025-01-05', 5, 'x'], [2, '2025-01-05', 6, 'y']];
	const notes = [['remarks'], ...Array.from({ length: 9 }, (_, i) => [`note ${i}`])];

	test('is the one with known headers, then the one with most rows', async () => {
		const table = await read(bytesOfBook(bookOf({ notes, orders })));
		expect([table.sheet, table.sheets]).toEqual(['orders', ['notes', 'orders']]);
		const longer = [...orders, [3, '2025-01-06', 7, 'z']];
		expect((await read(bytesOfBook(bookOf({ orders, longer })))).sheet).toBe('longer');
	});

	test('is the one that the owner names', async () => {
		const table = await read(bytesOfBook(bookOf({ notes, orders })), { sheet: 'notes' });
		expect([table.sheet, table.headers]).toEqual(['notes', ['remarks']]);
	});

	test('is a hidden one only where there is no other', async () => {
		const book = bookOf({ notes, orders });
		book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
		expect((await read(bytesOfBook(book))).sheet).toBe('notes');
	});

	test('is none that is empty', async () => {
		const table = await read(bytesOfBook(bookOf({ empty: [], orders })));
		expect(table.sheets).toEqual(['orders']);
	});
});

describe('a cell of a workbook', () => {
	test.each([
		[45_662, 'dd/mm/yyyy', '2025-01-05'],
		[45_662, 'm/d/yy', '2025-01-05'],
		[45_662.5, 'm/d/yy h:mm', '2025-01-05 12:00:00'],
		[45_662.604166666664, 'yyyy-mm-dd hh:mm', '2025-01-05 14:30:00'],
		[45_662, 'yyyy-mm-dd hh:mm', '2025-01-05 00:00:00'],
		[45_662.25, 'd mmm yyyy', '2025-01-05 06:00:00'],
		[1, 'yyyy-mm-dd', '1900-01-01'],
		[59, 'yyyy-mm-dd', '1900-02-28'],
		[61, 'yyyy-mm-dd', '1900-03-01'],
		[0.5, 'h:mm', '12:00:00'],
		[1.25, '[h]:mm', '30:00:00'],
	])('with the number %d in the format %s is the date %s', async (value, format, text) => {
		expect(await shown(value, format)).toBe(text);
	});

	test.each([
		[82_500, '#,##0', '82500'],
		[1250.5, '"Rp"#,##0.00', '1250.5'],
		[0.1, 'General', '0.1'],
		[123_456_789_012_345, 'General', '123456789012345'],
		[0.0000001234, 'General', '0.0000001234'],
		[-0.00000015, '0.00', '-0.00000015'],
		[812, '00000', '00812'],
		[0.25, '0%', '0.25'],
	])('with the number %d in the format %s is %s in full', async (value, format, text) => {
		expect(await shown(value, format)).toBe(text);
	});

	test('with an id that the spreadsheet has rounded looks damaged, as it is', async () => {
		expect(await shown(Number('576461413038785752'), 'General')).toMatch(/^\d\.\d+E\+17$/);
		expect(await shown(5e17, '0')).toBe('5.0E+17');
	});

	test('holds truth values in words and nothing for an error', async () => {
		const sheet = sheetOf([HEADERS, [true, false, 1, 'x']]);
		sheet['D2'] = { t: 'e', v: 0x2a };
		const table = await read(bytesOfBook(bookOf({ a: sheet })));
		expect(cellsOf(table)).toEqual([['TRUE', 'FALSE', '1', '']]);
	});

	test('with a formula is what was computed last', async () => {
		const sheet = sheetOf([HEADERS, ['a', 'b', 0, 'x']]);
		sheet['C2'] = { t: 'n', v: 300, f: 'SUM(1,2)' };
		expect(cellsOf(await read(bytesOfBook(bookOf({ a: sheet }))))[0]![2]).toBe('300');
	});

	test('is dated by the system of old Macs where the workbook says so', async () => {
		const book = bookOf({ a: formatted(44_200, 'yyyy-mm-dd') });
		book.Workbook = { WBProps: { date1904: true } };
		expect(cellsOf(await read(bytesOfBook(book)))[0]![1]).toBe('2025-01-05');
	});
});

describe('a workbook is refused', () => {
	const good = bytesOfBook(bookOf({ orders: [HEADERS, [1, 2, 3, 4]] }));

	test('where it is damaged', async () => {
		await expect(read(good.slice(0, good.length >> 1))).rejects.toMatchObject({
			code: 'damaged-workbook',
		});
	});

	test('where nothing is in it', async () => {
		await expect(read(bytesOfBook(bookOf({ a: [] })))).rejects.toMatchObject({
			code: 'empty-file',
		});
	});

	test('where it unpacks to more than could be held', async () => {
		const bomb = zipOf({
			'xl/workbook.xml': '<workbook/>',
			'xl/worksheets/sheet1.xml': ' '.repeat(50_000_000),
		});
		await expect(read(bomb)).rejects.toMatchObject({ code: 'oversized' });
	});
});
