import { describe, expect, test } from 'vitest';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { SECTORS } from '#core/dataset/settings.ts';
import { SECTOR_DEFAULTS } from '#core/lifecycle/sector-defaults.ts';
import { snapshotAt } from '#core/lifecycle/snapshot.ts';
import type { Thresholds } from '#core/lifecycle/thresholds.ts';
import { ordersOn, shopOf } from '#tests/support/factories.ts';

/** So many customers with purchases on the same days. */
interface Group {
	readonly customers: number;
	readonly days: readonly number[];
}

function thresholds(
	groups: readonly Group[],
	asOf: number,
	changes: Partial<ShopSettings> = {},
): Thresholds {
	const customers = Object.fromEntries(
		groups.flatMap(({ customers: count, days }, g) =>
			Array.from({ length: count }, (_, i) => [`${g}-${i}`, days] as const),
		),
	);
	return snapshotAt(shopOf(ordersOn(customers), changes), asOf).thresholds;
}

// 100 intervals: 50 gaps and 50 open silences. Half never end: S∞ = 0.5. Of the 50 returns 25
// had come within 10 days, 40 (0.8) within 20, 45 (0.9) within 30 and all within 40.
const HALF_RETURN: readonly Group[] = [
	{ customers: 25, days: [0, 10] },
	{ customers: 15, days: [0, 20] },
	{ customers: 5, days: [0, 30] },
	{ customers: 5, days: [0, 40] },
];

describe('a shop with fifty returning customers', () => {
	test('loses its customers when 9 in 10 returns had happened, and worries at 3 in 4', () => {
		expect(thresholds(HALF_RETURN, 400)).toEqual({
			source: 'shop',
			provisional: false,
			note: null,
			atRiskAfter: 20,
			lostAfter: 30,
			loyalAt: 4,
		});
	});

	test('takes the sector’s defaults with one returning customer less', () => {
		const fewer = [...HALF_RETURN.slice(0, 3), { customers: 4, days: [0, 40] }];
		expect(thresholds(fewer, 400, { sector: 'fashion' })).toEqual({
			...SECTOR_DEFAULTS.fashion,
			source: 'sector',
			provisional: false,
			note: 'few-returning',
		});
	});

	test('never loses them before 14 days nor worries before 7', () => {
		expect(thresholds([{ customers: 50, days: [0, 5] }], 400)).toMatchObject({
			atRiskAfter: 7,
			lostAfter: 14,
		});
	});

	test('loses them after 730 days at the latest', () => {
		expect(thresholds([{ customers: 50, days: [0, 1000] }], 3000)).toMatchObject({
			atRiskAfter: 730,
			lostAfter: 730,
			provisional: false,
		});
	});

	test('does not trust more than half of a short history: the sector’s days if they are longer', () => {
		expect(thresholds([{ customers: 60, days: [0, 20] }], 25)).toEqual({
			source: 'shop',
			provisional: true,
			note: 'short-history',
			atRiskAfter: 90,
			lostAfter: 180,
			loyalAt: 4,
		});
	});

	test('keeps its own days where they are longer than the sector’s', () => {
		const found = thresholds([{ customers: 60, days: [0, 100] }], 110, { sector: 'food-drink' });
		expect(found).toMatchObject({ provisional: true, atRiskAfter: 100, lostAfter: 100 });
	});
});

describe('loyalAt', () => {
	const buying = (times: number) => Array.from({ length: times }, (_, i) => i * 20);

	test('is the first purchase after which three quarters of 30 customers bought again', () => {
		const groups = [
			{ customers: 40, days: buying(3) },
			{ customers: 30, days: buying(4) },
			{ customers: 30, days: buying(6) },
		];
		expect(thresholds(groups, 500).loyalAt).toBe(5);
	});

	test('is 3 at the least', () => {
		expect(thresholds([{ customers: 60, days: buying(8) }], 500).loyalAt).toBe(3);
	});

	test('is 4 where no purchase qualifies', () => {
		expect(thresholds([{ customers: 60, days: buying(3) }], 500).loyalAt).toBe(4);
	});

	test('does not count customers whose time to return is not over', () => {
		// All third purchases are 20 days old when lostAfter is 20: they count, and did not return.
		const found = thresholds(
			[
				{ customers: 60, days: [0, 20, 40] },
				{ customers: 40, days: [0, 20, 490, 510] },
			],
			515,
		);
		expect(found.loyalAt).toBe(4);
	});

	test('does not count on fewer than 30 customers', () => {
		const groups = [
			{ customers: 60, days: buying(2) },
			{ customers: 29, days: buying(9) },
		];
		expect(thresholds(groups, 500).loyalAt).toBe(4);
	});
});

test('thresholds set by hand are taken as they are', () => {
	const manual = { atRiskAfter: 10, lostAfter: 20, loyalAt: 7 };
	expect(thresholds(HALF_RETURN, 400, { thresholds: manual })).toEqual({
		...manual,
		source: 'manual',
		provisional: false,
		note: null,
	});
});

// From the table of the definitions: atRiskAfter / lostAfter / loyalAt.
test.each([
	['food-drink', '30/90/5'],
	['beauty-health', '60/150/4'],
	['fashion', '90/240/3'],
	['home-electronics', '180/540/3'],
	['services', '60/180/4'],
	['b2b', '45/150/5'],
	['other', '90/180/4'],
] as const)('the sector %s begins with %s', (sector, expected) => {
	const { atRiskAfter, lostAfter, loyalAt } = SECTOR_DEFAULTS[sector];
	expect(`${atRiskAfter}/${lostAfter}/${loyalAt}`).toBe(expected);
	expect(SECTORS).toContain(sector);
});

test('an empty shop has the sector’s thresholds', () => {
	expect(thresholds([], 0)).toMatchObject({ source: 'sector', note: 'few-returning' });
});
