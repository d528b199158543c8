import { describe, expect, test } from 'vitest';
import { ratesAt } from '#core/churn/rates-page.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { batchOf, day, ordersOn, settingsOf, shopOf } from '#tests/support/factories.ts';

describe('people known before they bought, by month', () => {
	const dataset = foldBatches(
		[
			batchOf({
				id: 1,
				source: 'shop',
				orders: ordersOn({
					sameMonth: ['2025-01-20'],
					nextMonth: ['2025-02-10', '2025-03-01'],
					sameDay: ['2025-02-01'],
					listedLater: ['2025-01-01'],
				}),
			}),
			batchOf({
				id: 2,
				source: 'shop',
				contacts: [
					{ customerId: 'sameMonth', firstSeenAt: '2025-01-19' },
					{ customerId: 'nextMonth', firstSeenAt: '2025-01-31' },
					{ customerId: 'sameDay', firstSeenAt: '2025-02-01' },
					{ customerId: 'listedLater', firstSeenAt: '2025-01-02' },
					{ customerId: 'longBefore', firstSeenAt: '2020-01-01' },
					{ customerId: 'fromMarchOn', firstSeenAt: '2025-03-31' },
					{ customerId: 'notYet', firstSeenAt: '2025-04-01' },
				],
			}),
		],
		settingsOf(),
	);
	const months = ratesAt(dataset, { asOf: day('2025-03-31'), period: 'month' }).rows;

	test('are exposed until they buy', () => {
		expect(months.map(({ label, exposed, converted }) => [label, exposed, converted])).toEqual([
			['2025-01', 3, 1],
			['2025-02', 2, 1],
			['2025-03', 2, 0],
		]);
		expect(months.map(({ conversionRate }) => conversionRate)).toEqual([1 / 3, 1 / 2, 0]);
	});
});

test('without a list of people there is no conversion rate', () => {
	const dataset = shopOf(ordersOn({ ani: ['2025-01-01'] }));
	expect(ratesAt(dataset, { asOf: day('2025-01-31'), period: 'month' }).rows).toMatchObject([
		{ exposed: 0, conversionRate: null },
	]);
});

test('before the first day of the data there are no periods', () => {
	const dataset = shopOf(ordersOn({ ani: ['2025-03-01'] }));
	expect(ratesAt(dataset, { asOf: day('2025-01-01'), period: 'week' }).rows).toEqual([]);
});
