import type { MappedField } from '#core/columns/field-parts.ts';
import { describe, expect, test } from 'vitest';
import { FileError } from '#ingest/file-error.ts';
import { sourceId } from '#ingest/source-id.ts';
import type { Mapping, MappingEdit } from '#ingest/mapping.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { isoDay } from '#core/calendar/day.ts';
import { fixture, imported } from '#tests/support/ingest.ts';

function fieldsOf({ columns }: Mapping): Partial<Record<string, MappedField>> {
	return Object.fromEntries(
		columns.flatMap(({ header, field }) => (field === null ? [] : [[header, field]])),
	);
}

async function mappingOf(
	text: string,
	changes: Partial<ShopSettings> = {},
	edits: readonly MappingEdit[] = [],
): Promise<Mapping> {
	return (await imported(text, changes, edits)).mapping;
}

const questionsOf = ({ questions }: Mapping) => questions.map(({ code }) => code);

describe('columns', () => {
	test('of an English export are known by their headers', async () => {
		const mapping = await mappingOf(
			'Order ID,Customer Email,Order Date,Grand Total,Financial Status,Product Name,Qty,Unit Price\n1,a@x.id,2025-01-05,100,paid,tea,1,100\n',
		);
		expect(mapping.kind).toBe('lines');
		expect(fieldsOf(mapping)).toEqual({
			'Order ID': 'orderId',
			'Customer Email': 'email',
			'Order Date': 'orderedAt',
			'Grand Total': 'total',
			'Financial Status': 'status',
			'Product Name': 'product',
			Qty: 'quantity',
			'Unit Price': 'unitPrice',
		});
	});

	test('of an Indonesian export are known by their headers', async () => {
		const { mapping } = await imported(await fixture('rupiah.csv'));
		expect(fieldsOf(mapping)).toEqual({
			'No. Pesanan': 'orderId',
			Pembeli: 'username',
			'Waktu Pesanan Dibuat': 'orderedAt',
			'Total Pembayaran': 'total',
			'Status Pesanan': 'status',
		});
	});

	test('of a contact list are known by their headers', async () => {
		const { mapping } = await imported(await fixture('contacts-indonesian.csv'));
		expect(mapping.kind).toBe('contacts');
		expect(fieldsOf(mapping)).toEqual({
			'Nama Kontak': 'name',
			'No WA': 'phone',
			'Kontak Pertama': 'firstSeenAt',
			Sumber: 'channel',
		});
	});

	test('without a known header are known by their values', async () => {
		const mapping = await mappingOf('order_id,mailing,placed,total\n1,a@x.id,2025-01-05,100\n');
		expect(fieldsOf(mapping)).toMatchObject({ mailing: 'email', placed: 'orderedAt' });
		expect(mapping.columns[1]!.confidence).toBe('check');
	});

	test('that are empty feed nothing they do not fit', async () => {
		const { interpretation } = await imported(await fixture('empty-columns.csv'));
		expect(interpretation.record.rows).toEqual({ layout: 1, read: 2, rejected: 0 });
	});

	test('called Name that hold #1001 are order numbers', async () => {
		const mapping = await mappingOf('Name,Email,Created at,Total\n#1001,a@x.id,2025-01-05,100\n');
		expect(fieldsOf(mapping)).toMatchObject({ Name: 'orderId' });
	});

	test('show up to three different values', async () => {
		const mapping = await mappingOf(
			'order_id,customer_id,order_date,total\n1,7,2025-01-05,5\n2,7,2025-01-06,5\n',
		);
		expect(mapping.columns.map(({ samples }) => samples)).toEqual([
			['1', '2'],
			['7'],
			['2025-01-05', '2025-01-06'],
			['5'],
		]);
	});
});

describe('amounts of order lines', () => {
	const revenue = async (file: string) => {
		const { mapping, batch } = await imported(await fixture(file));
		return { field: fieldsOf(mapping), money: batch.blocks[0]!.money };
	};

	test('that repeat on every row of an order are its total', async () => {
		const { field } = await revenue('line-order-total-repeated.csv');
		expect(field).toMatchObject({ amount: 'total' });
	});

	test('that are price times quantity are line totals', async () => {
		const { field } = await revenue('line-totals.csv');
		expect(field).toMatchObject({ amount: 'lineTotal', price: 'unitPrice' });
	});

	test('may be given as price and quantity only', async () => {
		const { field } = await revenue('line-prices-times-quantity.csv');
		expect(field).toMatchObject({ price: 'unitPrice', qty: 'quantity' });
	});
});

describe('the order of day and month', () => {
	const daysOf = async (file: string, dayFirst: boolean) => {
		const { mapping, batch } = await imported(await fixture(file), { dayFirst });
		const days = Array.from(batch.blocks[0]!.instant.orderedAt!.day, isoDay);
		return { days, questions: questionsOf(mapping) };
	};

	test.each([true, false])('is decided by one day over 12 (habit %s)', async (dayFirst) => {
		expect(await daysOf('day-first-decided-by-one-value.csv', dayFirst)).toEqual({
			days: ['2025-04-03', '2025-04-13'],
			questions: [],
		});
		expect(await daysOf('month-first-decided-by-one-value.csv', dayFirst)).toEqual({
			days: ['2025-03-04', '2025-04-13'],
			questions: [],
		});
	});

	test('is asked where no value decides it, with the habit in force', async () => {
		expect(await daysOf('ambiguous-day-order.csv', true)).toEqual({
			days: ['2025-04-03', '2025-06-05'],
			questions: ['date-order'],
		});
		expect((await daysOf('ambiguous-day-order.csv', false)).days).toEqual([
			'2025-03-04',
			'2025-05-06',
		]);
	});

	test('is what the owner answers', async () => {
		const { mapping, batch } = await imported(await fixture('ambiguous-day-order.csv'), {}, [
			{ type: 'date-order', column: 2, order: 'mdy' },
		]);
		expect(questionsOf(mapping)).toEqual([]);
		expect(Array.from(batch.blocks[0]!.instant.orderedAt!.day, isoDay)).toEqual([
			'2025-03-04',
			'2025-05-06',
		]);
	});
});

describe('the decimal mark', () => {
	test('of 82.500 is asked, and thousands are in force', async () => {
		const { mapping, batch } = await imported(await fixture('ambiguous-thousands.csv'));
		expect(questionsOf(mapping)).toEqual(['decimal-mark']);
		expect(Array.from(batch.blocks[0]!.money.total!)).toEqual([8_250_000, 12_500_000]);
	});

	test('is what the owner answers', async () => {
		const { mapping, batch } = await imported(await fixture('ambiguous-thousands.csv'), {}, [
			{ type: 'decimal', column: 3, mark: '.' },
		]);
		expect(questionsOf(mapping)).toEqual([]);
		expect(Array.from(batch.blocks[0]!.money.total!)).toEqual([8250, 12_500]);
	});

	test.each([
		['"1.234,5"', 123_450],
		['"1,234.5"', 123_450],
		['"12,5"', 1250],
		['12.5', 1250],
	])('of %s is plain', async (cell, minor) => {
		const { mapping, batch } = await imported(
			`order_id,customer_id,order_date,total\n1,7,2025-01-05,${cell}\n`,
		);
		expect(questionsOf(mapping)).toEqual([]);
		expect(batch.blocks[0]!.money.total![0]).toBe(minor);
	});

	test('is decided by one value for the whole column', async () => {
		const { mapping, batch } = await imported(
			'order_id,customer_id,order_date,total\n1,7,2025-01-05,"82,500"\n2,7,2025-01-06,7.25\n',
		);
		expect(questionsOf(mapping)).toEqual([]);
		expect(Array.from(batch.blocks[0]!.money.total!)).toEqual([8_250_000, 725]);
	});

	test('is asked where values contradict each other, with one of each', async () => {
		const { mapping } = await imported(
			'order_id,customer_id,order_date,total\n1,7,2025-01-05,82.500\n2,7,2025-01-06,125.000\n3,7,2025-01-06,12.5\n',
		);
		expect(mapping.questions).toEqual([
			{ code: 'decimal-mark', column: 3, examples: ['82.500', '12.5', '125.000'] },
		]);
		expect(mapping.columns[3]!.decimal).toBe(',');
	});

	test('of quantities such as 1.250 is asked', async () => {
		const { mapping } = await imported(
			'order_id,customer_id,order_date,qty,price\n1,7,2025-01-05,1.250,5\n',
		);
		expect(questionsOf(mapping)).toEqual(['decimal-mark']);
	});

	test('is proposed by the currency that the header names', async () => {
		const markOf = async (header: string) => {
			const text = `order_id,customer_id,order_date,${header}\n1,7,2025-01-05,1.250\n`;
			return (await imported(text)).mapping.columns[3]!.decimal;
		};
		expect(await markOf('Total (KWD)')).toBe('.');
		expect(await markOf('Total (IDR)')).toBe(',');
	});
});

describe('status words', () => {
	const text =
		'order_id,customer_id,order_date,total,status\n1,7,2025-01-05,5,Paid\n2,7,2025-01-06,5,Mystery\n3,7,2025-01-07,5,mystery \n';

	test('that are unknown are asked about with their rows, and count as valid until then', async () => {
		const mapping = await mappingOf(text);
		expect(mapping.questions).toEqual([
			{ code: 'status-word', column: 4, word: 'mystery', rows: 2 },
		]);
		expect(mapping.statusWords).toEqual({ paid: 'valid', mystery: 'valid' });
	});

	test('mean what the owner says', async () => {
		const mapping = await mappingOf(text, {}, [
			{ type: 'status', word: 'mystery', status: 'void' },
		]);
		expect([mapping.statusWords['mystery'], mapping.questions]).toEqual(['void', []]);
	});
});

describe('a change by the owner', () => {
	const text = 'order_id,customer_id,order_date,total,extra\n1,7,2025-01-05,5,a@x.id\n';

	test('of a column’s meaning takes it from the column that had it', async () => {
		const mapping = await mappingOf(text, {}, [{ type: 'field', column: 4, field: 'customerId' }]);
		expect(fieldsOf(mapping)).toMatchObject({ extra: 'customerId' });
		expect(mapping.columns[1]!.field).toBeNull();
	});

	test('may ignore a column', async () => {
		const mapping = await mappingOf(text, {}, [{ type: 'field', column: 4, field: null }]);
		expect(mapping.columns[4]!.field).toBeNull();
	});

	test('keeps what was decided before', async () => {
		const ambiguous = 'order_id,customer_id,order_date,total\n1,7,03/04/2025,82.500\n';
		const mapping = await mappingOf(ambiguous, {}, [
			{ type: 'date-order', column: 2, order: 'mdy' },
			{ type: 'decimal', column: 3, mark: '.' },
			{ type: 'channel', channel: 'market' },
		]);
		expect(mapping.columns[2]!.dateOrder).toBe('mdy');
		expect(mapping.columns[3]!.decimal).toBe('.');
		expect([mapping.channel, mapping.questions]).toEqual(['market', []]);
	});

	test('of the kind gives dates and amounts the meaning of that kind', async () => {
		const mapping = await mappingOf('email,date\na@x.id,2025-01-05\n', {}, [
			{ type: 'kind', kind: 'contacts' },
		]);
		expect(fieldsOf(mapping)).toEqual({ email: 'email', date: 'firstSeenAt' });
	});
});

describe('a file without what it needs', () => {
	test.each([
		['no-date-column.csv', 'no-date-column'],
		['no-customer-column.csv', 'no-customer-column'],
	])('%s is refused as %s', async (file, code) => {
		const error = await imported(await fixture(file)).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(FileError);
		expect(error).toMatchObject({ code, file });
	});
});

describe('the source of a file', () => {
	test('is its set of headers, in any order and spelling', () => {
		expect(sourceId(['Order ID', 'Total'], { source: null, channel: null })).toBe(
			sourceId(['total', 'order_id'], { source: null, channel: null }),
		);
	});

	test('is another one with another header', () => {
		expect(sourceId(['a', 'b'], { source: null, channel: null })).not.toBe(
			sourceId(['a', 'c'], { source: null, channel: null }),
		);
	});

	test('is another one with another channel', () => {
		expect(sourceId(['a', 'b'], { source: null, channel: 'till' })).not.toBe(
			sourceId(['a', 'b'], { source: null, channel: 'web' }),
		);
	});
});
