import { describe, expect, test } from 'vitest';
import { locateRow } from '#core/dataset/rows/row-space.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import { isLiveRow } from '#core/dataset/rows/row-fate.ts';
import { batchOf, customerNamed, day, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const fold = (...batches: Batch[]) => foldBatches(batches, settingsOf());

const fates = ({ outcomes }: Dataset) =>
	outcomes.map(({ accepted, changed, duplicate }) => [accepted, changed, duplicate]);

/** Import and row of the file of every row that counts. */
function liveRows({ rows, fateOfRow }: Dataset): string[] {
	return Array.from({ length: rows.length }, (_, row) => row)
		.filter((row) => isLiveRow(fateOfRow, row))
		.map((row) => {
			const { batch, block, row: at } = locateRow(rows, row);
			return `${batch.record.id}:${block.sourceRow[at]}`;
		});
}

describe('touches and surveys', () => {
	const visit: Row = { customerId: 'ani', at: '2025-01-01 10:00', type: 'visit' };
	const answer: Row = { email: 'ani@example.com', at: '2025-01-01', instrument: 'nps', score: 9 };

	test('a file imported twice adds nothing', () => {
		const touches = [visit, { ...visit, type: 'open' }];
		const dataset = fold(batchOf({ id: 1, touches }), batchOf({ id: 2, touches }));
		expect(fates(dataset)).toEqual([
			[2, 0, 0],
			[0, 0, 2],
		]);
		expect(liveRows(dataset)).toHaveLength(2);
	});

	test('two equal rows of one file are both real, and so is a third of the next', () => {
		const dataset = fold(
			batchOf({ id: 1, touches: [visit, visit] }),
			batchOf({ id: 2, touches: [visit, visit, visit] }),
		);
		expect(fates(dataset)).toEqual([
			[2, 0, 0],
			[1, 0, 2],
		]);
		expect(liveRows(dataset)).toHaveLength(3);
	});

	test.each([
		['score', { score: 8 }],
		['reason', { reason: 'late' }],
		['time', { at: '2025-01-02' }],
	] satisfies [string, Row][])('an answer with another %s is another answer', (_, change) => {
		const dataset = fold(
			batchOf({ id: 1, surveys: [answer] }),
			batchOf({ id: 2, surveys: [{ ...answer, ...change }] }),
		);
		expect(fates(dataset)[1]).toEqual([1, 0, 0]);
		expect(liveRows(dataset)).toEqual(['1:2', '2:2']);
	});

	test('the same row of another source is another one', () => {
		const dataset = fold(
			batchOf({ id: 1, source: 'mail', touches: [visit] }),
			batchOf({ id: 2, source: 'chat', touches: [visit] }),
		);
		expect(fates(dataset)[1]).toEqual([1, 0, 0]);
	});

	test('a touch and a contact of one person are two records', () => {
		const dataset = fold(
			batchOf({ id: 1, source: 's', touches: [visit] }),
			batchOf({ id: 2, source: 's', contacts: [{ customerId: 'ani' }] }),
		);
		expect(fates(dataset)[1]).toEqual([1, 0, 0]);
	});
});

describe('contacts', () => {
	const ani: Row = { customerId: 'ani', email: 'ani@example.com', tags: 'gift' };

	test('the same again is a duplicate', () => {
		const dataset = fold(batchOf({ id: 1, contacts: [ani] }), batchOf({ id: 2, contacts: [ani] }));
		expect(fates(dataset)[1]).toEqual([0, 0, 1]);
		expect(liveRows(dataset)).toEqual(['2:2']);
	});

	test('other details are a newer version, which alone counts', () => {
		const dataset = fold(
			batchOf({ id: 1, contacts: [ani] }),
			batchOf({ id: 2, contacts: [{ ...ani, tags: 'wholesale' }] }),
		);
		expect(fates(dataset)[1]).toEqual([0, 1, 0]);
		expect(liveRows(dataset)).toEqual(['2:2']);
	});

	test('the strongest key names the record, and a text in another field does not', () => {
		const dataset = fold(
			batchOf({ id: 1, contacts: [{ customerId: '77', email: 'ani@example.com' }] }),
			batchOf({
				id: 2,
				contacts: [{ customerId: '78', email: 'ani@example.com' }, { username: '77' }],
			}),
		);
		expect(fates(dataset)[1]).toEqual([2, 0, 0]);
	});

	test.each(['email', 'phone', 'username'] as const)('without an id the %s names it', (key) => {
		const dataset = fold(
			batchOf({ id: 1, contacts: [{ [key]: 'a', city: 'Solo' }] }),
			batchOf({ id: 2, contacts: [{ [key]: 'a', city: 'Bogor' }] }),
		);
		expect(fates(dataset)[1]).toEqual([0, 1, 0]);
	});

	test('without any key the same row again is a duplicate', () => {
		const contacts = [{ name: 'Ani', city: 'Solo' }];
		const dataset = fold(batchOf({ id: 1, contacts }), batchOf({ id: 2, contacts }));
		expect(fates(dataset)[1]).toEqual([0, 0, 1]);
	});

	test('an undated contact stays known from the first list that named it', () => {
		const older = batchOf({ id: 1, importedDay: day('2025-01-10'), contacts: [ani] });
		const newer = { ...ani, tags: 'wholesale' };
		const dataset = fold(
			older,
			batchOf({ id: 2, importedDay: day('2025-03-01'), contacts: [newer] }),
			batchOf({ id: 3, orders: [{ customerId: 'x', orderedAt: '2025-06-01', total: 1 }] }),
		);
		const { firstKnownDay } = dataset.customers;
		expect(firstKnownDay[customerNamed(dataset, 'ani')]).toBe(day('2025-01-10'));
	});

	test('the rows of one person in one file are one version, in whatever order', () => {
		const home = { ...ani, city: 'Solo' };
		const work = { ...ani, city: 'Bogor' };
		const dataset = fold(
			batchOf({ id: 1, contacts: [home, work] }),
			batchOf({ id: 2, contacts: [work, home] }),
			batchOf({ id: 3, contacts: [work] }),
		);
		expect(fates(dataset).slice(1)).toEqual([
			[0, 0, 2],
			[0, 1, 0],
		]);
		expect(liveRows(dataset)).toEqual(['3:2']);
	});
});

describe('spend', () => {
	const cost: Row = { day: '2025-01-01', channel: 'Meta', campaign: 'gift', spend: 5000 };

	test('of the same day, channel and campaign is replaced by the newer', () => {
		const dataset = fold(
			batchOf({ id: 1, spend: [cost, { ...cost, spend: 10 }] }),
			batchOf({ id: 2, spend: [{ ...cost, spend: 5500 }] }),
		);
		expect(fates(dataset)[1]).toEqual([0, 1, 0]);
		expect(liveRows(dataset)).toEqual(['2:2']);
	});

	test.each([
		['day', { day: '2025-01-02' }],
		['channel', { channel: 'Google' }],
		['campaign', { campaign: 'ramadan' }],
		['currency', { currency: 'USD' }],
	] satisfies [string, Row][])('of another %s stands beside it', (_, change) => {
		const dataset = fold(
			batchOf({ id: 1, spend: [cost] }),
			batchOf({ id: 2, spend: [{ ...cost, ...change }] }),
		);
		expect(fates(dataset)[1]![1]).toBe(0);
		expect(fates(dataset)[1]![2]).toBe(0);
	});

	test('of a month is not that of its first day', () => {
		const { day: month, ...rest } = cost;
		const dataset = fold(
			batchOf({ id: 1, spend: [cost] }),
			batchOf({ id: 2, spend: [{ ...rest, month: month! }] }),
		);
		expect(fates(dataset)[1]).toEqual([1, 0, 0]);
	});

	test('tells nobody’s first contact', () => {
		expect(fold(batchOf({ spend: [cost] })).hasContacts).toBe(false);
	});
});

describe('products', () => {
	test('are named by sku, else by product', () => {
		const dataset = fold(
			batchOf({ id: 1, products: [{ sku: 'T1', product: 'Tea' }, { product: 'Cup' }] }),
			batchOf({
				id: 2,
				products: [
					{ sku: 'T1', product: 'Green tea' },
					{ sku: '', product: 'Cup' },
					{ sku: 'Cup', product: 'Cup' },
				],
			}),
		);
		expect(fates(dataset)[1]).toEqual([1, 1, 1]);
		expect(liveRows(dataset)).toEqual(['2:2', '2:3', '2:4']);
	});
});

test('what became of an import does not depend on newer ones', () => {
	const lines = [
		{ orderId: '1', customerId: 'ani', orderedAt: '2025-01-01', lineTotal: 10 },
		{ orderId: '1', orderedAt: '2025-01-01', lineTotal: 20 },
		{ orderId: '2', orderedAt: '2025-01-01', lineTotal: 20, currency: 'USD' },
	];
	const first = batchOf({ id: 1, lines });
	const alone = fold(first).outcomes[0];
	expect(alone).toMatchObject({ accepted: 2, anonymous: 0, waiting: 1 });
	expect(fold(first, batchOf({ id: 2, lines: lines.slice(1) })).outcomes[0]).toEqual(alone);
});

test('one import has no fates to keep', () => {
	expect(fold(batchOf({ touches: [{ at: '2025-01-01' }] })).fateOfRow).toBe(null);
});
