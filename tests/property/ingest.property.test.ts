import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '#core/calendar/day.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { report } from '#core/report/report.ts';
import { FileError } from '#ingest/file-error.ts';
import { KNOWN_SOURCES } from '#ingest/sources/known-sources.ts';
import { knownHeaders } from '#ingest/sources/recognise-source.ts';
import { day, settingsOf } from '#tests/support/factories.ts';
import { checkAsync } from '#tests/support/factories-random.ts';
import { bytesSource, cellsOf, imported, tableOf } from '#tests/support/ingest.ts';
import type { Imported } from '#tests/support/ingest.ts';

const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'gzip'] as const;
type Encoding = (typeof ENCODINGS)[number];

function encoded(text: string, encoding: Encoding): Uint8Array {
	switch (encoding) {
		case 'utf-8':
			return Buffer.from(text);
		case 'utf-8-bom':
			return Buffer.from(`\ufeff${text}`);
		case 'utf-16le':
			return Buffer.from(`\ufeff${text}`, 'utf16le');
		case 'utf-16be':
			return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
		case 'windows-1252':
			return Buffer.from(text, 'latin1');
		case 'gzip':
			return gzipSync(text);
	}
}

interface Dialect {
	readonly delimiter: string;
	readonly lineEnd: string;
	readonly quoteAll: boolean;
}

function written(rows: readonly (readonly string[])[], dialect: Dialect): string {
	const { delimiter, lineEnd, quoteAll } = dialect;
	const cell = (text: string) =>
		quoteAll || /["\r\n]/.test(text) || text.includes(delimiter)
			? `"${text.replaceAll('"', '""')}"`
			: text;
	return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}

const dialect: fc.Arbitrary<Dialect> = fc.record({
	delimiter: fc.constantFrom(',', ';', '\t', '|'),
	lineEnd: fc.constantFrom('\n', '\r\n'),
	quoteAll: fc.boolean(),
});

const file = {
	encoding: fc.constantFrom(...ENCODINGS),
	dialect,
	piece: fc.constantFrom(5, 100_000),
};

const UNITS = [
	'a',
	'b',
	'X',
	'Y',
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
	'.',
	'-',
];

/** Text that every encoding can write and that trimming leaves as it is. */
const words = fc
	.string({ unit: fc.constantFrom(...UNITS), maxLength: 12 })
	.map((text) => text.trim());

describe('a table that was written', { timeout: 20_000 }, () => {
	test('in any dialect and encoding is read back', async () => {
		const table = fc.record({
			...file,
			rows: fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 20 }),
		});
		await checkAsync(table, 300, async (given) => {
			const rows = given.rows.map((row, i) => [`x${i}`, ...row]);
			const text = written([['order id', 'product', 'city'], ...rows], given.dialect);
			const source = bytesSource(encoded(text, given.encoding), 'x.csv', given.piece);
			const read = await tableOf(source);
			expect(read.delimiter).toBe(given.dialect.delimiter);
			expect(read.headers).toEqual(['order id', 'product', 'city']);
			expect(cellsOf(read)).toEqual(rows);
			expect(read.layoutRows).toBe(1);
		});
	});

	test('in any style of numbers and dates means the same', async () => {
		const orders = fc.array(
			fc.record({
				customer: fc.integer({ min: 1, max: 5 }),
				at: fc.integer({ min: day('2019-01-01'), max: day('2026-12-31') }),
				minor: fc.integer({ min: -5_000_000, max: 900_000_000 }),
			}),
			{ minLength: 1, maxLength: 25 },
		);
		const arbitrary = fc.record({
			...file,
			orders,
			number: fc.constantFrom(...Object.keys(NUMBERS)),
			date: fc.constantFrom(...Object.keys(DATES)),
		});
		await checkAsync(arbitrary, 300, async (given) => {
			const number = NUMBERS[given.number]!;
			const date = DATES[given.date]!;
			const rows = given.orders.map(({ customer, at, minor }, i) => [
				`A${i}`,
				`C${customer}`,
				date(isoDay(at)),
				number(minor),
			]);
			// One value that settles the order of day and month, and one the decimal mark.
			rows.push(['S', 'C1', date('2024-12-31'), number(123_456)]);
			const headers = ['order id', 'customer id', 'order date', 'total'];
			const text = written([headers, ...rows], given.dialect);
			const { batch, mapping, interpretation } = await imported(
				bytesSource(encoded(text, given.encoding), 'x.csv', given.piece),
				{ currency: 'USD' },
			);
			expect(interpretation.rejected).toEqual([]);
			expect(mapping.questions).toEqual([]);
			const [block] = batch.blocks;
			expect(Array.from(block!.instant.orderedAt!.day).slice(0, -1)).toEqual(
				given.orders.map(({ at }) => at),
			);
			expect(Array.from(block!.money.total!, (minor) => minor + 0).slice(0, -1)).toEqual(
				given.orders.map(({ minor }) => minor),
			);
		});
	});
});

function grouped(minor: number, group: string, mark: string): string {
	const [whole = '', cents = ''] = (Math.abs(minor) / 100).toFixed(2).split('.');
	return whole.replace(/\B(?=(\d{3})+$)/g, group) + mark + cents;
}

const signed = (minor: number, text: string) => (minor < 0 ? `-${text}` : text);

/** Amounts as shops and spreadsheets write them. */
const NUMBERS: Readonly<Record<string, (minor: number) => string>> = {
	plain: (minor) => signed(minor, grouped(minor, '', '.')),
	english: (minor) => signed(minor, grouped(minor, ',', '.')),
	german: (minor) => signed(minor, grouped(minor, '.', ',')),
	french: (minor) => signed(minor, grouped(minor, '\u00a0', ',')),
	swiss: (minor) => signed(minor, grouped(minor, "'", '.')),
	rupiah: (minor) => signed(minor, `Rp. ${grouped(minor, '.', ',')}`),
	dollars: (minor) => signed(minor, `$${grouped(minor, ',', '.')}`),
	euros: (minor) => signed(minor, `${grouped(minor, '.', ',')} EUR`),
	accountant: (minor) => (minor < 0 ? `(${grouped(minor, ',', '.')})` : grouped(minor, ',', '.')),
	trailing: (minor) => grouped(minor, '', '.') + (minor < 0 ? '-' : ''),
};

const INDONESIAN =
	'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember';
const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

const monthOf = (names: string, iso: string) => names.split(' ')[Number(iso.slice(5, 7)) - 1]!;

/** Days, given as `YYYY-MM-DD`, as shops and spreadsheets write them. */
const DATES: Readonly<Record<string, (iso: string) => string>> = {
	iso: (iso) => iso,
	isoTime: (iso) => `${iso}T23:59:59`,
	slashes: (iso) => iso.replaceAll('-', '/'),
	compact: (iso) => iso.replaceAll('-', ''),
	dayFirst: (iso) => iso.split('-').reverse().join('/'),
	dayFirstDots: (iso) => `${iso.split('-').reverse().map(Number).join('.')} 08:15`,
	monthFirst: (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`,
	american: (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(2, 4)} 12:05 AM`,
	ebay: (iso) => `${monthOf(ENGLISH, iso)}-${iso.slice(8)}-${iso.slice(2, 4)}`,
	// 25569 is 1 January 1970 in a spreadsheet's count.
	excelSerial: (iso) => `${day(iso) + 25_569}`,
	excelMoment: (iso) => `${day(iso) + 25_569}.75`,
	epochSeconds: (iso) => `${day(iso) * 86_400 + 3600}`,
	epochMilliseconds: (iso) => `${(day(iso) * 86_400 + 3600) * 1000}`,
	weekday: (iso) =>
		`${WEEKDAYS[(day(iso) + 4) % 7]!}, ${Number(iso.slice(8))} ${monthOf(INDONESIAN, iso)} ${iso.slice(0, 4)}`,
	indonesian: (iso) => `${Number(iso.slice(8))} ${monthOf(INDONESIAN, iso)} ${iso.slice(0, 4)}`,
	english: (iso) => `${monthOf(ENGLISH, iso)} ${iso.slice(8)}, ${iso.slice(0, 4)}`,
};

/** Reads whatever it is; a file that cannot be read says so in one of the known ways. */
async function readAnything(bytes: Uint8Array, piece: number): Promise<Imported | null> {
	try {
		return await imported(bytesSource(bytes, 'x.csv', piece));
	} catch (error) {
		expect(error).toBeInstanceOf(FileError);
		return null;
	}
}

function expectBalance({ table, batch, interpretation }: Imported): void {
	const settings = settingsOf();
	const inBlocks = batch.blocks.reduce((sum, { rows }) => sum + rows, 0);
	const { repeated = 0 } = interpretation.record.rows;
	expect(inBlocks + repeated + interpretation.rejected.length).toBe(table.rows);
	const dataset = foldBatches([batch], settings);
	const [outcome] = dataset.outcomes;
	const { read, accepted, changed, duplicate, waiting, rejected } = outcome!;
	expect(accepted + changed + duplicate + waiting + rejected).toBe(read);
	expect(read).toBe(table.rows);
	expect(dataset.orders.total.every(Number.isFinite)).toBe(true);
	if (dataset.lastDay !== null) {
		expect(JSON.stringify(report(dataset, dataset.lastDay, '0'))).not.toContain('NaN');
	}
}

describe('whatever the bytes, nothing is lost and nothing hangs:', { timeout: 20_000 }, () => {
	test('random bytes', async () => {
		const arbitrary = fc.tuple(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(1, 7, 1000));
		await checkAsync(arbitrary, 300, async ([bytes, piece]) => {
			const read = await readAnything(bytes, piece);
			if (read !== null) expectBalance(read);
		});
	});

	test('random text that looks like a table', async () => {
		const letters = fc.constantFrom(
			...['order id', 'customer id', 'date', 'total', 'qty', 'harga', 'status', 'email', 'hp'],
			...[',', ',', ',', ';', '\t', '|', '\n', '\n', '\r\n', '"', '""', ' ', '\0', '\ufeff'],
			...['1', '2025-01-05', '05/01/2025', '31/02/2025', '1.250', '-5', '(3)', '1E9', 'Rp', 'é'],
		);
		const text = fc.array(letters, { maxLength: 120 }).map((parts) => parts.join(''));
		await checkAsync(text, 400, async (given) => {
			const read = await readAnything(Buffer.from(given), 1000);
			if (read !== null) expectBalance(read);
		});
	});

	test('random cells under known headers', async () => {
		const cell = fc.oneof(
			fc.string({ maxLength: 8 }),
			fc.constantFrom('2025-01-05', '1.250,50', '-7', '', 'paid', '***', 'a@x.id', '081234567890'),
		);
		const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), {
			minLength: 1,
			maxLength: 12,
		});
		const headers = ['order id', 'customer id', 'email', 'date', 'product', 'qty', 'price'];
		const plain = { delimiter: ',', lineEnd: '\n', quoteAll: false };
		await checkAsync(rows, 300, async (given) => {
			const read = await readAnything(Buffer.from(written([headers, ...given], plain)), 1000);
			if (read !== null) expectBalance(read);
		});
	});

	test('random cells under the headers of a known source', async () => {
		const cell = fc.constantFrom(
			...['', '', '***', '#1001', '7', 'a@example.com', '081234567890', 'Sari', 'Tea', 'tidak'],
			...['2025-01-05', '05/01/2025', 'Jul-25-26', '45948', '14.30', 'Pacific Time (US & Canada)'],
			...['1.250,50', '-$0.95', 'BRL 35,91', '(3)', '-7', 'paid', 'refund', 'Batal', 'usd', '\t'],
		);
		const arbitrary = fc.constantFrom(...KNOWN_SOURCES).chain((source) => {
			const headers = knownHeaders(source);
			const row = fc.array(cell, { minLength: headers.length, maxLength: headers.length });
			const rows = fc.array(row, { minLength: 1, maxLength: 10 });
			return fc.record({ source: fc.constant(source), headers: fc.constant(headers), rows });
		});
		const plain = { delimiter: ',', lineEnd: '\n', quoteAll: false };
		await checkAsync(arbitrary, 300, async ({ source, headers, rows }) => {
			const read = await readAnything(Buffer.from(written([headers, ...rows], plain)), 1000);
			if (read === null) return;
			expectBalance(read);
			expect(read.mapping.kind).toBe(source.kind);
		});
	});

	test('a damaged good file', async () => {
		const good = written(
			[
				['order id', 'customer id', 'order date', 'total'],
				...Array.from({ length: 30 }, (_, i) => [
					`${i}`,
					`c${i % 4}`,
					`2025-01-${10 + (i % 20)}`,
					'1.5',
				]),
			],
			{ delimiter: ',', lineEnd: '\n', quoteAll: true },
		);
		const damage = fc.record({
			encoding: fc.constantFrom(...ENCODINGS),
			at: fc.nat(1200),
			byte: fc.nat(255),
			length: fc.integer({ min: 1, max: 2000 }),
		});
		await checkAsync(damage, 150, async ({ encoding, at, byte, length }) => {
			const bytes = Uint8Array.from(encoded(good, encoding));
			if (at < bytes.length) bytes[at] = byte;
			const read = await readAnything(bytes.subarray(0, length), 64);
			if (read !== null) expectBalance(read);
		});
	});
});
