import { describe, expect, test } from 'vitest';
import { isoDay } from '#core/calendar/day.ts';
import { textOfRow } from '#core/dataset/rows/row-space.ts';
import type { MappingEdit } from '#ingest/mapping.ts';
import { datasetOf, imported } from '#tests/support/ingest.ts';

async function textsOf(csv: string, field: 'name' | 'phone' | 'status', edits: MappingEdit[] = []) {
	const { interpretation, batch } = await imported(csv, {}, edits);
	const rows = {
		length: batch.blocks[0]!.rows,
		blocks: [{ batch, batchIndex: 0, block: batch.blocks[0]!, first: 0 }],
	};
	return {
		texts: Array.from({ length: rows.length }, (_, row) => textOfRow(rows, row, field)),
		words: interpretation.record.statusWords,
	};
}

const SHOPIFY =
	'Name,Email,Financial Status,Created at,Cancelled at,Total,Currency,Lineitem quantity,Lineitem name,Billing Phone,Phone\n';

describe('a field fed by several columns', () => {
	test('takes the first that says something', async () => {
		const { texts } = await textsOf(
			`${SHOPIFY}#1,a@example.com,paid,2025-05-01,,10,IDR,1,Tea,0811-2222-3333,***\n#2,b@example.com,paid,2025-05-01,,10,IDR,1,Tea,0811-2222-3333,0812-3333-4444\n`,
			'phone',
		);
		expect(texts).toEqual(['+6281122223333', '+6281233334444']);
	});

	test('puts a name together from its parts', async () => {
		const { texts } = await textsOf(
			'First Name,Last Name,Email,Tags\nSari,Wulandari,s@example.com,vip\nBudi,,b@example.com,\n',
			'name',
			[
				{ type: 'field', column: 0, field: 'firstName' },
				{ type: 'field', column: 1, field: 'lastName' },
			],
		);
		expect(texts).toEqual(['Sari Wulandari', 'Budi']);
	});

	test('a date of cancellation makes a paid order void', async () => {
		const { texts, words } = await textsOf(
			`${SHOPIFY}#1,a@example.com,paid,2025-05-01,2025-05-02,10,IDR,1,Tea,,\n#2,a@example.com,paid,2025-05-01,,10,IDR,1,Tea,,\n`,
			'status',
		);
		expect(texts).toEqual(['paid · cancelled', 'paid']);
		expect(words).toMatchObject({ paid: 'valid', 'paid · cancelled': 'void' });
	});
});

describe('a moment in several columns', () => {
	test('is a day, a time and a zone in words', async () => {
		const csv =
			'Transaction ID,Customer ID,Date,Time,Time Zone,Total\nA,7,2025-05-01,20:30:00,Pacific Time (US & Canada),10\n';
		const dataset = await datasetOf(csv, { timeZone: 'Asia/Jakarta' });
		// 20:30 in Los Angeles is 10:30 on the next day in Jakarta.
		expect(isoDay(dataset.orders.day[0]!)).toBe('2025-05-02');
		expect(dataset.orders.second[0]).toBe(10.5 * 3600);
	});
});

describe('amounts that name another currency', () => {
	test('are counted in the minor units of that currency', async () => {
		const { batch } = await imported(
			'order_id,customer_id,order_date,total,currency\n1,7,2025-05-01,1200,JPY\n2,7,2025-05-02,12.50,USD\n3,7,2025-05-03,50000,\n',
		);
		const [block] = batch.blocks;
		expect([...block!.money.total!]).toEqual([1200, 1250, 5_000_000]);
	});

	test('may name it in the cell', async () => {
		const { batch, mapping } = await imported(
			'order_id,customer_id,order_date,total\n1,7,2025-05-01,"BRL 35,91"\n2,7,2025-05-02,"BRL 1.035,90"\n',
		);
		const rows = {
			length: 2,
			blocks: [{ batch, batchIndex: 0, block: batch.blocks[0]!, first: 0 }],
		};
		expect(textOfRow(rows, 0, 'currency')).toBe('BRL');
		expect([...batch.blocks[0]!.money.total!]).toEqual([3591, 103_590]);
		expect(mapping.questions).toEqual([]);
	});

	test('a bare dollar is asked about in a shop that counts otherwise', async () => {
		const csv = 'order_id,customer_id,order_date,total\n1,7,2025-05-01,"$1,240.00"\n';
		const { mapping } = await imported(csv);
		expect(mapping.questions).toMatchObject([
			{ code: 'currency', column: 3, examples: ['$1,240.00'] },
		]);
		const own = await imported(csv, { currency: 'USD' });
		expect(own.mapping.questions).toEqual([]);
		const answered = await imported(csv, {}, [{ type: 'currency', currency: 'SGD' }]);
		expect(answered.mapping.questions).toEqual([]);
		const rows = {
			length: 1,
			blocks: [
				{ batch: answered.batch, batchIndex: 0, block: answered.batch.blocks[0]!, first: 0 },
			],
		};
		expect(textOfRow(rows, 0, 'currency')).toBe('SGD');
	});
});

describe('what the owner allows for', () => {
	const csv =
		'order_id,customer_id,order_date,total\n1,7,2025-05-01,100\n2,8,,200\n3,9,2025-05-03,\n4,9,2025-05-04,free\n';

	test('is rejected first', async () => {
		const { interpretation } = await imported(csv);
		expect(interpretation.rejected.map(({ row, code }) => [row, code])).toEqual([
			[3, 'missing-date'],
			[4, 'missing-amount'],
			[5, 'bad-amount'],
		]);
	});

	test('missing and unreadable amounts can be zero, missing dates those above', async () => {
		const { interpretation, batch } = await imported(csv, {}, [
			{ type: 'remedy', remedy: 'zero-amounts', on: true },
			{ type: 'remedy', remedy: 'dates-from-above', on: true },
		]);
		expect(interpretation.rejected).toEqual([]);
		expect([...batch.blocks[0]!.money.total!]).toEqual([10_000, 20_000, 0, 0]);
		expect(isoDay(batch.blocks[0]!.instant.orderedAt!.day[1]!)).toBe('2025-05-01');
	});

	test('a date that cannot be read is still rejected where missing ones are filled', async () => {
		const { interpretation } = await imported(
			'order_id,customer_id,order_date,total\n1,7,2025-05-01,100\n2,8,2025-05-41,200\n',
			{},
			[{ type: 'remedy', remedy: 'dates-from-above', on: true }],
		);
		expect(interpretation.rejected.map(({ row, code }) => [row, code])).toEqual([[3, 'bad-date']]);
	});

	test('missing dates of touches are filled down too', async () => {
		const { batch } = await imported(
			'email,timestamp,event\nani@example.com,2025-05-01,open\nani@example.com,,click\n',
			{},
			[
				{ type: 'kind', kind: 'touches' },
				{ type: 'remedy', remedy: 'dates-from-above', on: true },
			],
		);
		expect([...batch.blocks[0]!.instant.at!.day].map(isoDay)).toEqual(['2025-05-01', '2025-05-01']);
	});

	test('a file without buyers can be totals only', async () => {
		const { interpretation } = await imported('order_id,order_date,total\n1,2025-05-01,100\n', {}, [
			{ type: 'remedy', remedy: 'no-buyers', on: true },
		]).catch((error: unknown) => {
			throw error;
		});
		expect(interpretation.rejected).toEqual([]);
	});
});

describe('dates that are numbers', () => {
	test.each([
		['45948', '2025-10-18'],
		['45948.5', '2025-10-18'],
		['1761287880', '2025-10-24'],
		['1761287880000', '2025-10-24'],
		['2025102423', '2025-10-24'],
		['20251024235959', '2025-10-24'],
	])('%s is %s', async (text, iso) => {
		const dataset = await datasetOf(
			`order_id,customer_id,order_date,total\n1,7,${text},100\n2,7,${text},100\n`,
		);
		expect(isoDay(dataset.orders.day[0]!)).toBe(iso);
	});
});
