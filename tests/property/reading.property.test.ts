import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openArchive } from '#ingest/archive/open-archive.ts';
import { FileError } from '#ingest/file-error.ts';
import type { RawTable } from '#ingest/table/raw-table.ts';
import { bookOf, bytesOfBook, zipOf } from '#tests/support/archives.ts';
import type { BookType } from '#tests/support/archives.ts';
import { checkAsync } from '#tests/support/factories-random.ts';
import { bytesSource, cellsOf, tableOf } from '#tests/support/ingest.ts';

/** Reads whatever the bytes are, archive or not; null where they are refused. */
async function readAnything(bytes: Uint8Array, piece = 4096): Promise<RawTable[] | null> {
	try {
		const source = bytesSource(bytes, 'x.csv', piece);
		const files = (await openArchive(source))?.files ?? [source];
		const tables: RawTable[] = [];
		for (const file of files) tables.push(await tableOf(file));
		return tables;
	} catch (error) {
		expect(error).toBeInstanceOf(FileError);
		return null;
	}
}

/** Every data row is in a block or among the long ones, each under its own row of the file. */
function expectBalance(table: RawTable): void {
	const inBlocks = table.blocks.reduce((sum, { rows }) => sum + rows, 0);
	expect(inBlocks + table.longRows.length).toBe(table.rows);
	const numbers = [
		...table.blocks.flatMap(({ sourceRow }) => [...sourceRow]),
		...table.longRows.map(({ row }) => row),
		...table.layout.map(({ row }) => row),
	];
	expect(new Set(numbers).size).toBe(numbers.length);
	expect(numbers.every((row) => row >= 1 && row <= table.rows + table.layoutRows)).toBe(true);
	expect(new Set(table.headers).size).toBe(table.headers.length);
	for (const { columns } of table.blocks) expect(columns).toHaveLength(table.headers.length);
}

const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
	'utf-8': (text) => Buffer.from(text),
	'utf-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
	'utf-16le': (text) => Buffer.from(text, 'utf16le'),
	'utf-16le with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
	'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
	'utf-16be with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
	'windows-1252': (text) => Buffer.from(text, 'latin1'),
	gzip: (text) => gzipSync(text),
	zip: (text) => zipOf({ 'x.csv': text }),
};

const LINE_ENDS: Readonly<Record<string, (row: number) => string>> = {
	LF: () => '\n',
	CRLF: () => '\r\n',
	CR: () => '\r',
	mixed: (row) => ['\n', '\r\n', '\r'][row % 3]!,
};

const UNITS = [
	'a',
	'X',
	' ',
	'0',
	'9',
	',',
	';',
	'|',
	'"',
	"'",
	'é',
	'ü',
	'\n',
	'\r',
	'.',
	'-',
	'\t',
	'""',
	'",',
	',"',
];

/** Text that every encoding can write and that trimming leaves as it is. */
const cell = fc
	.string({ unit: fc.constantFrom(...UNITS), maxLength: 12 })
	.map((text) => text.trim());

const dialect = fc.record({
	delimiter: fc.constantFrom(',', ';', '\t', '|'),
	lineEnd: fc.constantFrom(...Object.keys(LINE_ENDS)),
	quoteAll: fc.boolean(),
	closed: fc.boolean(),
	declared: fc.boolean(),
	encoding: fc.constantFrom(...Object.keys(ENCODERS)),
	piece: fc.constantFrom(1, 5, 100_000),
});
type Dialect = typeof dialect extends fc.Arbitrary<infer T> ? T : never;

function written(rows: readonly (readonly string[])[], given: Dialect): string {
	const { delimiter, lineEnd, quoteAll, closed, declared } = given;
	const quoted = (text: string) =>
		quoteAll || /["\r\n]/.test(text) || text.includes(delimiter)
			? `"${text.replaceAll('"', '""')}"`
			: text;
	const lines = rows.map((row) => row.map(quoted).join(delimiter));
	const end = LINE_ENDS[lineEnd]!;
	const text = lines
		.map((line, i) => line + (closed || i < lines.length - 1 ? end(i) : ''))
		.join('');
	return (declared ? `sep=${delimiter}${end(0)}` : '') + text;
}

describe('a table that was written', { timeout: 60_000 }, () => {
	test('in any delimiter, encoding, line end and style of quotes reads back the same', async () => {
		const table = fc.record({
			given: dialect,
			rows: fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }),
		});
		await checkAsync(table, 500, async ({ given, rows }) => {
			const whole = rows.map((row, i) => [`x${i}`, ...row, 'end']);
			const text = written([['order id', 'product', 'city', 'note'], ...whole], given);
			const read = await readAnything(ENCODERS[given.encoding]!(text), given.piece);
			expect(read).not.toBeNull();
			const [back] = read!;
			expect(back!.delimiter).toBe(given.delimiter);
			expect(back!.headers).toEqual(['order id', 'product', 'city', 'note']);
			expect(cellsOf(back!)).toEqual(whole);
			expect(back!.layoutRows).toBe(given.declared ? 2 : 1);
		});
	});

	test('into a workbook of any kind reads back the same', async () => {
		const kinds: readonly BookType[] = ['xlsx', 'xlsb', 'biff8', 'ods', 'xlml'];
		const words = fc.string({
			unit: fc.constantFrom('a', 'b', 'X', ' ', '0', '9', ',', ';', '"', 'é', '<', '&', '>'),
			minLength: 1,
			maxLength: 12,
		});
		const table = fc.record({
			kind: fc.constantFrom(...kinds),
			rows: fc.array(
				fc.tuple(
					words,
					fc.integer(),
					fc.integer().map((thousands) => thousands / 1024),
				),
				{
					minLength: 1,
					maxLength: 12,
				},
			),
		});
		await checkAsync(table, 100, async ({ kind, rows }) => {
			const whole = rows.map(([text, ...numbers], i) => [
				`x${i}`,
				`${i}${text}.`,
				...numbers,
				'end',
			]);
			const sheet = [['order id', 'product', 'total', 'weight', 'note'], ...whole];
			const [back] = (await readAnything(bytesOfBook(bookOf({ a: sheet }), kind)))!;
			const cells = cellsOf(back!);
			expect(cells.map((row) => [row[0], row[1], row[4]])).toEqual(
				whole.map((row) => [row[0], String(row[1]).trim(), row[4]]),
			);
			cells.forEach((row, i) => {
				expect([row[2], row[3]].every((text) => !/e/i.test(text!))).toBe(true);
				expect(Number(row[2])).toBe(whole[i]![2]);
				expect(Number(row[3]) + 0).toBe((whole[i]![3] as number) + 0);
			});
		});
	});
});

describe(
	'whatever the bytes, only a FileError or a balanced table, and soon:',
	{ timeout: 120_000 },
	() => {
		const orders = [
			['order id', 'customer id', 'order date', 'total'],
			...Array.from({ length: 40 }, (_, i) => [
				`A${i}`,
				`c${i % 4}`,
				`2025-01-${10 + (i % 20)}`,
				'1.5',
			]),
		];
		const csv = orders.map((row) => row.map((text) => `"${text}"`).join(',')).join('\r\n');
		const html = `<html><table>${orders.map((row) => `<tr><td>${row.join('<td>')}</tr>`).join('')}</table>`;
		const GOOD: Readonly<Record<string, Uint8Array>> = {
			...Object.fromEntries(Object.entries(ENCODERS).map(([name, encode]) => [name, encode(csv)])),
			html: Buffer.from(html),
			...Object.fromEntries(
				(['xlsx', 'xlsb', 'biff8', 'ods', 'xlml'] as const).map((kind) => [
					kind,
					bytesOfBook(bookOf({ orders, notes: [['x']] }), kind),
				]),
			),
		};

		test('good files with flipped bits, cut short, with parts moved', async () => {
			const damage = fc.record({
				kind: fc.constantFrom(...Object.keys(GOOD)),
				flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
					maxLength: 6,
				}),
				cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
				moved: fc.option(fc.tuple(fc.nat(4000), fc.nat(4000), fc.nat(600))),
			});
			await checkAsync(damage, 1000, async ({ kind, flips, cut, moved }) => {
				const bytes = Uint8Array.from(GOOD[kind]!);
				for (const [at, byte] of flips) bytes[Math.floor(at * (bytes.length - 1))]! ^= byte;
				if (moved !== null) {
					const [from, to, length] = moved.map((at) => at % bytes.length) as [
						number,
						number,
						number,
					];
					bytes.copyWithin(to, from, from + length);
				}
				const whole = cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length));
				(await readAnything(whole, 1000))?.forEach(expectBalance);
			});
		});

		test('random bytes, also behind the marks of known kinds', async () => {
			const marks = [
				[],
				[0x50, 0x4b, 3, 4],
				[0x50, 0x4b, 5, 6],
				[0x1f, 0x8b, 8],
				[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
				[0xff, 0xfe],
				[0xfe, 0xff],
				[0xef, 0xbb, 0xbf],
			];
			const markup = [
				'<table>',
				'<html><table><tr><td>',
				'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
			];
			const starts = [...marks, ...markup.map((text) => [...Buffer.from(text)])];
			const arbitrary = fc.tuple(
				fc.constantFrom(...starts),
				fc.uint8Array({ maxLength: 600 }),
				fc.constantFrom(1, 7, 1000),
			);
			await checkAsync(arbitrary, 500, async ([start, bytes, piece]) => {
				(await readAnything(Uint8Array.from([...start, ...bytes]), piece))?.forEach(expectBalance);
			});
		});

		test('lines without quotes: every line is layout or data', async () => {
			const line = fc.array(
				fc.constantFrom(
					'a',
					'Total',
					'5',
					'2025-01-05',
					'',
					' ',
					'order id',
					'total',
					'a b c d',
					'3 rows',
					'x@y.z',
				),
				{ maxLength: 6 },
			);
			await checkAsync(fc.array(line, { minLength: 1, maxLength: 60 }), 500, async (lines) => {
				const text = lines.map((cells) => cells.join(',')).join('\n');
				const tables = await readAnything(Buffer.from(`${text}\n`));
				tables?.forEach(expectBalance);
				if (tables !== null) expect(tables[0]!.rows + tables[0]!.layoutRows).toBe(lines.length);
			});
		});

		test.each<[string, () => string]>([
			['a huge cell', () => `order id,total\n1,${'x'.repeat(5_000_000)}\n`],
			['a huge quoted cell', () => `order id,total\n1,"${'x\n'.repeat(2_200_000)}"\n`],
			['a huge cell that nothing closes', () => `order id,total\n1,"${'x\n'.repeat(500_000)}`],
			['one endless line of delimiters', () => ','.repeat(2_000_000)],
			[
				'10,000 columns',
				() =>
					`${Array.from({ length: 20 }, (_, r) => Array.from({ length: 10_000 }, (_, c) => r * c).join(',')).join('\n')}\n`,
			],
			['quotes only', () => '"'.repeat(1_000_000)],
			['line ends only', () => '\r'.repeat(1_000_000)],
			['doubled quotes that begin every cell', () => '""x,'.repeat(250_000)],
			['a page of open tags', () => `<html>${'<table><tr><td>'.repeat(70_000)}`],
			['a page of open comments', () => `<html><table>${'<!--'.repeat(250_000)}`],
			['a page of open brackets', () => `<html><table><tr><td>${'<'.repeat(1_000_000)}`],
			['a page of ampersands', () => `<html><table><tr><td>${'&'.repeat(1_000_000)}`],
		])('%s', async (_, text) => {
			(await readAnything(Buffer.from(text()), 1 << 16))?.forEach(expectBalance);
		});
	},
);
