import { describe, expect, test } from 'vitest';
import { foldBatches } from '#core/dataset/fold.ts';
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
