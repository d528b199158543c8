import { describe, expect, test } from 'vitest';
import { foldBatches } from '#core/dataset/fold.ts';
import { joinTogether, splitOff } from '#core/dataset/identity/identity-rule.ts';
import type { IdentityRule } from '#core/dataset/identity/identity-rule.ts';
import { batchOf, settingsOf, shopOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const orderedAt = '2025-01-01';
const order = (identity: Row): Row => ({ orderedAt, total: 100, ...identity });

function customersOf(...rows: readonly Row[]): number {
	return shopOf(rows.map(order)).customers.length;
}

/** Customers of two files of different sources. */
function customersAcross(first: Row, second: Row): number {
	return foldBatches(
		[
			batchOf({ id: 1, source: 'till', orders: [order(first)] }),
			batchOf({ id: 2, source: 'web', orders: [order(second)] }),
		],
		settingsOf(),
	).customers.length;
}

describe('within one source', () => {
	test('rows with the same customer id are one customer', () => {
		expect(customersOf({ customerId: '7' }, { customerId: '7' })).toBe(1);
	});

	test('a customer id and an e-mail that meet in one row are one customer', () => {
		expect(
			customersOf(
				{ customerId: '7' },
				{ customerId: '7', email: 'ani@example.com' },
				{ email: 'ani@example.com' },
			),
		).toBe(1);
	});

	test('people meet over several steps, whatever the order of the rows', () => {
		const rows: Row[] = [
			{ customerId: '1', email: 'a@example.com' },
			{ email: 'a@example.com', phone: '+628120000001' },
			{ phone: '+628120000001', username: 'ani' },
			{ username: 'ani' },
		];
		expect(customersOf(...rows)).toBe(1);
		expect(customersOf(...rows.reverse())).toBe(1);
	});

	test('a name alone identifies nobody', () => {
		const { customers, orders, outcomes } = shopOf([order({ name: 'Ani' })]);
		expect([customers.length, orders.length, outcomes[0]!.anonymous]).toEqual([0, 1, 1]);
	});

	test('two people with one name stay two', () => {
		expect(
			customersOf({ name: 'Ani', email: 'a@example.com' }, { name: 'Ani', email: 'b@example.com' }),
		).toBe(2);
	});

	test('an order without any identity is accepted as anonymous', () => {
		const { outcomes } = shopOf([order({}), order({ customerId: '1' })]);
		expect(outcomes).toMatchObject([{ read: 2, accepted: 2, anonymous: 1 }]);
	});

	test('an e-mail met with five customer ids joins them', () => {
		const rows = ['1', '2', '3', '4', '5'].map((customerId) => ({
			customerId,
			email: 'family@example.com',
		}));
		expect(customersOf(...rows)).toBe(1);
	});

	test('an e-mail met with more customer ids is the shop’s own and joins nobody', () => {
		const rows = ['1', '2', '3', '4', '5', '6'].map((customerId) => ({
			customerId,
			email: 'till@shop.example',
		}));
		expect(customersOf(...rows)).toBe(6);
	});
});

describe('across sources', () => {
	test('a customer id does not meet', () => {
		expect(customersAcross({ customerId: '1001' }, { customerId: '1001' })).toBe(2);
	});

	test('a username does not meet', () => {
		expect(customersAcross({ username: 'ani' }, { username: 'ani' })).toBe(2);
	});

	test('an e-mail meets', () => {
		expect(customersAcross({ email: 'a@example.com' }, { email: 'a@example.com' })).toBe(1);
	});

	test('a phone number meets', () => {
		expect(customersAcross({ phone: '+628120000001' }, { phone: '+628120000001' })).toBe(1);
	});

	test('a phone number never meets an e-mail of the same letters', () => {
		expect(customersAcross({ phone: '123456' }, { email: '123456' })).toBe(2);
	});

	test('a contact list and orders make one customer with both', () => {
		const dataset = foldBatches(
			[
				batchOf({ id: 1, contacts: [{ email: 'a@example.com', firstSeenAt: '2024-12-01' }] }),
				batchOf({ id: 2, orders: [order({ customerId: '1', email: 'a@example.com' })] }),
			],
			settingsOf(),
		);
		expect([dataset.customers.length, dataset.orders.start[1]]).toEqual([1, 1]);
	});
});

/** Customers of the rows of one file in the order of the rows, numbered from 0. */
function peopleOf(rows: readonly Row[], rules: readonly IdentityRule[] = []): number[] {
	const { people } = shopOf(rows.map(order), { identityRules: rules });
	return Array.from(people.customerOfRow);
}

const times = (count: number, row: (i: number) => Row): Row[] =>
	Array.from({ length: count }, (_, i) => row(i));

describe('a key of many people', () => {
	test('a cashier’s e-mail on orders with many phones leaves each order to its phone', () => {
		const rows = times(12, (i) => ({ email: 'kasir@shop.example', phone: `+62812000000${i % 6}` }));
		expect(peopleOf(rows)).toEqual([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]);
	});

	test('a cashier’s e-mail under many names joins none of the few phones met with it', () => {
		const rows = times(30, (i) => ({
			email: 'kasir@shop.example',
			name: `Pembeli ${i}`,
			...(i < 2 ? { phone: `+62812000000${i}` } : {}),
		}));
		expect(new Set(peopleOf(rows))).toEqual(new Set([0, 1, 2]));
	});

	test('names that differ by case, accents and title only are one name', () => {
		const spelling = ['Ani', 'ANI', 'Bu Ani', 'Aní', ' ani '];
		const rows = times(30, (i) => ({
			email: 'ani@example.com',
			name: spelling[i % 5]!,
			...(i < 2 ? { phone: `+62812000000${i}` } : {}),
		}));
		expect(new Set(peopleOf(rows))).toEqual(new Set([0]));
	});

	test('a number for guests leaves each order to its e-mail, and the e-mail joins its phone', () => {
		const rows = times(51, (i) => ({
			customerId: '0',
			email: `guest${i}@example.com`,
			phone: `+6281200000${i}`,
		}));
		expect(peopleOf([...rows, { phone: '+62812000007' }])).toEqual([
			...times(51, () => ({})).map((_, i) => i),
			7,
		]);
	});

	test('a cashier’s e-mail under a number for guests joins nobody either', () => {
		const rows = times(60, (i) => ({
			customerId: '0',
			email: i < 52 ? `guest${i}@example.com` : 'kasir@shop.example',
			phone: `+6281200000${i}`,
		}));
		expect(new Set(peopleOf(rows)).size).toBe(60);
	});

	test('a phone that a family shares joins its accounts', () => {
		const rows = times(5, (i) => ({ customerId: `${i}`, phone: '+628120000001' }));
		expect(new Set(peopleOf(rows)).size).toBe(1);
	});

	test('one person with three phones stays one', () => {
		const rows = times(9, (i) => ({ email: 'ani@example.com', phone: `+62812000000${i % 3}` }));
		expect(new Set(peopleOf(rows)).size).toBe(1);
	});

	test('one person with a customer id in each of six shops stays one', () => {
		const batches = times(6, (i) => ({ customerId: `${i}`, phone: '+628120000001' })).map(
			(row, i) => batchOf({ id: i + 1, source: `shop${i}`, orders: [order(row)] }),
		);
		expect(foldBatches(batches, settingsOf()).customers.length).toBe(1);
	});

	test('a dropshipper with an account is one customer, and the recipients stay themselves', () => {
		const rows = times(40, (i) => ({
			customerId: 'drop',
			email: 'drop@example.com',
			phone: `+6281200000${i}`,
			name: `Penerima ${i}`,
		}));
		expect(peopleOf([...rows, { phone: '+62812000007' }, { email: 'drop@example.com' }])).toEqual([
			...rows.map(() => 0),
			1,
			0,
		]);
	});

	test('a dropshipper known by e-mail and user name is one customer', () => {
		const rows = times(40, (i) => ({
			email: 'drop@example.com',
			username: 'drop',
			phone: `+6281200000${i}`,
		}));
		expect(new Set(peopleOf(rows))).toEqual(new Set([0]));
	});

	test('a firm’s customer id keeps its orders whatever the staff’s numbers', () => {
		const rows = times(30, (i) => ({ customerId: 'pt', phone: `+6281200000${i}` }));
		expect(new Set(peopleOf(rows))).toEqual(new Set([0]));
	});
});

describe('what the owner decides', () => {
	const till = (id: string) => `id:generic%3Aorders:${id}`;
	/** A and B by phone, B and C by e-mail. */
	const A = { customerId: 'A', phone: '+628120000001' };
	const B = { customerId: 'B', phone: '+628120000001', email: 'b@example.com' };
	const C = { customerId: 'C', email: 'b@example.com' };

	test('without a decision keys lead from A over B to C', () => {
		expect(peopleOf([A, B, C])).toEqual([0, 0, 0]);
	});

	test('A split off leaves B and C together', () => {
		expect(peopleOf([A, B, C], [{ type: 'apart', key: till('A') }])).toEqual([0, 1, 1]);
	});

	test('B split off, A and C have nothing in common any more', () => {
		expect(peopleOf([A, B, C], [{ type: 'apart', key: till('B') }])).toEqual([0, 1, 2]);
	});

	test('a person known by a shared phone alone can be split off from its account', () => {
		const rows = [{ phone: '+628120000001' }, A];
		expect(peopleOf(rows)).toEqual([0, 0]);
		expect(peopleOf(rows, [{ type: 'apart', key: 'phone:+628120000001' }])).toEqual([0, 1]);
	});

	test('a split stays when another export brings a new key in common', () => {
		const more = [
			{ customerId: 'A', email: 'new@example.com' },
			{ customerId: 'B', email: 'new@example.com' },
		];
		expect(peopleOf([A, B, ...more], [{ type: 'apart', key: till('A') }])).toEqual([0, 1, 0, 1]);
	});

	test('two people are one by the owner’s word, also after one was split off', () => {
		const rules: IdentityRule[] = [
			{ type: 'apart', key: till('A') },
			{ type: 'together', a: till('A'), b: till('C') },
		];
		expect(peopleOf([A, B, C], rules)).toEqual([0, 0, 0]);
		expect(peopleOf([A, B, C], [...rules, { type: 'apart', key: till('B') }])).toEqual([0, 1, 0]);
	});

	test('two who were said to be two stay two when a key joins them later', () => {
		const rules: IdentityRule[] = [{ type: 'distinct', a: till('A'), b: till('C') }];
		expect(peopleOf([A, C], rules)).toEqual([0, 1]);
		expect(peopleOf([A, B, C], rules)).toEqual([0, 1, 1]);
	});

	test('a decision about keys that are not in the data changes nothing', () => {
		const rules: IdentityRule[] = [
			{ type: 'apart', key: 'email:nobody@example.com' },
			{ type: 'apart', key: 'id:elsewhere:1' },
			{ type: 'together', a: till('A'), b: 'id:elsewhere:1' },
			{ type: 'apart', key: 'nonsense' },
		];
		expect(peopleOf([A, B, C], rules)).toEqual([0, 0, 0]);
	});

	test('a decision says whom it is about', () => {
		const { people } = shopOf([A, B, C].map(order), {
			identityRules: [
				{ type: 'apart', key: till('B') },
				{ type: 'distinct', a: till('C'), b: 'email:nobody@example.com' },
			],
		});
		expect(people.decided.map(({ customers }) => customers)).toEqual([[1], [2, -1]]);
	});

	test('a split outlives undo and another import of either file', () => {
		const files = {
			till: batchOf({ id: 1, source: 'till', orders: [order(A)] }),
			web: batchOf({ id: 2, source: 'web', orders: [order(B)] }),
			again: batchOf({ id: 3, source: 'till', orders: [order(A), order(A)] }),
			newer: batchOf({ id: 4, source: 'web', orders: [order({ ...B, email: 'b2@example.com' })] }),
		};
		const settings = settingsOf({ identityRules: [{ type: 'apart', key: 'id:till:A' }] });
		const people = (...names: (keyof typeof files)[]) =>
			foldBatches(
				names.map((name) => files[name]),
				settings,
			).customers.length;
		expect(people('till', 'web')).toBe(2);
		expect(people('web')).toBe(1);
		expect(people('till', 'web', 'again', 'newer')).toBe(2);
		expect(people('web', 'again')).toBe(2);
	});

	test('every decision taken back leaves what keys say', () => {
		const before = peopleOf([A, B, C]);
		const split = splitOff([], till('A'));
		const joined = joinTogether(split, till('A'), till('C'));
		expect(peopleOf([A, B, C], split)).toEqual([0, 1, 1]);
		expect(peopleOf([A, B, C], joined)).toEqual([0, 0, 0]);
		expect(peopleOf([A, B, C], splitOff(joined, till('A')))).toEqual([0, 1, 1]);
		expect(peopleOf([A, B, C], [])).toEqual(before);
	});
});
