import { describe, expect, test } from 'vitest';
import { packageOf, readFast, readSlow } from '#tests/support/xlsx-packages.ts';
import type { Parts } from '#tests/support/xlsx-packages.ts';

const STYLES =
	'<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="165" formatCode="&quot;Day &quot;00000"/></numFmts>' +
	'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
	'<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"><alignment wrapText="1"/></xf><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';

async function rowsOf(parts: Parts): Promise<string[][] | undefined> {
	return (await readFast(packageOf(parts)))?.[0]?.rows;
}

describe('a sheet as it is written by', () => {
	test('Excel: shared texts, styles, spans, formulas with what they gave', async () => {
		const parts = {
			strings:
				'<si><t>order id</t></si><si><t xml:space="preserve"> total </t></si><si><r><rPr><b/><sz val="11"/></rPr><t>Kopi </t></r><r><t>Gayo</t></r><phoneticPr fontId="1"/></si><si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si>',
			styles: STYLES,
			rows:
				'<row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
				'<row r="3" spans="1:4"><c r="A3" t="s"><v>2</v></c><c r="B3" s="1"><v>45662</v></c><c r="C3" s="2"/><c r="D3" s="2"><v>45662.604166666664</v></c></row>' +
				'<row r="4"><c r="A4" t="s"><v>3</v></c><c r="B4" t="str"><f>A1&amp;"&lt;"</f><v>a&lt;b</v></c><c r="C4"><f t="shared" ref="C4:C9" si="0">SUM(1,2)</f><v>3</v></c><c r="D4" t="b"><v>1</v></c><c r="E4" t="e"><v>#N/A</v></c></row>',
		};
		const expected = [
			['order id', ' total '],
			[],
			['Kopi Gayo', '2025-01-05', '', '2025-01-05 14:30:00'],
			['課', 'a<b', '3', 'TRUE'],
		];
		expect(await rowsOf(parts)).toEqual(expected);
		expect(readSlow(packageOf(parts))[0]?.rows).toEqual(expected);
	});

	test('Google Sheets: every row to its last column, cells without content', async () => {
		const rows =
			'<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row><row r="2"><c r="A2" s="1"/><c r="B2" s="1"/></row><row r="3"><c r="A3"><v>8.25E4</v></c></row>';
		expect(await rowsOf({ rows, strings: '<si><t>total</t></si>' })).toEqual([
			['total'],
			[],
			['82500'],
		]);
	});

	test('LibreOffice: attributes in another order, height, texts of formulas', async () => {
		const rows =
			'<row customFormat="false" ht="12.8" hidden="false" outlineLevel="0" r="1"><c r="A1" s="0" t="s"><v>0</v></c></row><row customFormat="false" r="2"><c r="A2" s="0" t="str"><f aca="false">"x"</f><v>x</v></c></row>';
		expect(await rowsOf({ rows, strings: '<si><t xml:space="preserve">a</t></si>' })).toEqual([
			['a'],
			['x'],
		]);
	});

	test('openpyxl and Java writers: inline texts, numbers marked as such', async () => {
		const rows =
			'<row r="1"><c r="A1" t="inlineStr"><is><t>Zo&#235; &amp; &#x1F600;</t></is></c><c r="C1" t="n"><v>5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><r><t>one </t></r><r><t>two</t></r></is></c><c r="B2" t="n"/></row>';
		expect(await rowsOf({ rows })).toEqual([['Zoë & 😀', '', '5'], ['one two']]);
	});

	test('writers that do not say where rows and cells are', async () => {
		const rows = '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>';
		expect(await rowsOf({ rows })).toEqual([['1', '', '2'], [], ['3']]);
	});

	test('writers that give every name a prefix, single quotes and line ends', async () => {
		const sheet =
			"<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>\r\n<x:sheetData>\r\n<x:row r='1'>\r\n<x:c r='B1' t='str' ><x:v>a > b</x:v>\r\n</x:c></x:row></x:sheetData></x:worksheet>";
		const replaced = { 'xl/worksheets/sheet1.xml': sheet };
		expect(await rowsOf({ replaced })).toEqual([['', 'a > b']]);
	});
});

describe('a text', () => {
	test.each([
		['a_x000D_\nb', 'a\nb'],
		['_x005F_x0041_', '_x0041_'],
		['_x41_', '_x41_'],
		['&lt;b&gt; &quot;x&quot; &apos;', `<b> "x" '`],
		['&amp;lt;', '&lt;'],
		['a&#10;b', 'a\nb'],
	])('written as %j is %j', async (written, text) => {
		const strings = `<si><t>${written}</t></si>`;
		const rows = `<row><c t="s"><v>0</v></c><c t="str"><v>${written}</v></c><c t="inlineStr"><is><t>${written}</t></is></c></row>`;
		expect(await rowsOf({ strings, rows })).toEqual([[text, text, text]]);
	});
});

describe('the reader leaves to the library', () => {
	const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
	test.each([
		['rows out of order', `<row r="2"/>${cell}`],
		['rows that come twice', cell + cell],
		['cells out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
		['a cell that comes twice', '<row r="1"><c r="A1"/><c r="A1"/></row>'],
		['a cell in the row of another', '<row r="1"><c r="A2"><v>1</v></c></row>'],
		['a row below the last', '<row r="1048577"><c><v>1</v></c></row>'],
		['a column after the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
		['a place without end', '<row r="1"><c r="ZZZZZZZZZZ1"><v>1</v></c></row>'],
		['a negative row', '<row r="-1"><c><v>1</v></c></row>'],
		['a place that is none', '<row r="1"><c r="$A$1"><v>1</v></c></row>'],
		['dates as text', '<row r="1"><c r="A1" t="d"><v>2025-01-05</v></c></row>'],
		['a text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
		['a number that is none', '<row r="1"><c r="A1"><v>1,5</v></c></row>'],
		['an unknown entity', '<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>'],
		['marked sections', '<row r="1"><c r="A1" t="str"><v><![CDATA[x]]></v></c></row>'],
		['cells in cells', '<row r="1"><c r="A1"><c r="B1"><v>1</v></c></c></row>'],
		['cells without a row', '<c r="A1"><v>1</v></c>'],
	])('%s', async (_, rows) => {
		expect(await readFast(packageOf({ rows }))).toBeNull();
	});

	test.each([
		['a sheet that is cut short', `<worksheet><sheetData>${cell}`],
		['a sheet without anything', ''],
		['a sheet in another encoding', '<?xml version="1.0" encoding="latin1"?><worksheet/>'],
		['a sheet in UTF-16', Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0])],
		['a token without end', `<worksheet><sheetData a="${'x'.repeat(1 << 21)}`],
	])('%s', async (_, sheet) => {
		const replaced = { 'xl/worksheets/sheet1.xml': sheet };
		expect(await readFast(packageOf({ replaced }))).toBeNull();
	});

	test('a workbook whose sheet is not where it says, or is a chart', async () => {
		const read = (type: string, target: string) => {
			const relations = `<Relationships><Relationship Id="rId1" Type="x/${type}" Target="${target}"/></Relationships>`;
			const replaced = { 'xl/_rels/workbook.xml.rels': relations };
			return readFast(packageOf({ rows: cell, replaced }));
		};
		expect(await read('worksheet', './worksheets/sheet1.xml')).toHaveLength(1);
		expect(await read('worksheet', 'worksheets/sheet2.xml')).toBeNull();
		expect(await read('chartsheet', 'worksheets/sheet1.xml')).toBeNull();
	});
});

describe('a workbook', () => {
	const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';

	test('keeps the order of its tabs, hidden ones too, and leaves out empty ones', async () => {
		const workbook =
			'<workbook xmlns:ns="x"><workbookPr date1904="true"/><sheets><sheet name="B &amp; C" ns:id="r2" state="veryHidden"/><sheet name="none" ns:id="r3"/><sheet name="A" ns:id="r1"/></sheets></workbook>';
		const list = [1, 2, 3].map(
			(n) => `<Relationship Id="r${n}" Type="x/worksheet" Target="worksheets/sheet${n}.xml"/>`,
		);
		const replaced = {
			'xl/workbook.xml': workbook,
			'xl/_rels/workbook.xml.rels': `<Relationships>${list.join('')}<Relationship Id="s" Type="x/styles" Target="styles.xml"/></Relationships>`,
			'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
			'xl/worksheets/sheet3.xml': '<worksheet><sheetData/></worksheet>',
		};
		expect(await readFast(packageOf({ rows, styles: STYLES, replaced }))).toEqual([
			{ name: 'B & C', hidden: true, rowCount: 1, rows: [['1904-01-02']] },
			{ name: 'A', hidden: false, rowCount: 1, rows: [['1904-01-02']] },
		]);
	});

	test('with a document type is refused, whatever it defines', async () => {
		const part =
			'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><x/>';
		for (const path of ['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml']) {
			const bytes = packageOf({ rows, strings: '', replaced: { [path]: part } });
			await expect(readFast(bytes)).rejects.toMatchObject({ code: 'damaged-workbook' });
		}
	});

	test('with other bytes than its directory declares is refused', async () => {
		const bytes = packageOf({ rows });
		const name = new TextEncoder().encode('xl/worksheets/sheet1.xml');
		const at = bytes.findIndex((_, i) => name.every((byte, k) => bytes[i + k] === byte));
		bytes[at + name.length + 4]! ^= 0xff;
		await expect(readFast(bytes)).rejects.toMatchObject({ code: 'damaged-zip' });
	});

	test('with a cell far to the right in too many rows is oversized', async () => {
		const far = (row: number) => `<row><c r="XFD${row}"><v>1</v></c></row>`;
		const many = Array.from({ length: 3100 }, (_, i) => far(i + 1)).join('');
		await expect(readFast(packageOf({ rows: many }))).rejects.toMatchObject({ code: 'oversized' });
	});
});
