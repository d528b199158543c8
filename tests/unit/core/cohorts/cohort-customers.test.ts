import { expect, test } from 'vitest';
import { cohortCustomers } from '#core/cohorts/cohort-customers.ts';
import type { CohortMembers } from '#core/cohorts/cohort-customers.ts';
import { cohortsAt } from '#core/cohorts/cohorts-page.ts';
import { COHORT_PERIODS } from '#core/cohorts/cohort-period.ts';
import { customerNamed, day, ordersOn, shopOf } from '#tests/support/factories.ts';
import { randomShop } from '#tests/support/random-shop.ts';

const SHOP = shopOf(
	ordersOn({
		ani: ['2025-01-10', '2025-01-20', '2025-03-05'],
		budi: ['2025-01-15', '2025-02-15'],
		citra: ['2025-02-01'],
	}),
);
const JANUARY: CohortMembers = {
	period: 'month',
	cohortDay: day('2025-01-01'),
	who: 'all',
	age: 0,
	filter: null,
};

function named(changes: Partial<CohortMembers>) {
	const found = cohortCustomers(SHOP, day('2025-03-20'), { ...JANUARY, ...changes });
	return ['ani', 'budi', 'citra'].filter((name) => found.includes(customerNamed(SHOP, name)));
}

test('a cohort is who bought first in its period', () => {
	expect(named({})).toEqual(['ani', 'budi']);
});

test('a cell is who bought in it, or had bought again by its end', () => {
	expect(named({ who: 'bought', age: 1 })).toEqual(['budi']);
	expect(named({ who: 'bought', age: 2 })).toEqual(['ani']);
	expect(named({ who: 'returned', age: 0 })).toEqual(['ani']);
	expect(named({ who: 'returned', age: 1 })).toEqual(['ani', 'budi']);
});

test('a period outside the data has nobody', () => {
	expect(named({ cohortDay: day('2024-12-01') })).toEqual([]);
	expect(named({ cohortDay: day('2025-04-01') })).toEqual([]);
});

test.each(COHORT_PERIODS)(
	'every cell of a table of %s opens as many people as it counts',
	(period) => {
		const dataset = randomShop({
			seed: 5,
			customers: 40,
			days: 200,
			gap: 25,
			leaving: 0.2,
			prices: 'similar',
			refunds: 0.1,
		});
		const asOf = dataset.lastDay!;
		const { rows } = cohortsAt(dataset, { asOf, period });
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) {
			const count = (who: CohortMembers['who'], age: number) =>
				cohortCustomers(dataset, asOf, { period, cohortDay: row.firstDay, who, age, filter: null })
					.length;
			expect(count('all', 0)).toBe(row.size);
			// A dozen ages are enough of a table of days.
			row.retained.slice(0, 12).forEach((retained, age) => {
				expect([count('bought', age), count('returned', age)]).toEqual([
					retained,
					row.returnedBy[age],
				]);
			});
		}
	},
);
