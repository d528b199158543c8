import { describe, expect, test } from 'vitest';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { seasonalIndex, seasonOfDays } from '#core/value/forecast/season.ts';
import type { Row } from '#tests/support/factories.ts';
import { day, shopOf } from '#tests/support/factories.ts';

const FIRST = day('2022-01-01');

/** One customer a day, twice as many in December, growing by `growth` a year. */
function shop(days: number, decembers = 2): Row[] {
	return Array.from({ length: days }, (_, d) => FIRST + d).flatMap((orderedAt) => {
		const december = orderedAt >= day('2022-12-01') && orderedAt <= day('2022-12-31');
		const again = orderedAt >= day('2023-12-01') && orderedAt <= day('2023-12-31');
		const buyers = december || again ? decembers : 1;
		return Array.from({ length: buyers }, (_, c) => ({ customerId: `c${c}`, orderedAt }));
	});
}

function indexOf(rows: readonly Row[], lastDay: number) {
	return seasonalIndex(purchasesAt(shopOf(rows), lastDay));
}

describe('the seasonal index', () => {
	test('is not given with less than two years of data', () => {
		expect(indexOf(shop(730), FIRST + 729)).toBeNull();
		expect(indexOf(shop(731), FIRST + 730)).not.toBeNull();
	});

	test('of a shop without a season is 1 in every month', () => {
		const index = indexOf(shop(731, 1), FIRST + 730)!;
		expect(index).toHaveLength(12);
		index.forEach((value) => expect(value).toBeCloseTo(1, 10));
	});

	test('is twice as high in a month with twice the orders', () => {
		const index = indexOf(shop(800), FIRST + 799)!;
		expect(index[11]! / index[5]!).toBeCloseTo(2, 1);
		expect(index.reduce((sum, value) => sum + value, 0)).toBeCloseTo(12, 10);
	});

	test('of days across two months is the mean by days', () => {
		const index = [1, 2, ...Array<number>(10).fill(0)];
		expect(seasonOfDays(index, day('2025-01-31'), day('2025-02-01'))).toBe(1.5);
		expect(seasonOfDays(index, day('2025-01-30'), day('2025-02-01'))).toBeCloseTo(4 / 3, 12);
	});
});
