import { describe, expect, test } from 'vitest';
import { periodOf } from '#core/calendar/period.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { EVERYBODY, isFiltering } from '#core/segments/customer-filter.ts';
import type { CustomerFilter } from '#core/segments/customer-filter.ts';
import { filterChoices } from '#core/segments/filter-choices.ts';
import { filterTests } from '#core/segments/filter-tests.ts';
import { segmentSizes } from '#core/segments/segment-sizes.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { SIGNAL_IDS } from '#core/signals/signal-ids.ts';
import { SIGNALS } from '#core/signals/signals.ts';
import { batchOf, customerNamed, day, settingsOf } from '#tests/support/factories.ts';
import { filtered } from '#tests/support/filtered.ts';
import type { Row } from '#tests/support/factories.ts';

const ASOF = day('2025-06-30');
const RULE = { thresholds: { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 } };

const buys = (customerId: string, orderedAt: string, more: Row = {}): Row => ({
	customerId,
	orderedAt,
	total: 100,
	...more,
});

const ORDERS: Row[] = [
	buys('ani', '2025-06-20', { city: 'Bandung', channel: 'Shopee', product: 'Gayo 250 g' }),
	buys('budi', '2025-05-31', { city: ' bandung ', channel: 'Toko', product: 'Toraja, 1 kg' }),
	buys('citra', '2025-05-01', { city: 'Garut', channel: 'Shopee', total: 200 }),
	buys('dewi', '2025-04-30', { total: 300, product: 'gayo 250 G' }),
	buys('eka', '2025-06-01', { status: 'pending', product: 'Gayo 250 g', channel: 'Toko' }),
];

function shopOf(lines: readonly Row[], changes: Partial<ShopSettings> = RULE): Dataset {
	const products = batchOf({ products: [{ product: 'Never sold' }] });
	return foldBatches([batchOf({ lines }), products], settingsOf(changes));
}

const SHOP = shopOf(ORDERS);

function found(filter: Partial<CustomerFilter>, dataset: Dataset = SHOP, asOf = ASOF): string[] {
	const tests = filterTests(dataset, asOf, { ...EVERYBODY, ...filter });
	return ['ani', 'budi', 'citra', 'dewi', 'eka'].filter((id) =>
		tests.every((passes) => passes(customerNamed(dataset, id))),
	);
}

const month = (text: string) => periodOf('month', day(text));

test.each([
	['nothing', {}, ['ani', 'budi', 'citra', 'dewi', 'eka']],
	['a stage', { stages: ['prospect'] }, ['eka']],
	['at risk from the day after the limit of 30 days', { atRisk: true }, ['citra']],
	['a danger signal of active customers', { signals: ['overdue'] }, ['citra']],
	['one of two signals', { signals: ['complaint', 'overdue'] }, ['citra']],
	['a signal that the data cannot show', { signals: ['complaint'] }, []],
	['lost for at most 1 day', { lostWithin: 1 }, ['dewi']],
	['lost for at most 0 days', { lostWithin: 0 }, []],
	['a channel', { channels: ['Shopee'] }, ['ani', 'citra']],
	['a channel in other letters', { channels: [' shopee'] }, ['ani', 'citra']],
	['one of two channels', { channels: ['Shopee', 'Toko'] }, ['ani', 'budi', 'citra', 'eka']],
	['a channel that is not known', { channels: [''] }, ['dewi']],
	['a channel that is gone', { channels: ['Tokopedia'] }, []],
	['a city, whatever its case and spaces', { cities: ['BANDUNG'] }, ['ani', 'budi']],
	['a product, in purchases only', { products: ['Gayo 250 g'] }, ['ani', 'dewi']],
	['one of two products', { products: ['toraja, 1 kg', 'Gayo 250 g'] }, ['ani', 'budi', 'dewi']],
	['a product that nobody bought', { products: ['Teh'] }, []],
	['the month of the first purchase', { cohorts: [month('2025-05-15')] }, ['budi', 'citra']],
	['one of two months', { cohorts: [month('2025-04-01'), month('2025-06-01')] }, ['ani', 'dewi']],
	['value from a limit on', { valueFrom: 200 }, ['citra', 'dewi']],
	['value above it', { valueFrom: 201 }, ['dewi']],
	['value up to a limit', { valueTo: 200 }, ['ani', 'budi', 'citra', 'eka']],
	['value below it', { valueTo: 199 }, ['ani', 'budi', 'eka']],
	['value between', { valueFrom: 100, valueTo: 200 }, ['ani', 'budi', 'citra']],
	['lost in the groups of RFM', { rfm: ['lost-small'] }, ['dewi']],
	['a step of a lens', { lensSteps: ['activity-cycle.during'] }, ['ani']],
	[
		'one of two steps',
		{ lensSteps: ['five-stages.lost', 'five-stages.prospect'] },
		['dewi', 'eka'],
	],
	['a step without data', { lensSteps: ['race.act'] }, []],
	['an advocate of whom no data tell', { advocate: true }, []],
	['a number of another page', { among: { of: 'rfm-group', group: 'lost-small' } }, ['dewi']],
	['a channel and a city', { channels: ['Shopee'], cities: ['Bandung'] }, ['ani']],
] satisfies [string, Partial<CustomerFilter>, string[]][])('a filter by %s', (_, filter, names) => {
	expect(found(filter)).toEqual(names);
	expect(isFiltering({ ...EVERYBODY, ...filter })).toBe(Object.keys(filter).length > 0);
});

describe('tags', () => {
	const list = (id: number, rows: Row[]) => batchOf({ id, source: 's', contacts: rows });
	const shop = foldBatches(
		[
			list(1, [
				{ customerId: 'ani', tags: 'VIP, grosir' },
				{ customerId: 'budi', tags: 'vip' },
				{ customerId: 'citra', tags: 'baru' },
			]),
			list(2, [{ customerId: 'citra', tags: 'grosir' }, { customerId: 'dewi' }]),
		],
		settingsOf(RULE),
	);
	const tagged = (...tags: string[]) => {
		const tests = filterTests(shop, ASOF, { ...EVERYBODY, tags });
		return ['ani', 'budi', 'citra', 'dewi'].filter((id) =>
			tests.every((passes) => passes(customerNamed(shop, id))),
		);
	};

	test('are found one by one whatever their case; the newest list of a customer counts', () => {
		expect(tagged('Vip')).toEqual(['ani', 'budi']);
		expect(tagged('grosir')).toEqual(['ani', 'citra']);
		expect(tagged('baru')).toEqual([]);
		expect(tagged('vip', 'grosir')).toEqual(['ani', 'budi', 'citra']);
	});

	test('are offered with their customers', () => {
		expect(filterChoices(shop, day('2025-12-31')).tags).toEqual([
			{ value: 'VIP', customers: 2 },
			{ value: 'grosir', customers: 2 },
		]);
	});
});

test('advocates are those of the date', () => {
	const shop = foldBatches(
		[
			batchOf({ id: 1, source: 's', orders: [buys('ani', '2025-06-20')] }),
			batchOf({
				id: 2,
				source: 's',
				touches: [{ customerId: 'ani', at: '2025-06-22', type: 'review', value: 5 }],
			}),
		],
		settingsOf(RULE),
	);
	const advocates = (asOf: string) => filtered(shop, day(asOf), { advocate: true });
	expect(advocates('2025-06-22')).toHaveLength(1);
	expect(advocates('2025-06-21')).toEqual([]);
});

test('a filter holds at an earlier date by what was known then', () => {
	expect(found({ products: ['Gayo 250 g'] }, SHOP, day('2025-05-01'))).toEqual(['dewi']);
	expect(found({ atRisk: true }, SHOP, day('2025-05-31'))).toEqual(['dewi']);
	expect(found({ atRisk: true }, SHOP, day('2025-05-30'))).toEqual([]);
});

test('a product counts on any row of the order, and not where the order was given back', () => {
	const line = (orderId: string, product: string, more: Row = {}) =>
		buys('ani', '2025-06-01', { orderId, product, ...more });
	const bought = (...rows: Row[]) =>
		filterTests(shopOf(rows), ASOF, { ...EVERYBODY, products: ['Teh'] }).every((is) => is(0));
	expect(bought(line('1', 'Kopi'), line('1', 'Teh'))).toBe(true);
	expect(bought(line('1', 'Kopi'), line('2', 'Teh', { status: 'refunded' }))).toBe(false);
});

test('the choices are what the data hold, the most frequent first', () => {
	expect(filterChoices(SHOP, ASOF)).toEqual({
		channels: [
			{ value: 'Shopee', customers: 2 },
			{ value: 'Toko', customers: 2 },
		],
		cities: [
			{ value: 'Bandung', customers: 2 },
			{ value: 'Garut', customers: 1 },
		],
		cohorts: [
			{ value: month('2025-06-01'), customers: 1 },
			{ value: month('2025-05-01'), customers: 2 },
			{ value: month('2025-04-01'), customers: 1 },
		],
		products: ['Gayo 250 g', 'Toraja, 1 kg'],
		tags: [],
	});
});

test('segments are counted anew with the data, without those known by refunds only', () => {
	const segments = [
		{ name: 'All', filter: EVERYBODY },
		{ name: 'Shopee', filter: { ...EVERYBODY, channels: ['Shopee'] } },
	];
	const more = [
		...ORDERS,
		buys('fajar', '2025-06-29', { channel: 'Shopee' }),
		buys('gita', '2025-06-29', { channel: 'Shopee', total: -5 }),
	];
	expect(segmentSizes(shopOf(ORDERS, { ...RULE, segments }), ASOF)).toEqual([5, 2]);
	expect(segmentSizes(shopOf(more, { ...RULE, segments }), ASOF)).toEqual([6, 3]);
});

test('a signal that is switched off can still be filtered by, but puts nobody at risk', () => {
	const shop = shopOf(ORDERS, { ...RULE, signalsOff: ['overdue'] });
	expect(found({ signals: ['overdue'] }, shop)).toEqual(['citra']);
	expect(found({ atRisk: true }, shop)).toEqual([]);
});

test('every signal has its place among the ids', () => {
	expect(SIGNALS.map(({ id }) => id)).toEqual(SIGNAL_IDS);
});
