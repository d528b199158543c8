import { describe, expect, test } from 'vitest';
import { STATUS_PENDING, STATUS_VALID } from '#core/dataset/dataset.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { ImportOutcome } from '#core/dataset/rows/import-record.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { batchOf, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

/** Imports of one source, one after the other. */
function imports(...files: readonly (readonly Row[])[]): Dataset {
	return foldBatches(
		files.map((orders, i) => batchOf({ id: i + 1, orders })),
		settingsOf(),
	);
}

function linesOf(...files: readonly (readonly Row[])[]): Dataset {
	return foldBatches(
		files.map((lines, i) => batchOf({ id: i + 1, lines })),
		settingsOf(),
	);
}

const totalsOf = ({ orders }: Dataset) => Array.from(orders.total).sort((a, b) => a - b);

function fates({ outcomes }: Dataset): Pick<ImportOutcome, 'accepted' | 'changed' | 'duplicate'>[] {
	return outcomes.map(({ accepted, changed, duplicate }) => ({ accepted, changed, duplicate }));
}

const sale = (customerId: string, orderedAt: string, total: number, more: Row = {}): Row => ({
	customerId,
	orderedAt,
	total,
	...more,
});

describe('with order ids', () => {
	const first = sale('ani', '2025-01-01', 100, { orderId: '1' });

	test('the same order again is a duplicate', () => {
		const dataset = imports([first], [first]);
		expect(totalsOf(dataset)).toEqual([100]);
		expect(fates(dataset)).toEqual([
			{ accepted: 1, changed: 0, duplicate: 0 },
			{ accepted: 0, changed: 0, duplicate: 1 },
		]);
	});

	test('another version of the order replaces it and counts as changed', () => {
		const dataset = imports([first], [{ ...first, total: 250 }]);
		expect(totalsOf(dataset)).toEqual([250]);
		expect(fates(dataset)[1]).toEqual({ accepted: 0, changed: 1, duplicate: 0 });
	});

	test('the newer import counts, not the one that is given first', () => {
		const older = batchOf({ id: 1, orders: [first] });
		const newer = batchOf({ id: 2, orders: [{ ...first, total: 250 }] });
		expect(totalsOf(foldBatches([newer, older], settingsOf()))).toEqual([250]);
	});

	test('a version that returns to the first one is changed again', () => {
		const dataset = imports([first], [{ ...first, total: 250 }], [first]);
		expect(totalsOf(dataset)).toEqual([100]);
		expect(fates(dataset)[2]).toEqual({ accepted: 0, changed: 1, duplicate: 0 });
	});

	test('a newer version replaces all lines of the older one', () => {
		const line = (product: string, lineTotal: number): Row => ({
			orderId: '1',
			customerId: 'ani',
			orderedAt: '2025-01-01',
			product,
			lineTotal,
		});
		const dataset = linesOf([line('tea', 100), line('cup', 50)], [line('tea', 100)]);
		expect(totalsOf(dataset)).toEqual([100]);
		expect(Array.from(dataset.orderOfRow)).toEqual([-1, -1, 0]);
	});

	test('the lines of an order may come back in another order', () => {
		const lines = Array.from({ length: 7 }, (_, i): Row => ({
			orderId: '1',
			customerId: 'ani',
			orderedAt: '2025-01-01',
			product: `p${i}`,
			lineTotal: 1000 + i,
		}));
		const rotated = (by: number) => [...lines.slice(by), ...lines.slice(0, by)];
		const dataset = linesOf(lines, ...[1, 2, 3, 4, 5, 6].map(rotated));
		expect(fates(dataset).slice(1)).toEqual(
			Array.from({ length: 6 }, () => ({ accepted: 0, changed: 0, duplicate: 7 })),
		);
	});

	test('the columns may come back in another order', () => {
		const again: Row = { total: 100, orderedAt: '2025-01-01', customerId: 'ani', orderId: '1' };
		const older = batchOf({ id: 1, orders: [first] });
		const newer = batchOf({ id: 2, orders: [again] });
		const [block] = newer.blocks;
		const reversed = {
			...block!,
			text: Object.fromEntries(Object.entries(block!.text).reverse()),
		};
		const dataset = foldBatches([older, { ...newer, blocks: [reversed] }], settingsOf());
		expect(fates(dataset)[1]).toEqual({ accepted: 0, changed: 0, duplicate: 1 });
	});

	test('the same id in another source is another order', () => {
		const dataset = foldBatches(
			[
				batchOf({ id: 1, source: 'till', orders: [first] }),
				batchOf({ id: 2, source: 'web', orders: [first] }),
			],
			settingsOf(),
		);
		expect(totalsOf(dataset)).toEqual([100, 100]);
	});

	test('rows of one order need not stand together', () => {
		const line = (orderId: string, lineTotal: number): Row => ({
			orderId,
			customerId: orderId,
			orderedAt: '2025-01-01',
			lineTotal,
		});
		expect(totalsOf(linesOf([line('1', 10), line('2', 20), line('1', 5)]))).toEqual([15, 20]);
	});

	test('identical lines of one invoice are both real', () => {
		const line: Row = { orderId: '1', customerId: 'a', orderedAt: '2025-01-01', lineTotal: 40 };
		expect(totalsOf(linesOf([line, line]))).toEqual([80]);
	});

	test('an order total on every line counts once', () => {
		const line: Row = { orderId: '1', customerId: 'a', orderedAt: '2025-01-01', total: 40 };
		expect(totalsOf(linesOf([line, line]))).toEqual([40]);
	});

	test('the order takes the earliest time of its rows', () => {
		const line = (orderedAt: string): Row => ({
			orderId: '1',
			customerId: 'a',
			orderedAt,
			lineTotal: 40,
		});
		const { orders } = linesOf([line('2025-01-01 12:00'), line('2025-01-01 09:00')]);
		expect(orders.second[0]).toBe(9 * 3600);
	});

	test('the order takes the first buyer that one of its rows names', () => {
		const { orders, outcomes } = linesOf([
			{ orderId: '1', orderedAt: '2025-01-01', lineTotal: 40 },
			{ orderId: '1', customerId: 'a', orderedAt: '2025-01-01', lineTotal: 2 },
		]);
		expect(orders.start[1]).toBe(1);
		expect(outcomes[0]!.anonymous).toBe(0);
	});

	test('without a total given, price times quantity is rounded once a line', () => {
		const line = (unitPrice: number, quantity: number): Row => ({
			orderId: '1',
			customerId: 'a',
			orderedAt: '2025-01-01',
			unitPrice,
			quantity,
		});
		expect(totalsOf(linesOf([line(1.005, 1), line(0.333, 3)]))).toEqual([101 + 100]);
	});
});

describe('without order ids', () => {
	const tea = sale('ani', '2025-01-01', 100);

	test('two equal sales of one file are both real', () => {
		expect(totalsOf(imports([tea, tea]))).toEqual([100, 100]);
	});

	test('the same file again adds nothing', () => {
		const dataset = imports([tea, tea], [tea, tea]);
		expect(totalsOf(dataset)).toEqual([100, 100]);
		expect(fates(dataset)[1]).toEqual({ accepted: 0, changed: 0, duplicate: 2 });
	});

	test('a third equal sale in the newer file is new', () => {
		const dataset = imports([tea, tea], [tea, tea, tea]);
		expect(totalsOf(dataset)).toEqual([100, 100, 100]);
		expect(fates(dataset)[1]).toEqual({ accepted: 1, changed: 0, duplicate: 2 });
	});

	test('months that overlap count once', () => {
		const february = sale('ani', '2025-02-01', 200);
		const march = sale('budi', '2025-03-01', 300);
		const dataset = imports([tea, february], [february, march]);
		expect(totalsOf(dataset)).toEqual([100, 200, 300]);
		expect(fates(dataset)[1]).toEqual({ accepted: 1, changed: 0, duplicate: 1 });
	});

	test('a sale whose status has changed is the same sale', () => {
		const dataset = imports([{ ...tea, status: 'pending' }], [{ ...tea, status: 'paid' }]);
		expect(totalsOf(dataset)).toEqual([100]);
		expect(fates(dataset)[1]).toEqual({ accepted: 0, changed: 1, duplicate: 0 });
	});

	test.each([
		['first', ['paid', 'pending']],
		['last', ['pending', 'paid']],
	])('of equal sales the one that says the same as before is its version: %s', (_, words) => {
		const older = [{ ...tea, status: 'paid' }];
		const dataset = imports(
			older,
			words.map((status) => ({ ...tea, status })),
		);
		expect(fates(dataset)[1]).toEqual({ accepted: 1, changed: 0, duplicate: 1 });
	});

	test('an export of one of two equal sales takes the place of that one', () => {
		const [paid, pending] = [
			{ ...tea, status: 'paid' },
			{ ...tea, status: 'pending' },
		];
		for (const older of [
			[paid, pending],
			[pending, paid],
		]) {
			const dataset = imports(older, [pending]);
			expect(Array.from(dataset.orders.status).sort()).toEqual([STATUS_VALID, STATUS_PENDING]);
		}
	});

	test.each([
		['customer', { customerId: 'budi' }],
		['time', { orderedAt: '2025-01-01 10:00' }],
		['amount', { total: 101 }],
		['product', { product: 'cup' }],
	] satisfies [string, Row][])('a sale with another %s is another sale', (_, change) => {
		const dataset = linesOf([{ ...tea, product: 'tea' }], [{ ...tea, product: 'tea', ...change }]);
		expect(dataset.orders.length).toBe(2);
	});

	test('the columns may come back in another order', () => {
		const newer = batchOf({ id: 2, orders: [{ ...tea, name: 'Ani' }] });
		const [block] = newer.blocks;
		const reversed = {
			...block!,
			text: Object.fromEntries(Object.entries(block!.text).reverse()),
		};
		const older = batchOf({ id: 1, orders: [{ ...tea, name: 'Ani' }] });
		const dataset = foldBatches([older, { ...newer, blocks: [reversed] }], settingsOf());
		expect(totalsOf(dataset)).toEqual([100]);
	});
});

describe('undo', () => {
	const first = batchOf({ id: 1, orders: [sale('ani', '2025-01-01', 100, { orderId: '1' })] });
	const second = batchOf({ id: 2, orders: [sale('ani', '2025-01-01', 250, { orderId: '1' })] });

	test('leaving the newer import out brings the older version back', () => {
		expect(totalsOf(foldBatches([first], settingsOf()))).toEqual([100]);
		expect(totalsOf(foldBatches([first, second], settingsOf()))).toEqual([250]);
	});

	test('a buyer whom only a replaced version named is nobody’s customer', () => {
		const corrected = batchOf({
			id: 2,
			orders: [sale('budi', '2025-01-01', 100, { orderId: '1' })],
		});
		const dataset = foldBatches([first, corrected], settingsOf());
		const { known } = purchasesAt(dataset, dataset.lastDay!);
		expect(known.reduce((sum, flag) => sum + flag, 0)).toBe(1);
	});

	test('no import at all is an empty data set', () => {
		const { customers, orders, firstDay, lastDay } = foldBatches([], settingsOf());
		expect([customers.length, orders.length, firstDay, lastDay]).toEqual([0, 0, null, null]);
	});
});
