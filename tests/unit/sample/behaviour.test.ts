import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '#core/calendar/day.ts';
import { seededRandom } from '#core/stats/random.ts';
import { ordersOf } from '#sample/behaviour.ts';
import { inventedPeople } from '#sample/people.ts';
import { priceOn } from '#sample/products.ts';
import { isYearEndSale, season } from '#sample/seasons.ts';
import { orderTotal } from '#sample/shop-order.ts';

const random = seededRandom(1);
const { buyers } = inventedPeople(random);
const histories = buyers.map((person) => ({ person, orders: ordersOf(random, person) }));

/** Share of those won from `from` to `to` who buy again within 45 days. */
function secondPurchaseRate(from: number, to: number): number {
	const won = histories.filter(({ person }) => person.startDay >= from && person.startDay < to);
	const again = won.filter(({ person, orders }) =>
		orders.some(({ day, state }) => {
			return state !== 'cancelled' && day > person.startDay && day <= person.startDay + 45;
		}),
	);
	return again.length / won.length;
}

describe('the customers of the sample shop', () => {
	test('start with a purchase on their first day', () => {
		for (const { person, orders } of histories) {
			expect(orders[0]!.day).toBe(person.startDay);
			expect(orders[0]!.state).toMatch(/done|under-way/);
		}
	});

	test('come in growing numbers', () => {
		const half = dayFromCivil(2024, 11, 1);
		const early = buyers.filter(({ startDay }) => startDay < half).length;
		expect(early / buyers.length).toBeLessThan(0.45);
	});

	test('come back less often for a second purchase after the prices went up', () => {
		const before = secondPurchaseRate(dayFromCivil(2025, 1, 1), dayFromCivil(2025, 6, 15));
		const after = secondPurchaseRate(dayFromCivil(2025, 8, 1), dayFromCivil(2025, 9, 9));
		expect(after).toBeLessThan(before * 0.8);
	});

	test('are mostly small, with a few cafés that buy a lot', () => {
		const mean = (wholesale: boolean): number => {
			const orders = histories
				.filter(({ person }) => person.wholesale === wholesale)
				.flatMap((history) => history.orders);
			return orders.reduce((sum, order) => sum + orderTotal(order), 0) / orders.length;
		};
		expect(buyers.filter(({ wholesale }) => wholesale)).toHaveLength(14);
		expect(mean(true)).toBeGreaterThan(mean(false) * 5);
	});
});

describe('the calendar of the sample shop', () => {
	test('knows the fast, the rush before Lebaran and the closed days', () => {
		const ordinary = season(dayFromCivil(2025, 6, 10), 'web');
		expect(season(dayFromCivil(2025, 3, 5), 'web')).toBeLessThan(ordinary);
		expect(season(dayFromCivil(2025, 3, 25), 'web')).toBeGreaterThan(ordinary);
		expect(season(dayFromCivil(2025, 4, 1), 'web')).toBeLessThan(0.5);
	});

	test('has its sale around 12 December', () => {
		expect(isYearEndSale(dayFromCivil(2024, 12, 12))).toBe(true);
		expect(isYearEndSale(dayFromCivil(2024, 12, 24))).toBe(false);
	});

	test('raises prices by 8 % on 4 August 2025', () => {
		expect(priceOn(100_000, dayFromCivil(2025, 8, 3))).toBe(100_000);
		expect(priceOn(100_000, dayFromCivil(2025, 8, 4))).toBe(108_000);
	});
});
