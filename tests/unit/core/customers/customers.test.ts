import { describe, expect, test } from 'vitest';
import { isoDay } from '#core/calendar/day.ts';
import { customerDetail } from '#core/customers/customer-detail.ts';
import { customerList } from '#core/customers/customer-list.ts';
import type { CustomerQuery } from '#core/customers/customer-list.ts';
import { customerRows } from '#core/customers/customer-rows.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import {
	batchOf,
	customerNamed,
	day,
	ordersOn,
	settingsOf,
	shopOf,
} from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const MANUAL = { thresholds: { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 } };
const ASOF = day('2025-06-30');

const QUERY: CustomerQuery = {
	...EVERYBODY,
	asOf: ASOF,
	among: null,
	search: '',
	sort: 'name',
	ascending: true,
};

const person = (customerId: string, name: string, more: Row, ...days: string[]): Row[] =>
	days.map((orderedAt) => ({ customerId, name, orderedAt, total: 100, ...more }));

const SHOP = shopOf(
	[
		...person('1', 'Ani Wijaya', { city: 'Bandung', phone: '+62811' }, '2025-06-20'),
		...person('2', 'Budi', { email: 'budi@x.id', total: 900 }, '2025-05-20', '2025-05-25'),
		...person('3', 'Citra', {}, '2025-04-20'),
		...person('4', 'dewi', {}, '2025-01-01', '2025-02-01', '2025-03-01'),
		{ customerId: '5', name: 'Eka', orderedAt: '2025-06-01', total: -50 },
	],
	MANUAL,
);

function names(query: Partial<CustomerQuery>, dataset = SHOP): string[] {
	const { ids } = customerList(dataset, { ...QUERY, ...query });
	return customerRows(dataset, { asOf: ASOF, ids }).map(({ name }) => name);
}

describe('the list of customers', () => {
	test('has everybody in a stage, and nobody known by refunds only', () => {
		expect(names({})).toEqual(['Ani Wijaya', 'Budi', 'Citra', 'dewi']);
	});

	test('counts all customers in each stage, whatever the filter', () => {
		const { stageCounts, atRiskCount } = customerList(SHOP, { ...QUERY, stages: ['new'] });
		expect([stageCounts, atRiskCount]).toEqual([[0, 1, 1, 0, 2], 1]);
	});

	test.each([
		['of one stage', { stages: ['new'] }, ['Ani Wijaya']],
		['of several stages', { stages: ['new', 'lost'] }, ['Ani Wijaya', 'Citra', 'dewi']],
		['at risk', { atRisk: true }, ['Budi']],
		['lost within 11 days', { lostWithin: 11 }, ['Citra']],
		['lost within 10 days', { lostWithin: 10 }, []],
		['by part of a name', { search: 'WIJ' }, ['Ani Wijaya']],
		['by two words in any order', { search: 'bandung ani' }, ['Ani Wijaya']],
		['by e-mail', { search: 'budi@' }, ['Budi']],
		['by phone', { search: '62811' }, ['Ani Wijaya']],
		[
			'whom a number of another page counts',
			{ among: { of: 'flow', since: day('2025-05-22'), before: 'new', after: 'growing' } },
			['Budi'],
		],
		[
			'of both a number and a filter',
			{ among: { of: 'rfm-cell', r: 1, fm: 3 }, stages: ['new'] },
			[],
		],
		['by nothing known', { search: 'zzz' }, []],
	] satisfies [string, Partial<CustomerQuery>, string[]][])(
		'finds customers %s',
		(_, query, found) => {
			expect(names(query)).toEqual(found);
		},
	);

	test.each([
		['value', false, ['Budi', 'dewi', 'Ani Wijaya', 'Citra']],
		['value', true, ['Ani Wijaya', 'Citra', 'dewi', 'Budi']],
		['silence', false, ['dewi', 'Citra', 'Budi', 'Ani Wijaya']],
		['silence', true, ['Ani Wijaya', 'Budi', 'Citra', 'dewi']],
		['orders', false, ['dewi', 'Budi', 'Ani Wijaya', 'Citra']],
		['name', false, ['dewi', 'Citra', 'Budi', 'Ani Wijaya']],
	] as const)('sorts by %s, ascending %s', (sort, ascending, sorted) => {
		expect(names({ sort, ascending })).toEqual(sorted);
	});

	test('adds up what the listed brought in the last year', () => {
		expect(customerList(SHOP, { ...QUERY, stages: ['lost'] }).netLastYear).toBe(400);
	});
});

function rowOf(dataset: Dataset, customerId: string, asOf = ASOF) {
	return customerRows(dataset, { asOf, ids: [customerNamed(dataset, customerId)] })[0]!;
}

describe('the row of a customer', () => {
	test('says when the next change comes: at risk first', () => {
		expect(rowOf(SHOP, '1').nextChange).toEqual({ day: day('2025-07-21'), to: 'at-risk' });
	});

	test('says when one at risk will be lost', () => {
		expect(rowOf(SHOP, '2').nextChange).toEqual({ day: day('2025-07-25'), to: 'lost' });
	});

	test('expects no change of the lost', () => {
		expect(rowOf(SHOP, '3').nextChange).toBeNull();
	});

	test('names the day of the change rightly: the day before nothing has changed', () => {
		const { nextChange } = rowOf(SHOP, '2');
		expect(rowOf(SHOP, '2', nextChange!.day - 1).stage).toBe('growing');
		expect(rowOf(SHOP, '2', nextChange!.day).stage).toBe('lost');
		expect(rowOf(SHOP, '1', day('2025-07-20')).atRisk).toBe(false);
		expect(rowOf(SHOP, '1', day('2025-07-21')).atRisk).toBe(true);
	});

	test('has the median of the own gaps from three purchase days on', () => {
		const usual = (...days: string[]) => rowOf(shopOf(ordersOn({ a: days })), 'a').usualGap;
		expect(usual('2025-01-01', '2025-01-11')).toBeNull();
		expect(usual('2025-01-01', '2025-01-11', '2025-01-31')).toBe(15);
		expect(usual('2025-01-01', '2025-01-11', '2025-01-31', '2025-02-01')).toBe(10);
	});

	test('shows the purchase days of the last 365 days', () => {
		const dataset = shopOf(ordersOn({ a: ['2024-06-30', '2024-07-01', '2025-06-30'] }));
		expect(rowOf(dataset, 'a').ticks.map(isoDay)).toEqual(['2024-07-01', '2025-06-30']);
	});

	test('is called by the strongest that is known', () => {
		const labels = (row: Row) =>
			customerRows(shopOf([{ orderedAt: '2025-01-01', total: 1, ...row }]), {
				asOf: ASOF,
				ids: [0],
			})[0]!.label;
		expect([
			labels({ customerId: '7', email: 'a@x.id', name: 'Ani' }),
			labels({ customerId: '7', email: 'a@x.id' }),
			labels({ customerId: '7' }),
		]).toEqual(['Ani', 'a@x.id', '7']);
	});

	test('shows the newest details', () => {
		const dataset = shopOf([
			...person('1', 'Ani', {}, '2025-01-01'),
			...person('1', 'Ani W.', {}, '2025-02-01'),
			...person('1', '', {}, '2025-03-01'),
		]);
		expect(rowOf(dataset, '1').name).toBe('Ani W.');
	});
});

describe('one customer in detail', () => {
	const detail = (dataset: Dataset, customerId: string, asOf = ASOF) =>
		customerDetail(dataset, { asOf, id: customerNamed(dataset, customerId) })!;

	test('has the changes of stage, oldest first', () => {
		const { stageChanges } = detail(SHOP, '4');
		expect(stageChanges.map(({ day: at, to }) => `${isoDay(at)} ${to}`)).toEqual([
			'2025-01-01 new',
			'2025-02-01 growing',
			'2025-03-01 loyal',
			'2025-05-01 lost',
		]);
	});

	test('begins as a prospect where a contact came first', () => {
		const dataset = foldBatches(
			[
				batchOf({ id: 1, contacts: [{ email: 'a@x.id', firstSeenAt: '2025-01-01' }] }),
				batchOf({
					id: 2,
					orders: [{ customerId: '1', email: 'a@x.id', orderedAt: '2025-02-01', total: 1 }],
				}),
			],
			settingsOf(MANUAL),
		);
		expect(detail(dataset, '1').stageChanges.map(({ to }) => to)).toEqual([
			'prospect',
			'new',
			'lost',
		]);
	});

	test('leaves the lost on the day of the next purchase, not before', () => {
		const dataset = shopOf(ordersOn({ a: ['2025-01-01', '2025-03-02', '2025-06-01'] }), MANUAL);
		expect(
			detail(dataset, 'a').stageChanges.map(({ day: at, to }) => `${isoDay(at)} ${to}`),
		).toEqual(['2025-01-01 new', '2025-03-02 growing', '2025-05-02 lost', '2025-06-01 loyal']);
	});

	test('is as it was on each day, also where an order was given back later', () => {
		const back = { total: 100, refunded: 100 };
		const dataset = shopOf(
			[
				{ customerId: 'a', orderedAt: '2025-01-01', ...back, refundedAt: '2025-01-20' },
				{ customerId: 'a', orderedAt: '2025-02-01', total: 100 },
				{ customerId: 'a', orderedAt: '2025-03-20', ...back, refundedAt: '2025-04-10' },
			],
			MANUAL,
		);
		expect(
			detail(dataset, 'a').stageChanges.map(
				({ day: at, to, purchaseDays }) => `${isoDay(at)} ${to} ${purchaseDays}`,
			),
		).toEqual([
			'2025-01-01 new 1',
			'2025-01-20 prospect 0',
			'2025-02-01 new 1',
			'2025-03-20 growing 2',
			// 68 days after the only purchase that is left.
			'2025-04-10 lost 1',
		]);
	});

	test('is in no stage when known by refunds only', () => {
		expect(detail(SHOP, '5')).toMatchObject({ row: { stage: null }, stageChanges: [] });
	});

	test('enters the stages with the first purchase when refunds came before', () => {
		const dataset = shopOf(
			[
				{ customerId: 'a', orderedAt: '2025-06-01', total: -50 },
				{ customerId: 'a', orderedAt: '2025-06-10', total: 100 },
			],
			MANUAL,
		);
		expect(detail(dataset, 'a').stageChanges.map(({ to }) => to)).toEqual(['new']);
	});

	test('has the orders, newest first, with the row they were read from', () => {
		const { orders } = detail(SHOP, '2');
		expect(orders.map(({ day: at, sourceRow, file }) => [isoDay(at), sourceRow, file])).toEqual([
			['2025-05-25', 4, 'orders.csv'],
			['2025-05-20', 3, 'orders.csv'],
		]);
	});

	test('says what became of each order', () => {
		const order = (orderId: string, more: Row): Row => ({
			orderId,
			customerId: 'a',
			orderedAt: '2025-06-01',
			total: 100,
			...more,
		});
		const dataset = shopOf([
			order('1', { orderedAt: '2025-06-01' }),
			order('2', { orderedAt: '2025-06-02', status: 'pending' }),
			order('3', { orderedAt: '2025-06-03', status: 'cancelled' }),
			order('4', { orderedAt: '2025-06-04', status: 'refunded' }),
			order('5', { orderedAt: '2025-06-05', total: -20 }),
		]);
		expect(
			detail(dataset, 'a')
				.orders.toReversed()
				.map(({ status, net, isPurchase }) => [status, net, isPurchase]),
		).toEqual([
			['valid', 100, true],
			['pending', 0, false],
			['void', 0, false],
			['refunded', 0, false],
			['refund', -20, false],
		]);
	});

	test('names each product of an order once, in the order of the file', () => {
		const line = (orderId: string, product: string): Row => ({
			orderId,
			customerId: 'a',
			orderedAt: '2025-06-01',
			product,
			lineTotal: 10,
		});
		const dataset = foldBatches(
			[
				batchOf({
					lines: [line('1', 'tea'), line('2', 'cup'), line('1', 'milk'), line('1', 'tea')],
				}),
			],
			settingsOf(),
		);
		expect(detail(dataset, 'a').orders.map(({ products }) => products)).toEqual([
			['cup'],
			['tea', 'milk'],
		]);
	});

	test('of an unknown number is nobody', () => {
		expect(customerDetail(SHOP, { asOf: ASOF, id: 99 })).toBeNull();
	});
});
