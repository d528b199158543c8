import { describe, expect, test } from 'vitest';
import { customerByKey } from '#core/customers/customer-by-key.ts';
import { customerDetail } from '#core/customers/customer-detail.ts';
import { customerIdentities } from '#core/customers/customer-identities.ts';
import { mergeSuggestions } from '#core/customers/merge-suggestions.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { IdentityRule } from '#core/dataset/identity/identity-rule.ts';
import { snapshotAt } from '#core/lifecycle/snapshot.ts';
import { STAGES } from '#core/lifecycle/stage.ts';
import { batchOf, customerNamed, day, settingsOf, shopOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const ASOF = day('2025-06-30');
const order = (row: Row): Row => ({ orderedAt: '2025-06-01', total: 100, ...row });
const PHONE = '+628120000001';

/** Orders of a till and of a web shop, and an address book. */
function shop(identityRules: readonly IdentityRule[] = []): Dataset {
	return foldBatches(
		[
			batchOf({
				id: 1,
				source: 'till',
				file: 'till.csv',
				orders: [
					order({ customerId: '7', phone: PHONE, name: 'Ani' }),
					order({ customerId: '7', orderedAt: '2025-06-02' }),
				],
			}),
			batchOf({
				id: 2,
				source: 'web',
				file: 'web.csv',
				orders: [order({ email: 'ani@example.com', phone: PHONE, name: 'Ani W' })],
			}),
			batchOf({ id: 3, file: 'book.csv', contacts: [{ phone: PHONE }] }),
		],
		settingsOf({ identityRules }),
	);
}

describe('what was joined into a customer', () => {
	test('is listed with its files, keys, rows and orders, the one with most orders first', () => {
		expect(customerIdentities(shop(), 0)).toMatchObject([
			{
				key: 'id:till:7',
				name: 'Ani',
				contacts: [
					{ field: 'customerId', value: '7' },
					{ field: 'phone', value: PHONE },
				],
				files: [{ file: 'till.csv', rows: 2 }],
				rows: 2,
				orders: 2,
				reason: null,
			},
			{ key: `phone:${PHONE}`, rows: 1, orders: 0, reason: { with: 0, key: `phone:${PHONE}` } },
			{
				key: 'email:ani@example.com',
				rows: 1,
				orders: 1,
				reason: { with: 1, key: `phone:${PHONE}` },
			},
		]);
	});

	test('names the key of the chain that leads to each identity', () => {
		const rows = [
			order({ customerId: 'A', phone: PHONE }),
			order({ customerId: 'B', phone: PHONE, email: 'b@example.com' }),
			order({ customerId: 'C', email: 'b@example.com' }),
		];
		expect(customerIdentities(shopOf(rows), 0).map(({ reason }) => reason)).toEqual([
			null,
			{ with: 0, key: `phone:${PHONE}` },
			{ with: 1, key: 'email:b@example.com' },
		]);
	});

	test('does not take a key of many people for the reason', () => {
		const rows = [
			...['1', '2', '3', '4', '5', '6'].map((customerId) =>
				order({
					customerId,
					email: 'kasir@shop.example',
					...(customerId < '3' && { phone: PHONE }),
				}),
			),
		];
		const [, second, ...rest] = customerIdentities(shopOf(rows), 0);
		expect([second?.reason?.key, rest]).toEqual([`phone:${PHONE}`, []]);
	});

	test('says so where the owner has joined them', () => {
		const rules: IdentityRule[] = [
			{ type: 'together', a: 'id:generic%3Aorders:A', b: 'id:generic%3Aorders:B' },
		];
		const dataset = shopOf([order({ customerId: 'A' }), order({ customerId: 'B' })], {
			identityRules: rules,
		});
		const detail = customerDetail(dataset, { asOf: ASOF, id: 0 });
		expect(detail?.identities.map(({ reason }) => reason)).toEqual([null, { with: 0, key: null }]);
		expect(detail?.decisions).toEqual(rules);
	});

	test('is one identity where nothing was joined', () => {
		expect(customerIdentities(shopOf([order({ customerId: 'A' })]), 0)).toHaveLength(1);
	});

	test('is split off by its key, and the customer is found again by it', () => {
		const key = 'email:ani@example.com';
		const split = shop([{ type: 'apart', key }]);
		expect(split.customers.length).toBe(2);
		const id = customerByKey(split, { key })!;
		expect(customerIdentities(split, id)).toMatchObject([{ key, orders: 1 }]);
		expect(customerByKey(shop(), { key })).toBe(0);
		expect(customerByKey(shop(), { key: 'email:nobody@example.com' })).toBeNull();
	});
});

describe('who may be one person', () => {
	const two = (first: Row, second: Row, identityRules: readonly IdentityRule[] = []) =>
		mergeSuggestions(
			shopOf([order({ customerId: '1', ...first }), order({ customerId: '2', ...second })], {
				identityRules,
			}),
			{ asOf: ASOF },
		);
	const ANI = { name: 'Ani Wijaya', city: 'Bandung' };

	test.each([
		['the same name and city', ANI],
		['another case and spaces', { name: ' ANI  wijaya', city: 'BANDUNG' }],
		['accents', { name: 'Ání Wijaya', city: 'Bandung' }],
		['a title', { name: 'Ibu Ani Wijaya', city: 'Bandung' }],
		['an English title', { name: 'Mrs. Ani Wijaya', city: 'Bandung' }],
	])('two customers with %s', (_, other) => {
		expect(two(ANI, other).count).toBe(1);
	});

	test.each([
		['another city', ANI, { ...ANI, city: 'Jakarta' }],
		['no city', { name: ANI.name }, { name: ANI.name }],
		['another name', ANI, { ...ANI, name: 'Ani Wijayanti' }],
		['a masked name', { ...ANI, name: 'A**i' }, { ...ANI, name: 'A**i' }],
		['a placeholder', { ...ANI, name: 'Walk-in' }, { ...ANI, name: 'walk in' }],
		['a title alone', { ...ANI, name: 'Ibu' }, { ...ANI, name: 'Bu' }],
	])('but not with %s', (_, first, second) => {
		expect(two(first, second).count).toBe(0);
	});

	test('a decision is not asked for twice', () => {
		const a = 'id:generic%3Aorders:1';
		const b = 'id:generic%3Aorders:2';
		expect(two(ANI, ANI, [{ type: 'distinct', a: b, b: a }]).count).toBe(0);
		expect(two(ANI, ANI, [{ type: 'together', a, b }]).count).toBe(0);
		expect(two(ANI, ANI, [{ type: 'apart', key: a }]).count).toBe(0);
	});

	test('the most valuable pair comes first, and in a pair the more valuable one', () => {
		const rows = [
			order({ customerId: '1', ...ANI }),
			order({ customerId: '2', ...ANI }),
			order({ customerId: '3', name: 'Budi Santoso', city: 'Solo', total: 50 }),
			order({ customerId: '4', name: 'Budi Santoso', city: 'Solo', total: 900 }),
		];
		const { first } = mergeSuggestions(shopOf(rows), { asOf: ASOF });
		expect(first.map(({ a, b }) => [a.row.customerId, b.row.customerId])).toEqual([
			['4', '3'],
			['1', '2'],
		]);
		expect(first[0]!.a.key).toBe('id:generic%3Aorders:4');
	});

	test('a name that five people of one city have is a common one', () => {
		const rows = (count: number) =>
			Array.from({ length: count }, (_, i) => order({ customerId: `${i}`, ...ANI }));
		expect(mergeSuggestions(shopOf(rows(4)), { asOf: ASOF }).count).toBe(6);
		expect(mergeSuggestions(shopOf(rows(5)), { asOf: ASOF }).count).toBe(0);
	});

	test('nobody is proposed before they are known', () => {
		const dataset = shopOf([
			order({ customerId: '1', ...ANI, orderedAt: '2025-01-01' }),
			order({ customerId: '2', ...ANI, orderedAt: '2025-05-01' }),
		]);
		expect(mergeSuggestions(dataset, { asOf: day('2025-04-30') }).count).toBe(0);
		expect(mergeSuggestions(dataset, { asOf: day('2025-05-01') }).count).toBe(1);
	});
});

describe('who brought whom', () => {
	const dataset = foldBatches(
		[
			batchOf({
				contacts: [
					{ customerId: '1', name: 'Ani', firstSeenAt: '2025-01-01' },
					{ customerId: '2', name: 'Budi', firstSeenAt: '2025-02-01', referredBy: 'ani' },
					{ customerId: '3', name: 'Citra', firstSeenAt: '2025-03-01', referredBy: '1' },
					{ customerId: '4', firstSeenAt: '2025-03-01', referredBy: 'a neighbour' },
				],
			}),
		],
		settingsOf(),
	);
	const detailOf = (id: number, asOf = ASOF) => customerDetail(dataset, { asOf, id })!;

	test('is on the pages of both', () => {
		expect(detailOf(1).referredBy).toEqual({ text: 'ani', customer: { id: 0, label: 'Ani' } });
		expect(detailOf(0).referred).toEqual({
			count: 2,
			first: [
				{ id: 1, label: 'Budi' },
				{ id: 2, label: 'Citra' },
			],
		});
		expect([detailOf(0).referredBy, detailOf(1).referred.count]).toEqual([null, 0]);
	});

	test('is the text alone where nobody is found', () => {
		expect(detailOf(3).referredBy).toEqual({ text: 'a neighbour', customer: null });
	});

	test('leaves out people who were not known yet', () => {
		expect(detailOf(0, day('2025-02-28')).referred.count).toBe(1);
	});

	test('leaves out whom a later record says was brought', () => {
		const told = foldBatches(
			[
				batchOf({
					id: 1,
					source: 's',
					orders: [order({ customerId: '2', orderedAt: '2025-01-09' })],
				}),
				batchOf({
					id: 2,
					source: 's',
					contacts: [
						{ customerId: '1', firstSeenAt: '2025-01-01' },
						{ customerId: '2', firstSeenAt: '2025-02-01', referredBy: '1' },
					],
				}),
			],
			settingsOf(),
		);
		const countAt = (asOf: string) =>
			customerDetail(told, { asOf: day(asOf), id: customerNamed(told, '1') })!.referred.count;
		expect([countAt('2025-01-31'), countAt('2025-02-01')]).toEqual([0, 1]);
	});
});

describe('people without a purchase', () => {
	test.each([
		['a contact', { contacts: [{ customerId: '1', firstSeenAt: '2025-01-05' }] }],
		[
			'an order that was cancelled',
			{ orders: [order({ customerId: '1', orderedAt: '2025-01-05', status: 'cancelled' })] },
		],
		[
			'an order that was paid back wholly',
			{ orders: [order({ customerId: '1', orderedAt: '2025-01-05', status: 'refunded' })] },
		],
	])('are prospects from the first day of %s on', (_, rows) => {
		const { stages, purchases } = snapshotAt(
			foldBatches([batchOf(rows)], settingsOf()),
			day('2025-06-30'),
		);
		expect([STAGES[stages[0]!], purchases.known[0]]).toEqual(['prospect', 1]);
		const { customers } = foldBatches([batchOf(rows)], settingsOf());
		expect(customers.firstKnownDay[0]).toBe(day('2025-01-05'));
	});

	test('are dated by the earliest of cancelled order and contact', () => {
		const { customers } = foldBatches(
			[
				batchOf({ id: 1, source: 's', contacts: [{ customerId: '1', firstSeenAt: '2025-02-01' }] }),
				batchOf({
					id: 2,
					source: 's',
					orders: [order({ customerId: '1', orderedAt: '2025-01-05', status: 'cancelled' })],
				}),
			],
			settingsOf(),
		);
		expect(customers.firstKnownDay[0]).toBe(day('2025-01-05'));
	});
});
