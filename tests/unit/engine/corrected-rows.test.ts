import { assert, describe, expect, test } from 'vitest';
import { isoDay } from '#core/calendar/day.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import { isLiveRow } from '#core/dataset/rows/row-fate.ts';
import { textOfRow } from '#core/dataset/rows/row-space.ts';
import { correctableRows, rejectedCsv } from '#engine/rejected-csv.ts';
import { settingsOf } from '#tests/support/factories.ts';
import { imported } from '#tests/support/ingest.ts';

const SETTINGS = settingsOf({ exchangeRates: { SGD: 12_000 } });

/** Three orders of several lines; one line of the first and one of the last can be broken. */
function file(date: string, quantity: string): string {
	return [
		'Order ID;Email;Customer Name;Order Date;Product;Quantity;Line Total;Currency',
		'A-1;ani@example.com;"Ani ""Anne"" S.";13/02/2025 10:15;"Gayo; 250 g";2;Rp1.250.000,50;IDR',
		`A-1;ani@example.com;"Ani ""Anne"" S.";${date};=Toraja;1;Rp82.500;IDR`,
		'A-1;ani@example.com;"Ani ""Anne"" S.";13/02/2025 10:15;"Two\nlines";3;-Rp2.500;IDR',
		'-B2;budi@example.com;+62 812;14/02/2025;-Gayo;1;Rp99.000;IDR',
		'-B2;budi@example.com;+62 812;14/02/2025;@gayo;1;Rp1.000;IDR',
		'C-3;citra@example.com;Citra;03/04/2025;Gayo;1;12,50;SGD',
		`C-3;citra@example.com;Citra;03/04/2025;Drip, "Bag";${quantity};7,50;SGD`,
		'',
	].join('\n');
}

const whole = file('13/02/2025 10:15', '4');
const broken = file('13/02/20x5 10:15', 'many');

async function download() {
	const first = await imported(broken, SETTINGS);
	const rows = correctableRows(first.interpretation);
	const { reading } = first.interpretation.record;
	return { first, rows, csv: rejectedCsv(first.table.headers, rows, reading) };
}

/** Every live row in words, with its order's total. */
function content(batches: readonly Batch[]): string[] {
	const data = foldBatches(batches, SETTINGS);
	const { rows, orders } = data;
	return rows.blocks
		.flatMap(({ block, first }) =>
			Array.from({ length: block.rows }, (_, i) => {
				if (!isLiveRow(data.fateOfRow, first + i)) return '';
				const order = data.orderOfRow[first + i]!;
				return [
					...(['orderId', 'email', 'name', 'product'] as const).map((field) =>
						textOfRow(rows, first + i, field),
					),
					block.number.quantity![i],
					block.money.lineTotal![i],
					orders.total[order],
					isoDay(orders.day[order]!),
					orders.second[order],
				].join(' | ');
			}),
		)
		.filter((line) => line !== '')
		.sort();
}

describe('the download of rejected rows', () => {
	test('holds the accepted rows of their orders, marked, and no others', async () => {
		const { rows, first } = await download();
		expect(rows.map(({ row, code }) => [row, code])).toEqual([
			[2, 'same-order'],
			[3, 'bad-date'],
			[4, 'same-order'],
			[7, 'same-order'],
			[8, 'bad-quantity'],
		]);
		expect(first.interpretation.record.rows).toMatchObject({ read: 7, rejected: 2 });
	});

	test('is nothing more where each order is one row', async () => {
		const { interpretation } = await imported(
			'order_id,email,order_date,total\n1,ani@example.com,2025-02-30,5\n2,ani@example.com,2025-02-01,5\n',
		);
		expect(interpretation.rejected).toHaveLength(1);
		expect(interpretation.sameOrder).toEqual([]);
	});

	test('knows the order of a row with too many cells', async () => {
		const { interpretation } = await imported(
			'order_id,email,order_date,product,quantity,line_total\n7,a@example.com,2025-02-01,Gayo,1,5\n7,a@example.com,2025-02-01,Bag,1,5,more\n8,a@example.com,2025-02-01,Bag,1,5\n',
		);
		expect(interpretation.rejected.map(({ code }) => code)).toEqual(['row-too-long']);
		expect(interpretation.sameOrder.map(({ row }) => row)).toEqual([2]);
	});

	test('gives, corrected and imported, the data of a file that never was broken', async () => {
		const { first, csv } = await download();
		const corrected = csv.replace('13/02/20x5 10:15', '13/02/2025 10:15').replace('many', '4');
		expect(corrected).not.toBe(csv);
		const second = await imported(corrected, SETTINGS);
		expect(second.interpretation.rejected).toEqual([]);
		const added: Batch = { ...second.batch, record: { ...second.batch.record, id: 2 } };
		const never = await imported(whole, SETTINGS);
		expect(content([first.batch, added])).toEqual(content([never.batch]));
		expect(content([first.batch])).not.toEqual(content([never.batch]));
	});

	test('adds columns that mean nothing to the next reading', async () => {
		const { csv } = await download();
		const { mapping } = await imported(csv, SETTINGS);
		const own = mapping.columns.filter(({ header }) => header.startsWith('daur_'));
		assert(own.length === 4);
		expect(own.every(({ field }) => field === null)).toBe(true);
	});
});
