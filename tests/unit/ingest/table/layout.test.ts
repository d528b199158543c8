import { describe, expect, test } from 'vitest';
import { cellsOf, tableOf } from '#tests/support/ingest.ts';

const HEADER = 'order id,order date,customer,total';
const ROWS = ['1,2025-01-05,Ani,50000', '2,2025-01-06,Budi,75000', '3,2025-01-07,Citra,20000'];

const read = (lines: readonly string[], options = {}) => tableOf(lines.join('\n'), options);
const kinds = async (lines: readonly string[]) =>
	(await read(lines)).layout.map(({ row, kind }) => [row, kind]);

describe('above the table', () => {
	test('titles are left aside and shown with their rows', async () => {
		const table = await read(['Laporan Penjualan,,,', '', 'Toko Kopi,,,', HEADER, ...ROWS]);
		expect(table.layout).toEqual([
			{ row: 1, kind: 'title', text: 'Laporan Penjualan' },
			{ row: 3, kind: 'title', text: 'Toko Kopi' },
		]);
		expect([table.headerRow, table.rows, table.layoutRows]).toEqual([4, 3, 4]);
	});
});

describe('a row that explains the columns', () => {
	const explained =
		'Platform unique order ID.,The time the order was placed,Name of the buyer,Sum paid';

	test('is left aside', async () => {
		expect(await kinds([HEADER, explained, ...ROWS])).toEqual([[2, 'description']]);
	});

	test('is told from a row of data with long texts', async () => {
		const wordy = 'INV one,2025-01-05,Toko Kopi Maju Jaya,50000';
		expect(await kinds([HEADER, wordy, ...ROWS])).toEqual([]);
	});

	test('is told from answers in sentences', async () => {
		const answers = [
			'what is good,what is bad,anything else',
			'all of it is,not a single thing,thank you very much',
		];
		expect(
			await kinds([...answers, 'the coffee is good,the queue is long,see you next week']),
		).toEqual([]);
	});
});

describe('a header of two rows', () => {
	test('of a survey tool is joined, and a gap belongs to the question on its left', async () => {
		const table = await read([
			'Respondent ID,Start Date,How likely are you to recommend us?,What do you buy?,,Why?',
			',,Response,Coffee,Tea,Open-Ended Response',
			'118,01/05/2025 10:00:00 AM,9,Coffee,,Good',
			'119,01/06/2025 11:00:00 AM,3,,Tea,Slow',
		]);
		expect(table.headers).toEqual([
			'Respondent ID',
			'Start Date',
			'How likely are you to recommend us?',
			'What do you buy? – Coffee',
			'What do you buy? – Tea',
			'Why?',
		]);
		expect([table.headerRow, table.rows, table.layoutRows]).toEqual([1, 2, 2]);
	});

	test('of groups over columns is joined, whichever row has the known names', async () => {
		const table = await read([
			'Nomor,Pembeli,Penjualan,,',
			',,Tanggal,Jumlah,Total',
			'A1,Ani,2025-01-05,2,50000',
			'A2,Budi,2025-01-06,1,75000',
		]);
		expect(table.headers).toEqual([
			'Nomor',
			'Pembeli',
			'Penjualan – Tanggal',
			'Penjualan – Jumlah',
			'Penjualan – Total',
		]);
		expect(table.rows).toBe(2);
	});

	test('is not seen where the first row of data lacks its first cell', async () => {
		const table = await read([HEADER, ',2025-01-05,Ani,50000', ...ROWS]);
		expect([table.rows, table.headers[1]]).toEqual([4, 'order date']);
	});
});

describe('at the end of the table', () => {
	test.each([
		['Total,,,145000', 'total'],
		['TOTAL :,,,"Rp 145.000"', 'total'],
		['Jumlah Keseluruhan,,,145000', 'total'],
		['Grand Total,,3,145000', 'total'],
		['3,record(s) downloaded,,', 'footer'],
		['3 baris,,,', 'footer'],
		['Total rows: 3,,,', 'footer'],
		['Dicetak pada 7 Januari 2025,,,', 'footer'],
		['Seller ID : kopi-maju,,,', 'footer'],
	])('%s is left aside as a %s', async (line, kind) => {
		expect(await kinds([HEADER, ...ROWS, '', line])).toEqual([[6, kind]]);
	});

	test.each([
		'4,2025-01-08,Total,9000',
		'4,2025-01-08,,',
		'Total,2025-01-08,Dewi,9000',
		',,,9000',
		'Total',
	])('%s is data', async (line) => {
		const table = await read([HEADER, ...ROWS, line]);
		expect([table.rows, table.layout]).toEqual([4, []]);
	});

	test('several closing rows are all left aside, in the order of the file', async () => {
		const closing = ['Total,,,145000', '', '3 rows,,,', 'Dicetak oleh Ani,,,'];
		const table = await read([HEADER, ...ROWS, ...closing]);
		expect(table.layout.map(({ row }) => row)).toEqual([5, 7, 8]);
		expect(table.rows + table.layoutRows).toBe(8);
	});

	test('a total between the rows is no data either', async () => {
		expect((await read([HEADER, 'Total,,,145000', ...ROWS])).rows).toBe(3);
	});
});

test('the header again, between the rows, is left aside', async () => {
	const table = await read([HEADER, ...ROWS, HEADER, ...ROWS, `${HEADER},`]);
	expect(table.layout.map(({ row, kind }) => [row, kind])).toEqual([
		[5, 'repeated-header'],
		[9, 'repeated-header'],
	]);
	expect(table.rows).toBe(6);
});

describe('a table without a header', () => {
	test('is known by a first row of data', async () => {
		const table = await read(ROWS);
		expect([table.headerRow, table.headers]).toEqual([0, ['#1', '#2', '#3', '#4']]);
		expect([table.rows, table.layoutRows]).toEqual([3, 0]);
		expect(cellsOf(table)[0]).toEqual(['1', '2025-01-05', 'Ani', '50000']);
	});

	test('may have a title', async () => {
		expect(await kinds(['Penjualan', ...ROWS])).toEqual([[1, 'title']]);
	});

	test('is known although a row of it holds a word that heads a column elsewhere', async () => {
		expect(
			(await read(['a@example.com,web', 'b@example.com,email', 'c@example.com,toko'])).headerRow,
		).toBe(0);
	});

	test('is what the owner says it is', async () => {
		const table = await read(['who,what', 'Ani,Kopi'], { headerRow: 0 });
		expect([table.headers, table.rows]).toEqual([['#1', '#2'], 2]);
	});

	test('is not seen where years head columns', async () => {
		expect((await read(['Nama,2023,2024', 'Ani,5,6'])).headerRow).toBe(1);
	});
});

test('a header that is already numbered like a duplicate keeps every name apart', async () => {
	const { headers } = await read(['note,note,note (2),*note', 'a,b,c,d']);
	expect(headers).toEqual(['note', 'note (2)', 'note (2) (2)', 'note (3)']);
});
