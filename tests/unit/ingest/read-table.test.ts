import { describe, expect, test } from 'vitest';
import { FileError } from '#ingest/file-error.ts';
import type { RawTable } from '#ingest/table/raw-table.ts';
import { bytesSource, cellsOf, fixture, tableOf, textSource } from '#tests/support/ingest.ts';

const HEADERS = ['order_id', 'customer_name', 'customer_id', 'order_date', 'total'];
const ROWS = [
	['1', 'Zoë Müller', '7', '2025-01-05', '50000.50'],
	['2', 'Renée, Café', '8', '2025-02-15', '1250'],
	['3', 'Ana', '7', '2025-03-25', '990'],
];
const WITH_COMMA = ROWS.map((row) => row.map((cell) => cell.replace(/^(\d+)\.(\d+)$/, '$1,$2')));

const sourceRowsOf = (table: RawTable) =>
	table.blocks.flatMap(({ sourceRow }) => Array.from(sourceRow));

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
	return promise.then(
		() => 'no error',
		(error: unknown) => (error instanceof FileError ? error.code : error),
	);
}

describe('the same table', () => {
	test.each([
		['utf-8.csv', 'utf-8', ',', ROWS],
		['utf-16le-bom.csv', 'utf-16le', ',', ROWS],
		['utf-16le-without-bom.csv', 'utf-16le', ',', ROWS],
		['utf-16be-bom.csv', 'utf-16be', ',', ROWS],
		['windows-1252.csv', 'windows-1252', ',', ROWS],
		['bom-semicolon-decimal-comma.csv', 'utf-8', ';', WITH_COMMA],
		['sep-line-semicolon.csv', 'utf-8', ';', ROWS],
		['tab-separated.tsv', 'utf-8', '\t', ROWS],
		['pipe-separated.txt', 'utf-8', '|', ROWS],
		['cr-only.csv', 'utf-8', ',', ROWS],
		['crlf.csv', 'utf-8', ',', ROWS],
		['mixed-line-ends.csv', 'utf-8', ',', ROWS],
		['without-final-line-end.csv', 'utf-8', ',', ROWS],
		['title-rows-above-header.csv', 'utf-8', ',', ROWS],
		['blank-lines-between.csv', 'utf-8', ',', ROWS],
		['trailing-delimiters.csv', 'utf-8', ',', ROWS],
		['gzipped.csv.gz', 'utf-8', ',', ROWS],
	])('is read from %s', async (file, encoding, delimiter, rows) => {
		const table = await tableOf(await fixture(file));
		expect([table.encoding, table.delimiter]).toEqual([encoding, delimiter]);
		expect(table.headers).toEqual(HEADERS);
		expect(cellsOf(table)).toEqual(rows);
	});

	test.each([1, 2, 3, 7])('is read in pieces of %i bytes', async (piece) => {
		for (const file of ['utf-8.csv', 'utf-16le-bom.csv', 'windows-1252.csv', 'gzipped.csv.gz']) {
			const whole = await fixture(file);
			const { value } = await whole.open().getReader().read();
			expect(cellsOf(await tableOf(bytesSource(value!, file, piece)))).toEqual(ROWS);
		}
	});
});

describe('rows', () => {
	test('keep the numbers that a spreadsheet shows', async () => {
		expect(sourceRowsOf(await tableOf(await fixture('utf-8.csv')))).toEqual([2, 3, 4]);
		expect(sourceRowsOf(await tableOf(await fixture('title-rows-above-header.csv')))).toEqual([
			5, 6, 7,
		]);
		expect(sourceRowsOf(await tableOf(await fixture('sep-line-semicolon.csv')))).toEqual([3, 4, 5]);
	});

	test.each([
		['utf-8.csv', 1],
		['sep-line-semicolon.csv', 2],
		['title-rows-above-header.csv', 4],
		['blank-lines-between.csv', 5],
	])('that are no data are layout: %s', async (file, layout) => {
		expect(await tableOf(await fixture(file))).toMatchObject({ rows: 3, layoutRows: layout });
	});

	test('may hold line ends and quotes inside quotes', async () => {
		const cells = cellsOf(await tableOf(await fixture('quoted-newlines.csv')));
		expect(cells.map((row) => row[1])).toEqual(['Ani\nWijaya', 'He said "hi"\r\nand left']);
	});

	test('that are short lack their last cells', async () => {
		const cells = cellsOf(await tableOf(await fixture('ragged-short-rows.csv')));
		expect(cells.map((row) => row.slice(3))).toEqual([
			['100', '', ''],
			['200', 'x', 'Bandung'],
			['300', '', ''],
		]);
	});

	test('that are longer than the header are kept apart, with all their cells', async () => {
		const table = await tableOf(await fixture('row-longer-than-header.csv'));
		expect(table.rows).toBe(3);
		expect(table.longRows).toEqual([{ row: 3, cells: ['2', '8', '2025-02-15', '1', '250'] }]);
		expect(sourceRowsOf(table)).toEqual([2, 4]);
	});

	test('are trimmed cell by cell', async () => {
		const table = await tableOf('order_id,total\n  1 ,\u00a05\u00a0\n');
		expect(cellsOf(table)).toEqual([['1', '5']]);
	});

	test('of more than one block stay in order', async () => {
		const count = 70_000;
		const text = `order_id,city\n${Array.from({ length: count }, (_, i) => `${i},c${i % 5}`).join('\n')}\n`;
		const table = await tableOf(text);
		expect(table.blocks.map(({ rows }) => rows)).toEqual([65_536, count - 65_536]);
		expect(cellsOf(table).every(([id, city], i) => id === String(i) && city === `c${i % 5}`)).toBe(
			true,
		);
	});
});

test('a text of several megabytes is read piece by piece without losing a row', async () => {
	const name = 'a "quoted, long" name\n'.repeat(6).trim();
	const cell = `"${name.replaceAll('"', '""')}"`;
	const text = `order_id,name\n${Array.from({ length: 20_000 }, (_, i) => `${i},${cell}`).join('\n')}\n`;
	const table = await tableOf(bytesSource(new TextEncoder().encode(text), 'big.csv', 65_537));
	expect(text.length).toBeGreaterThan(2 << 20);
	expect(table.rows).toBe(20_000);
	expect(cellsOf(table).every((row, i) => row[0] === String(i) && row[1] === name)).toBe(true);
});

describe('headers', () => {
	test('that are empty or repeated are numbered', async () => {
		const { headers } = await tableOf(await fixture('duplicate-headers.csv'));
		expect(headers.slice(-3)).toEqual(['note', 'note (2)', '#7']);
		expect((await tableOf(await fixture('empty-columns.csv'))).headers[1]).toBe('#2');
	});

	test('are found in the row that the owner names', async () => {
		const table = await tableOf('order_id,total\nx,y\n1,2\n', { headerRow: 2 });
		expect([table.headers, table.headerRow, table.rows]).toEqual([['x', 'y'], 2, 1]);
	});

	test('is the next filled row where the given one is blank, and never past the end', async () => {
		const text = 'Report\n\norder_id,total\n1,2\n';
		const table = await tableOf(text, { headerRow: 2 });
		expect([table.headerRow, table.rows]).toEqual([3, 1]);
		await expect(tableOf(text, { headerRow: 20 })).rejects.toMatchObject({ code: 'header-only' });
	});

	test('lose the marks that some exports put before them', async () => {
		expect((await tableOf("*order_id,'total\n1,2\n")).headers).toEqual(['order_id', 'total']);
	});
});

describe('a file that is no table', () => {
	test.each([
		['empty.csv', 'empty-file'],
		['only-bom.csv', 'empty-file'],
		['only-blank-lines.csv', 'empty-file'],
		['header-only.csv', 'header-only'],
		['binary-renamed.csv', 'binary-file'],
		['png-renamed.csv', 'binary-file'],
		['xlsx-renamed.csv', 'damaged-workbook'],
		['gzipped-cut-short.csv.gz', 'damaged-gzip'],
	])('%s is refused as %s', async (file, code) => {
		expect(await codeOf(tableOf(await fixture(file)))).toBe(code);
	});

	test('that cannot be read at all is refused as unreadable', async () => {
		const source = {
			name: 'gone.csv',
			size: 5,
			open: () =>
				new ReadableStream<Uint8Array<ArrayBuffer>>({
					pull(controller) {
						controller.error(new Error('disk'));
					},
				}),
		};
		expect(await codeOf(tableOf(source))).toBe('unreadable');
	});
});

test('a fingerprint is that of the bytes', async () => {
	const print = async (text: string) => (await tableOf(textSource(text))).fingerprint;
	const text = 'order_id,total\n1,2\n';
	expect(await print(text)).toBe(await print(text));
	expect(await print(text)).not.toBe(await print(`${text}3,4\n`));
});

test('bytes that stop being UTF-8 after the head are read as windows-1252', async () => {
	const text = `order_id,name\n${'1,a\n'.repeat(30_000)}2,Zoë\n`;
	const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	const table = await tableOf(bytesSource(bytes, 'long.csv', 16_384));
	expect([table.encoding, table.rows, cellsOf(table).at(-1)]).toEqual([
		'windows-1252',
		30_001,
		['2', 'Zoë'],
	]);
});

test('a small file whose till fills its cells with NULs is a table', async () => {
	const table = await tableOf('Tanggal,Total\n2025-01-05,15\0\0\0\0\0\0\0\0\n');
	expect(cellsOf(table)).toEqual([['2025-01-05', '15']]);
});
