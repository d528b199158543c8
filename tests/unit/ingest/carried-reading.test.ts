import { describe, expect, test } from 'vitest';
import { rejectedCsv } from '#engine/rejected-csv.ts';
import { correctableRows } from '#engine/rejected-csv.ts';
import type { MappingEdit } from '#ingest/mapping.ts';
import { imported } from '#tests/support/ingest.ts';
import { daysOf, numbersOf } from '#tests/support/source-facts.ts';

const HEADER = 'No,Email,Tanggal,Total\n';
/** Day first and a comma before the decimals: only the first row can tell. */
const CLEAR = '1,a@example.com,25/12/2025,"1.250,50"\n';

async function corrected(csv: string, fix: (text: string) => string, edits: MappingEdit[] = []) {
	const { table, interpretation } = await imported(csv, { dayFirst: false }, edits);
	const { reading } = interpretation.record;
	const text = rejectedCsv(table.headers, correctableRows(interpretation), reading);
	return imported(fix(text), { dayFirst: false });
}

describe('a corrected download', () => {
	const open = `${HEADER}${CLEAR}2,b@example.com,03/04/20x5,"82,500"\n`;

	test('is read as the file it came from, though its own rows could be read otherwise', async () => {
		const facts = await corrected(open, (text) => text.replace('20x5', '2025'));
		expect(facts.mapping.questions).toEqual([]);
		expect(daysOf(facts, 'orderedAt')).toEqual(['2025-04-03']);
		expect(numbersOf(facts, 'total')).toEqual([82.5 * 100]);
	});

	test('keeps kind, fields and what was left out', async () => {
		const lines =
			'Order ID,Email,Tanggal,Produk,Amount\n1,a@example.com,2025-05-01,Gayo,90\n1,a@example.com,2025-05-01,Toraja,90\n2,b@example.com,2025-05-32,Gayo,70\n';
		const facts = await corrected(lines, (text) => text.replace('05-32', '05-02'));
		expect(facts.mapping.kind).toBe('lines');
		expect(facts.mapping.columns[4]).toMatchObject({ field: 'total' });
		const daily =
			'No Struk,Tanggal,HP,Total\n1,2025-05-01,081234567890,10\n1,2025-05-02,081234567891,20\n2,2025-05-01,081234567890,10\n2,2025-05-02,081234567891,x\n';
		const one = await corrected(daily, (text) => text.replace(',x,', ',20,'));
		expect(one.mapping.columns[0]?.field).toBeNull();
	});

	test('keeps what the owner has answered, and can be answered otherwise', async () => {
		const both = `${HEADER}1,a@example.com,03/04/20x5,10\n2,a@example.com,05/06/2025,10\n`;
		const answer: MappingEdit = { type: 'date-order', column: 2, order: 'dmy' };
		const facts = await corrected(both, (text) => text.replace('20x5', '2025'), [answer]);
		expect(daysOf(facts, 'orderedAt')).toEqual(['2025-04-03']);
	});

	test('of a known source keeps its source, with the styles of the whole file', async () => {
		const etsy =
			'Sale Date,Order ID,Buyer User ID,Full Name,Number of Items,Date Shipped,Street 1,Ship City,Currency,Order Value,Coupon Code,Order Total,Status,Order Net,Buyer,Order Type,Payment Type\n25/12/25,1,u1,Ani,1,,,,USD,5,,5,,,ani,online,online_cc\n03/04/2x,2,u2,Budi,1,,,,USD,5,,5,,,budi,online,online_cc\n';
		const facts = await corrected(etsy, (text) => text.replace('04/2x', '04/25'));
		expect(facts.mapping.source).toBe('etsy-orders');
		expect(daysOf(facts, 'orderedAt')).toEqual(['2025-04-03']);
	});
});

describe('what is carried', () => {
	const withReading = (reading: string) =>
		imported(`No,Email,Tanggal,Total,daur_reading\n1,a@example.com,03/04/2025,10,${reading}\n`, {
			dayFirst: false,
		});
	const questionsOf = async (reading: string) =>
		(await withReading(reading)).mapping.questions.map(({ code }) => code);

	test.each([
		'',
		'{',
		'null',
		'[]',
		'"{""kind"":""nothing"",""columns"":[]}"',
		'"{""kind"":""__proto__"",""columns"":[]}"',
		'"{""kind"":""orders"",""columns"":[[1]]}"',
		'"{""kind"":""orders"",""columns"":{""length"":1}}"',
	])('means nothing where it is damaged: %s', async (reading) => {
		expect(await questionsOf(reading)).toEqual(['date-order']);
	});

	test('means nothing where two rows say different things', async () => {
		const cell = (order: string) =>
			`"{""kind"":""orders"",""columns"":[[""Tanggal"",""orderedAt"",0,""${order}"",null],[""Email"",""email"",0,null,null],[""Total"",""total"",0,null,"".""]]}"`;
		expect(await questionsOf(cell('dmy'))).toEqual([]);
		const two = await imported(
			`No,Email,Tanggal,Total,daur_reading\n1,a@example.com,03/04/2025,10,${cell('dmy')}\n2,a@example.com,03/04/2025,10,${cell('mdy')}\n`,
		);
		expect(two.mapping.questions.map(({ code }) => code)).toEqual(['date-order']);
	});

	test('leaves out columns and fields that are not there', async () => {
		const facts = await withReading(
			'"{""kind"":""orders"",""columns"":[[""Gone"",""total"",0,null,null],[""Tanggal"",""orderedAt"",0,""dmy"",null],[""Email"",""email"",0,""xyz"",""x""],[""No"",""score"",0,null,null]]}"',
		);
		expect(facts.mapping.columns.map(({ field }) => field)).toEqual([
			...[null, 'email', 'orderedAt', null, null],
		]);
	});
});
