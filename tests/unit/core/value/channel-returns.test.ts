import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '#core/calendar/day.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { costReturns } from '#core/value/channel-returns.ts';
import { batchOf, day, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

/** So many customers of a channel who buy for 1,000 in January, February and March. */
function buyers(channel: string, count: number): Row[] {
	return Array.from({ length: count }, (_, c) =>
		[1, 2, 3].map((month) => ({
			customerId: `${channel}${c}`,
			orderedAt: dayFromCivil(2025, month, 1 + (c % 20)),
			total: 1000,
			channel,
		})),
	).flat();
}

function returns(rows: readonly Row[], spend: readonly Row[], margin = 1) {
	const batches = [batchOf({ id: 1, orders: rows }), batchOf({ id: 2, spend })];
	return costReturns(foldBatches(batches, settingsOf({ margin })), day('2025-03-31'));
}

const SPEND = [
	{ month: '2025-01-01', channel: 'Toko', spend: 30_000 },
	{ month: '2025-01-01', channel: 'Shopee', spend: 100_000 },
];

describe('what winning customers has brought back', () => {
	const rows = [...buyers('Toko', 20), ...buyers('Shopee', 20)];

	test('is cumulative margin at equal age over the cost of one customer', () => {
		const [shopee, toko] = returns(rows, SPEND).byChannel;
		expect(toko).toMatchObject({ channel: 'Toko', cac: 1500, ageMonths: 2, clvToCac: 2 });
		expect(toko?.value).toEqual({ value: 3000, low: 3000, high: 3000 });
		expect(shopee).toMatchObject({ channel: 'Shopee', cac: 5000, clvToCac: 0.6 });
	});

	test('is back in the first month whose cumulative margin covers the cost', () => {
		const [shopee, toko] = returns(rows, SPEND).byChannel;
		expect(toko?.paybackMonths).toBe(1);
		expect(shopee?.paybackMonths).toBeNull();
	});

	test('counts margin, not revenue', () => {
		const toko = returns(rows, SPEND, 0.5).byChannel[1];
		expect(toko).toMatchObject({ clvToCac: 1, paybackMonths: 2 });
	});

	test('is not known of fewer than 20 customers', () => {
		const [first] = returns(buyers('Toko', 19), SPEND.slice(0, 1)).byChannel;
		expect(first).toMatchObject({ newCustomers: 19, value: null, clvToCac: null });
		expect(first?.paybackMonths).toBeNull();
	});

	test('of all channels together goes by all costs and all customers', () => {
		const { overall } = returns(rows, SPEND);
		expect(overall).toMatchObject({ spend: 130_000, newCustomers: 40, cac: 3250 });
		expect(overall?.clvToCac).toBeCloseTo(3000 / 3250, 12);
	});

	test('without any cost is nothing', () => {
		expect(returns(rows, [])).toEqual({ byChannel: [], overall: null });
	});
});
