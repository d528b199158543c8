import { expect, test } from 'vitest';
import { assembleBatches, countBatches, foldBatches } from '#core/dataset/fold.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { totals } from '#core/dataset/totals.ts';
import { batchOf, settingsOf } from '#tests/support/factories.ts';

const BATCHES = [
	batchOf({
		id: 1,
		statusWords: { batal: 'void', kembali: 'refunded' },
		orders: [
			{ orderId: '1', email: 'ani@example.com', orderedAt: '2025-01-05', total: 5_000 },
			{
				orderId: '2',
				email: 'budi@example.com',
				orderedAt: '2025-01-06',
				total: 100,
				status: 'Batal',
			},
			{
				orderId: '3',
				email: 'citra@example.com',
				orderedAt: '2025-01-07',
				total: 70,
				refunded: 70,
			},
			{ orderId: '4', email: 'dewi@example.com', orderedAt: '2025-01-08', total: 0 },
			{ orderId: '5', email: 'eka@example.com', orderedAt: '2025-01-09', total: -900 },
			{
				orderId: '6',
				email: 'fitri@example.com',
				orderedAt: '2025-01-09',
				total: 0,
				status: 'Kembali',
			},
			{ orderId: '7', orderedAt: '2025-01-10', total: 250 },
		],
	}),
	batchOf({ id: 2, contacts: [{ email: 'gita@example.com', firstSeenAt: '2025-01-02' }] }),
];

test.each([true, false])(
	'a preview counts as the data set does (zero orders are purchases: %s)',
	(zeroOrdersArePurchases) => {
		const settings = settingsOf({ zeroOrdersArePurchases });
		const counts = countBatches(assembleBatches(BATCHES, settings), settings);
		const dataset = foldBatches(BATCHES, settings);
		const whole = totals(dataset, purchasesAt(dataset, dataset.lastDay!), []);
		expect(counts.prospects).toBe(whole.prospects);
		expect(counts.customers).toBe(whole.customers);
		expect(counts.period).toEqual({ firstDay: dataset.firstDay, lastDay: dataset.lastDay });
		expect(counts.revenue.reduce((sum, part) => sum + part)).toBe(
			whole.netRevenue + whole.anonymousRevenue,
		);
	},
);

test('prospects are those without a purchase: void, wholly refunded, never bought', () => {
	expect(countBatches(assembleBatches(BATCHES, settingsOf()), settingsOf()).prospects).toBe(4);
});
