import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textValues } from '#core/columns/text-column.ts';
import { RowParser } from '#ingest/table/parse-rows.ts';
import { TableBuilder } from '#ingest/table/table-builder.ts';

const HEADER = 'order id,customer,price';
const ORDINARY = 80;

/** Cells that need a second look stand among those that need none. */
const cell = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom('A1', 'c7', '1.5', '2025-01-05', 'Toraja', 'sari', '') },
	fc.constantFrom(
		...[' ', ' x', 'x ', '\u00a0x', 'é', 'xé', 'Total', 'Grand total', 'sub', 'su', 'order id'],
		...['customer', '\t', 'a\tb', '\0', 'a\0b', '\r', 'a\rb', '-', 'Jumlah: 5', '\ufeffx', '😀'],
	),
);
const line = fc.oneof(
	{ weight: 8, arbitrary: fc.tuple(cell, cell, cell).map((cells) => cells.join(',')) },
	fc.array(cell, { maxLength: 5, size: 'max' }).map((cells) => cells.join(',')),
	fc.constantFrom(HEADER, '', ',,', ' , ,'),
);
const file = fc.record({
	lines: fc.array(line, { minLength: 45, maxLength: 150, size: 'max' }),
	lineEnd: fc.constantFrom('\n', '\r\n'),
	pieces: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
});

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const builder = () => new TableBuilder({ file: 'x.csv', skipped: 0, grid: false });
const rowsOf = (text: string) => new RowParser(',').parse(text.replaceAll('\0', ''), true).rows;

function result(table: ReturnType<TableBuilder['finish']>) {
	return {
		...table,
		blocks: table.blocks.map(({ sourceRow, columns }) => ({
			sourceRow,
			cells: columns.map(textValues),
		})),
	};
}

test('lines read as bytes are the rows that reading them as text gives', () => {
	const law = fc.property(file, ({ lines, lineEnd, pieces }) => {
		const head = [HEADER, ...Array<string>(ORDINARY).fill('A0,c0,1')];
		const asText = builder();
		const asBytes = builder();
		for (const table of [asText, asBytes]) table.add(rowsOf(head.join('\n')));
		asText.add(rowsOf(lines.map((text) => text + lineEnd).join('')));

		let held = '';
		let at = 0;
		for (let p = 0; at < lines.length; p++) {
			const count = pieces[p % pieces.length]!;
			held += lines
				.slice(at, (at += count))
				.map((text) => text + lineEnd)
				.join('');
			const bytes = new TextEncoder().encode(held);
			const sure = asBytes.sureBytes(bytes);
			if (sure === 0) continue;
			asBytes.addLines(bytes.subarray(0, sure), ',', (one) => rowsOf(utf8.decode(one)));
			held = utf8.decode(bytes.subarray(sure));
		}
		if (held !== '') asBytes.add(rowsOf(held));
		expect(result(asBytes.finish())).toEqual(result(asText.finish()));
	});
	fc.assert(law, { seed: 20_111_209, numRuns: 600 });
});
