import { expect, test } from 'vitest';
import { analyse } from '#core/analyses.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import { batchOf, customerNamed, day, settingsOf } from '#tests/support/factories.ts';

const asOf = day('2025-06-30');

/** Ani and Budi come from the shop, Citra from the market; somebody unknown has bought too. */
const SHOP = foldBatches(
	[
		batchOf({
			id: 1,
			source: 'shop',
			orders: [
				{ customerId: 'ani', orderedAt: '2025-05-01', total: 100, channel: 'Toko' },
				{ customerId: 'ani', orderedAt: '2025-06-01', total: 100, channel: 'Toko' },
				{ customerId: 'budi', orderedAt: '2024-10-05', total: 300, channel: 'Toko' },
				{ customerId: 'citra', orderedAt: '2025-06-20', total: 900, channel: 'Pasar' },
				{ orderedAt: '2025-06-21', total: 50, channel: 'Toko' },
			],
		}),
		batchOf({
			id: 2,
			source: 'shop',
			contacts: [{ customerId: 'dewi', firstSeenAt: '2025-06-02', channel: 'Toko' }],
		}),
		batchOf({
			id: 3,
			source: 'shop',
			touches: [
				{ customerId: 'citra', at: '2025-06-22', type: 'complaint' },
				{ customerId: 'ani', at: '2025-06-02', type: 'review', value: 5 },
			],
		}),
	],
	settingsOf({
		thresholds: { atRiskAfter: 20, lostAfter: 60, loyalAt: 3 },
		segments: [
			{ name: 'Toko', filter: { ...EVERYBODY, channels: ['Toko'] } },
			{ name: 'Pasar', filter: { ...EVERYBODY, channels: ['Pasar'] } },
			{ name: 'Kosong', filter: { ...EVERYBODY, cities: ['Atlantis'] } },
		],
	}),
);

const stageCounts = (segment: string | null) =>
	analyse(SHOP, 'stages', { asOf, segment }).stages.map(({ customers }) => customers);

test('a segment leaves only its customers, in the stages they have in the whole shop', () => {
	expect(stageCounts(null)).toEqual([1, 1, 1, 0, 1]);
	expect(stageCounts('Toko')).toEqual([1, 0, 1, 0, 1]);
	expect(stageCounts('Pasar')).toEqual([0, 1, 0, 0, 0]);
	expect(stageCounts('Kosong')).toEqual([0, 0, 0, 0, 0]);
});

test('limits and their back-test stay those of the whole shop', () => {
	const rule = (segment: string | null) => {
		const { thresholds, backTests, lostIsLongSilent, returnCurve } = analyse(SHOP, 'stages', {
			asOf,
			segment,
		});
		return { thresholds, backTests, lostIsLongSilent, returnCurve };
	};
	expect(rule(null).backTests).toHaveLength(1);
	expect(rule('Pasar')).toEqual(rule(null));
});

test('orders of nobody belong to no segment', () => {
	const { totals } = analyse(SHOP, 'report', { asOf, app: 't', segment: 'Toko' });
	expect(totals).toMatchObject({ customers: 3, buyers: 2, netRevenue: 5, anonymousOrders: 0 });
});

test('the report names its segment, and has no such part for the whole shop', () => {
	const part = analyse(SHOP, 'report', { asOf, app: 't', segment: 'pasar' });
	expect(part).toMatchObject({ segment: 'Pasar', totals: { orders: 1 } });
	expect(analyse(SHOP, 'report', { asOf, app: 't' })).not.toHaveProperty('segment');
});

test('customers keep their numbers, so that a list of the segment opens the same people', () => {
	const { ids } = analyse(SHOP, 'customerList', {
		...EVERYBODY,
		...{ asOf, among: null, search: '', sort: 'value', ascending: false, segment: 'Toko' },
	});
	expect([...ids]).toEqual(['budi', 'ani', 'dewi'].map((id) => customerNamed(SHOP, id)));
});

test('what the data can tell is asked of the whole shop: no complaint here is none, not unknown', () => {
	const complaints = (segment: string) =>
		analyse(SHOP, 'signals', { asOf, segment }).signals.find(({ id }) => id === 'complaint');
	expect(complaints('Toko')).toMatchObject({ supported: true, customers: 0 });
	expect(complaints('Pasar')).toMatchObject({ supported: true, customers: 1 });
	const act = (segment: string) =>
		analyse(SHOP, 'lenses', { asOf, segment })
			.find(({ id }) => id === 'race')!
			.steps.find(({ id }) => id === 'act');
	expect(act('Kosong')).toMatchObject({ customers: 0, missing: [] });
});

test('scores keep the fifths of the whole shop', () => {
	const groups = (segment: string | null) =>
		analyse(SHOP, 'rfm', { asOf, segment }).cells.flatMap(({ r, fm, customers }) =>
			customers === 0 ? [] : [`${r}.${fm}:${customers}`],
		);
	expect(groups(null).toSorted()).toEqual([...groups('Toko'), ...groups('Pasar')].toSorted());
});

test('single customers are asked of the whole shop, whatever the page is narrowed to', () => {
	const id = customerNamed(SHOP, 'citra');
	const [row] = analyse(SHOP, 'customerRows', { asOf, ids: [id], segment: 'Toko' });
	expect(row).toMatchObject({ stage: 'new', customerId: 'citra' });
});

test('a segment that the shop does not have is no answer about everybody', () => {
	expect(() => stageCounts('Gone')).toThrow('no segment Gone');
});
