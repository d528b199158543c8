import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { bookOf } from '#tests/support/archives.ts';
import { checkAsync } from '#tests/support/factories-random.ts';
import { readFast, readSlow } from '#tests/support/xlsx-packages.ts';

const FORMATS = [
	'General',
	'0',
	'#,##0.00',
	'00000',
	'0.00E+00',
	'@',
	'm/d/yy',
	'dd/mm/yyyy',
	'yyyy-mm-dd hh:mm:ss',
	'd mmm yyyy',
	'h:mm AM/PM',
	'[h]:mm:ss',
	'mm:ss',
	'[Red]#,##0;[$-421]dd mmmm yyyy',
	'"Rp"#,##0',
	'"day "0',
];

/** No `&…;`: the library resolves the entities of a formula's text twice. */
const text = fc.string({
	unit: fc.constantFrom(...'aZ09 é課😀<>"\'&_\t\n'.split(/(?:)/u), '_x000D_', '_x0041_', ']]>'),
	maxLength: 12,
});
const number = fc.oneof(
	fc.integer(),
	fc.integer({ min: 0, max: 80_000 }),
	fc.double({ min: 0, max: 60_000, noNaN: true }),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.bigInt({ min: 0n, max: 10n ** 20n }).map(Number),
);
const cell = fc.oneof(
	{ weight: 3, arbitrary: fc.constant(undefined) },
	{ weight: 4, arbitrary: text.map((v): CellObject => ({ t: 's', v })) },
	{
		weight: 5,
		arbitrary: fc
			.tuple(number, fc.constantFrom(...FORMATS))
			.map(([v, z]): CellObject => ({ t: 'n', v, z })),
	},
	fc.boolean().map((v): CellObject => ({ t: 'b', v })),
	fc.constantFrom(0x07, 0x2a).map((v): CellObject => ({ t: 'e', v })),
	number.map((v): CellObject => ({ t: 'n', v, f: 'A1+1' })),
);
const sheet = fc.record({
	hidden: fc.constantFrom(0, 1, 2),
	cells: fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 12 }),
});

function sheetOfCells(cells: readonly (readonly (CellObject | undefined)[])[]): WorkSheet {
	const data = [...cells.map((row) => [...row]), []];
	const last = { r: cells.length, c: 30 };
	return { '!data': data, '!ref': utils.encode_range({ r: 0, c: 0 }, last) } as WorkSheet;
}

test('any workbook reads as it does through the library', { timeout: 60_000 }, async () => {
	const any = fc.record({
		sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
		date1904: fc.boolean(),
		bookSST: fc.boolean(),
		piece: fc.integer({ min: 1, max: 5000 }),
	});
	await checkAsync(any, 150, async ({ sheets, date1904, bookSST, piece }) => {
		const named = sheets.map(({ cells }, i) => [`<${i}> & "x"`, sheetOfCells(cells)] as const);
		const book = bookOf(Object.fromEntries(named));
		book.Workbook = {
			WBProps: { date1904 },
			Sheets: sheets.map(({ hidden: Hidden }) => ({ Hidden: Hidden })),
		};
		const bytes = new Uint8Array(
			write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST }) as ArrayBuffer,
		);
		const read = await readFast(bytes, piece);
		expect(read).not.toBeNull();
		// Sheets and rows that hold empty texts only are nothing here.
		const expected = readSlow(bytes)
			.filter(({ rows }) => rows.length > 0)
			.map((one) => ({ ...one, rowCount: one.rows.length }));
		expect(read).toEqual(expected);
	});
});
