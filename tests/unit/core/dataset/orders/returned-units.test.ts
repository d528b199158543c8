import { describe, expect, test } from 'vitest';
import { isPurchase } from '#core/dataset/purchases.ts';
import { datasetOf } from '#tests/support/ingest.ts';

const HEADER =
	'Order ID,Email,Order date,Status,Qty,Returned qty,Line total,Order total,Refund amount\n';

/** Status, total, refunded and whether it is a purchase, of the one order of these lines. */
async function order(...lines: readonly string[]) {
	const rows = lines.map((line) => `1,ani@example.com,2025-05-01,${line}\n`);
	const dataset = await datasetOf(HEADER + rows.join(''), { currency: 'IDR' });
	const { orders, lastDay } = dataset;
	expect(orders.length).toBe(1);
	const money = (minor: number) => minor / 100;
	return [
		...[money(orders.total[0]!), money(orders.refunded[0]!)],
		isPurchase(dataset, 0, lastDay!),
	];
}

describe('units that came back', () => {
	test('are worth their share of the line, of several lines together', async () => {
		expect(await order('paid,2,1,60000,70000,', 'paid,1,0,10000,70000,')).toEqual([
			70_000,
			30_000,
			true,
		]);
		expect(await order('paid,1,1,30000,,', 'paid,1,1,30000,,', 'paid,1,,5000,,')).toEqual([
			65_000,
			60_000,
			true,
		]);
	});

	test('in all are the whole order, which then is no purchase', async () => {
		expect(await order('paid,2,2,60000,75000,', 'paid,1,1,10000,75000,')).toEqual([
			75_000,
			75_000,
			false,
		]);
	});

	test('give way to a refund that is given in money', async () => {
		expect(await order('paid,2,1,60000,60000,25000')).toEqual([60_000, 25_000, true]);
		expect(await order('paid,2,1,60000,60000,0')).toEqual([60_000, 30_000, true]);
	});

	test('leave a refunded order a purchase where a part of it stays', async () => {
		expect(await order('refunded,2,1,60000,60000,')).toEqual([60_000, 30_000, true]);
		expect(await order('refunded,2,0,60000,60000,')).toEqual([60_000, 60_000, false]);
	});

	test('count for nothing in cancelled and unpaid orders', async () => {
		expect(await order('cancelled,2,1,60000,60000,')).toEqual([60_000, 0, false]);
		expect(await order('pending,2,1,60000,60000,')).toEqual([60_000, 0, false]);
	});

	test('are never more than were bought, nor less than none', async () => {
		expect(await order('paid,2,9,60000,60000,', 'paid,1,-3,0,60000,')).toEqual([
			60_000,
			60_000,
			false,
		]);
		expect(await order('paid,0,1,60000,60000,')).toEqual([60_000, 0, true]);
	});

	test('are a share of the order where no line has an amount', async () => {
		const csv =
			'Order ID,Email,Order date,Product,Qty,Returned qty,Order total\n1,a@example.com,2025-05-01,Gayo,3,1,90000\n1,a@example.com,2025-05-01,Toraja,1,1,90000\n';
		const { orders } = await datasetOf(csv);
		expect([...orders.refunded]).toEqual([45_000_00]);
	});
});
