import { expect, test } from 'vitest';
import { bytesSource, cellsOf, tableOf } from '#tests/support/ingest.ts';

const ROWS = 90_000;

/** Some two megabytes: enough for several pieces, of which most can be read as bytes. */
function longFile(odd: Readonly<Record<number, string>>): string {
	const rows = Array.from(
		{ length: ROWS },
		(_, i) => odd[i] ?? `INV-${i},c${i % 7}@example.com,${i % 9}.5\n`,
	);
	return `order id,customer,price\n${rows.join('')}Grand total,,450\n`;
}

test('a long file keeps quotes, other letters, blank lines and sums where they stand', async () => {
	const text = longFile({
		30_000: '"INV-30000","a ""b""\nc",1.5\n',
		30_001: 'INV-30001,Müller,1.5\n',
		50_000: '\n',
		60_000: 'Total,,99\n',
		70_000: 'INV-70000, padded ,1.5\r\n',
	});
	const table = await tableOf(bytesSource(new TextEncoder().encode(text), 'x.csv', 1 << 16));
	const cells = cellsOf(table);
	expect(table.rows).toBe(ROWS - 2);
	expect(table.encoding).toBe('utf-8');
	expect(table.layout.map(({ row, kind }) => [row, kind])).toEqual([
		[60_002, 'total'],
		[90_002, 'total'],
	]);
	expect(cells[29_999]).toEqual(['INV-29999', 'c4@example.com', '2.5']);
	expect(cells[30_000]).toEqual(['INV-30000', 'a "b"\nc', '1.5']);
	expect(cells[30_001]).toEqual(['INV-30001', 'Müller', '1.5']);
	expect(cells[69_998]).toEqual(['INV-70000', 'padded', '1.5']);
	expect(cells.at(-1)).toEqual(['INV-89999', 'c0@example.com', '8.5']);
});

test('letters that are no UTF-8 are read as windows-1252 wherever they come', async () => {
	const text = longFile({ 80_000: 'INV-80000,M\u00fcller,1.5\n' });
	const table = await tableOf(bytesSource(Buffer.from(text, 'latin1'), 'x.csv', 1 << 16));
	expect(table.encoding).toBe('windows-1252');
	expect(cellsOf(table)[80_000]).toEqual(['INV-80000', 'Müller', '1.5']);
});
