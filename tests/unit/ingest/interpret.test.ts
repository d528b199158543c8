import { describe, expect, test } from 'vitest';
import { isoDay } from '#core/calendar/day.ts';
import { textValues } from '#core/columns/text-column.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { day, settingsOf } from '#tests/support/factories.ts';
import { datasetOf, fixture, imported } from '#tests/support/ingest.ts';

describe('rows that cannot be used', () => {
	const load = async () => imported(await fixture('rows-that-cannot-be-used.csv'));

	test('are rejected with what is wrong and where', async () => {
		const { interpretation } = await load();
		expect(
			interpretation.rejected.map(({ row, code, column, text }) => [row, code, column, text]),
		).toEqual([
			[3, 'bad-date', 'order_date', '31/02/2025'],
			[4, 'missing-date', 'order_date', ''],
			[5, 'bad-amount', 'total', 'abc'],
			[6, 'missing-amount', 'total', ''],
			[7, 'damaged-id', 'order_id', '5,76E+17'],
			[8, 'row-too-long', null, 'extra'],
		]);
	});

	test('are kept with all their cells', async () => {
		const { interpretation } = await load();
		expect(interpretation.rejected[0]!.cells).toEqual(['2', '7', '31/02/2025', '100']);
	});

	test('are summed up by reason and column, with the first example', async () => {
		const { interpretation } = await load();
		expect(interpretation.record.rejectedBy).toContainEqual({
			code: 'bad-amount',
			column: 'total',
			rows: 1,
			example: 'abc',
			exampleRow: 5,
		});
	});

	test('leave the others as they are', async () => {
		const { batch } = await load();
		expect(textValues(batch.blocks[0]!.text.orderId!)).toEqual(['1', '7']);
		expect(Array.from(batch.blocks[0]!.sourceRow)).toEqual([2, 9]);
	});

	test('balance with the rows read', async () => {
		const { batch } = await load();
		const { outcomes } = foldBatches([batch], settingsOf());
		expect(outcomes).toMatchObject([{ read: 8, accepted: 2, rejected: 6, duplicate: 0 }]);
	});
});

describe('what no figure is made of', () => {
	test('may be unreadable: the order is kept without it', async () => {
		const { batch } = await imported(
			'order_id,customer_id,order_date,total,ongkir,diskon\n1,7,2025-01-05,100,Gratis,10%\n',
		);
		const [block] = batch.blocks;
		expect(block!.rows).toBe(1);
		expect([block!.money.shipping![0], block!.money.discount![0]]).toEqual([NaN, NaN]);
	});
});

describe('an order line', () => {
	const settings = settingsOf();

	test.each([
		['line-order-total-repeated.csv', [10_000, 30_000]],
		['line-totals.csv', [15_000, 30_000]],
		['line-prices-times-quantity.csv', [15_000, 30_000]],
		['line-date-on-first-row-only.csv', [15_000, 30_000]],
	])('adds to its order: %s', async (file, totals) => {
		const { orders } = foldBatches([(await imported(await fixture(file))).batch], settings);
		expect(Array.from(orders.total).sort((a, b) => a - b)).toEqual(totals);
	});

	test('without a quantity is not guessed', async () => {
		const { interpretation } = await imported(
			'order_id,customer_id,order_date,product,qty,price\n1,7,2025-01-05,tea,2,50\n2,7,2025-01-05,tea,,50\n',
		);
		expect(interpretation.rejected).toMatchObject([{ row: 3, code: 'missing-amount' }]);
	});

	test('with an unreadable quantity is rejected', async () => {
		const { interpretation } = await imported(
			'order_id,customer_id,order_date,product,qty,price\n1,7,2025-01-05,tea,2,50\n2,7,2025-01-05,tea,two,50\n',
		);
		expect(interpretation.rejected).toMatchObject([{ row: 3, code: 'bad-quantity', text: 'two' }]);
	});

	test('takes no date from the order above it', async () => {
		const { interpretation } = await imported(
			'order_id,customer_id,order_date,product,qty,price\n1,7,2025-01-05,tea,2,50\n2,7,,tea,2,50\n',
		);
		expect(interpretation.rejected).toMatchObject([{ row: 3, code: 'missing-date' }]);
	});
});

describe('people', () => {
	test('with one phone number in five spellings are one customer', async () => {
		const dataset = await datasetOf(await fixture('phones-of-one-person.csv'));
		expect([dataset.customers.length, dataset.orders.start[1]]).toEqual([1, 5]);
	});

	test('who are masked are anonymous, never rejected', async () => {
		const dataset = await datasetOf(await fixture('masked-buyers.csv'));
		expect(dataset.outcomes).toMatchObject([{ read: 3, accepted: 3, anonymous: 2, rejected: 0 }]);
		expect(dataset.customers.length).toBe(1);
	});

	test('of a contact list and of orders meet by phone', async () => {
		const dataset = await datasetOf([
			await fixture('contacts-indonesian.csv'),
			await fixture('phones-of-one-person.csv'),
		]);
		expect(dataset.customers.length).toBe(2);
		expect(isoDay(dataset.customers.firstContactDay[0]!)).toBe('2025-01-05');
	});
});

test('an Indonesian export is read in its own words', async () => {
	const dataset = await datasetOf(await fixture('rupiah.csv'));
	const { total, status, day: days, second } = dataset.orders;
	expect(dataset.outcomes).toMatchObject([{ read: 3, accepted: 3, anonymous: 1, rejected: 0 }]);
	expect(Array.from(total)).toEqual([125_000_000, 8_250_000, 900_000]);
	expect(Array.from(status)).toEqual([0, 2, 0]);
	expect([isoDay(days[0]!), second[1]]).toEqual(['2025-01-05', (21 * 60 + 5) * 60]);
	expect(isoDay(days[1]!)).toBe('2025-08-17');
});

test('ids keep their leading zeros and lose the mark that guards them', async () => {
	const { batch } = await imported(
		"order_id,customer_id,order_date,total\n'0012,007,2025-01-05,1\n'0013,007,2025-01-06,1\n",
	);
	expect(textValues(batch.blocks[0]!.text.orderId!)).toEqual(['0012', '0013']);
	expect(textValues(batch.blocks[0]!.text.customerId!)).toEqual(['007', '007']);
});

test('the period of a file is that of its orders', async () => {
	const { interpretation } = await imported(await fixture('utf-8.csv'));
	expect(interpretation.record).toMatchObject({
		firstDay: day('2025-01-05'),
		lastDay: day('2025-03-25'),
	});
});

test('money has the minor units of the shop’s currency', async () => {
	const text = 'order_id,customer_id,order_date,total\n1,7,2025-01-05,12.5\n';
	const total = async (currency: string) =>
		(await imported(text, { currency })).batch.blocks[0]!.money.total![0];
	expect([await total('USD'), await total('JPY'), await total('KWD')]).toEqual([1250, 13, 12_500]);
});

test('an amount beyond exact sums is unreadable', async () => {
	const { interpretation } = await imported(
		'order_id,customer_id,order_date,total\n1,7,2025-01-05,1\n2,7,2025-01-05,-1E300\n3,7,2025-01-05,99999999999999999\n',
	);
	expect(interpretation.rejected.map(({ code }) => code)).toEqual(['bad-amount', 'bad-amount']);
});

test('the same file twice is one set of customers', async () => {
	const file = await fixture('utf-8.csv');
	const dataset = await datasetOf([file, file]);
	expect([dataset.customers.length, dataset.orders.length]).toEqual([2, 3]);
	expect(dataset.outcomes[1]).toMatchObject({ read: 3, accepted: 0, duplicate: 3 });
});
