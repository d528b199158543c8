import { expect, test } from 'vitest';
import { periodCustomers } from '#core/churn/period-customers.ts';
import type { PeriodGroup } from '#core/churn/period-groups.ts';
import { ratesAt } from '#core/churn/rates-page.ts';
import type { Period } from '#core/calendar/period.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import {
	batchOf,
	customerNamed,
	day,
	ordersOn,
	settingsOf,
	shopOf,
} from '#tests/support/factories.ts';
import { randomShop } from '#tests/support/random-shop.ts';

const LIMITS = { atRiskAfter: 20, lostAfter: 40, loyalAt: 3 };

test('who stayed and who was lost are told by one limit at both ends', () => {
	const shop = shopOf(
		ordersOn({
			ani: ['2025-01-01'],
			budi: ['2025-01-10', '2025-02-05'],
			citra: ['2025-02-25'],
		}),
		{ thresholds: LIMITS },
	);
	const inFebruary = (who: PeriodGroup) => {
		const found = periodCustomers(shop, day('2025-03-31'), {
			period: 'month',
			day: day('2025-02-14'),
			who,
		});
		return ['ani', 'budi', 'citra'].filter((name) => found.includes(customerNamed(shop, name)));
	};
	expect(inFebruary('lost')).toEqual(['ani']);
	expect(inFebruary('kept')).toEqual(['budi']);
	expect(inFebruary('buyers')).toEqual(['budi', 'citra']);
	expect(inFebruary('returned')).toEqual(['budi']);
	expect(inFebruary('repeat')).toEqual(['budi']);
});

test.each<Period>(['week', 'month', 'quarter', 'year'])(
	'every figure of a %s opens as many people as it counts',
	(period) => {
		const traits = { gap: 25, leaving: 0.2, prices: 'similar', refunds: 0.1 } as const;
		const made = randomShop({ seed: 7, customers: 40, days: 500, ...traits });
		const contacts = Array.from({ length: 40 }, (_, i) => ({
			customerId: `c${i}`,
			firstSeenAt: made.firstDay! + (i % 7) * 20,
		}));
		const orders = ordersOn(
			Object.fromEntries(
				Array.from({ length: 40 }, (_, c) => {
					const { start, day: days } = made.orders;
					return [`c${c}`, [...days.subarray(start[c], start[c + 1])]];
				}),
			),
		);
		const dataset = foldBatches(
			[batchOf({ id: 1, source: 'shop', orders }), batchOf({ id: 2, source: 'shop', contacts })],
			settingsOf({ thresholds: LIMITS }),
		);
		const asOf = dataset.lastDay!;
		const { rows } = ratesAt(dataset, { asOf, period });
		expect(rows.some(({ becameLost, converted }) => becameLost > 0 && converted > 0)).toBe(true);
		for (const row of rows) {
			const count = (who: PeriodGroup) =>
				periodCustomers(dataset, asOf, { period, day: row.firstDay, who }).length;
			expect([
				count('lost'),
				count('kept') + count('lost'),
				count('repeat'),
				count('converted'),
				count('buyers'),
			]).toEqual([row.becameLost, row.activeAtStart, row.repeatBuyers, row.converted, row.buyers]);
			expect(count('returned')).toBeLessThanOrEqual(row.gaps);
		}
	},
);
