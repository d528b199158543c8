import { describe, expect, test } from 'vitest';
import { periodRates } from '#core/churn/rates.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import type { Row } from '#tests/support/factories.ts';
import { day, ordersOn, shopOf } from '#tests/support/factories.ts';
import { valueByGroup } from '#core/value/by-group.ts';
import { formulaInputs } from '#core/value/formula-inputs.ts';
import { formulaClv } from '#core/value/formula.ts';
import { historicValue } from '#core/value/historic.ts';
import { valueAt } from '#core/value/value-page.ts';

// The worked example: 50.00 a period, 12 periods a year for 5 years, 100.00 to win a customer.
test('$50 × 12 × 5 − $100 is $2,900', () => {
	expect(formulaClv(5000, 12 * 5, 1, 10_000)).toBe(290_000);
});

test('the margin applies to the revenue, not to the cost of winning a customer', () => {
	expect(formulaClv(5000, 60, 0.5, 10_000)).toBe(140_000);
});

const spend = (...totals: number[]): Row[] =>
	totals.map((total, i) => ({ customerId: `c${i}`, orderedAt: '2025-01-01', total }));

function historic(rows: readonly Row[], margin = 1) {
	return historicValue(purchasesAt(shopOf(rows), day('2025-12-31')), margin);
}

describe('historic value', () => {
	test('is net revenue times margin, in total and per buyer', () => {
		expect(historic(spend(300, 100), 0.5)).toMatchObject({
			total: 200,
			perCustomer: 100,
			buyers: 2,
		});
	});

	test('counts what refund documents took, but no buyer for them', () => {
		const rows = [...spend(300), { customerId: 'r', orderedAt: '2025-01-01', total: -100 }];
		expect(historic(rows)).toMatchObject({ total: 200, perCustomer: 200, buyers: 1 });
	});

	test('has the middle buyer’s value as median', () => {
		expect(historic(spend(10, 1000, 20)).median).toBe(20);
	});

	test('has the mean of the two middle values as median of an even number', () => {
		expect(historic(spend(10, 20, 40, 1000)).median).toBe(30);
	});

	test('finds the fewest buyers who carry half of it', () => {
		expect(historic(spend(50, 30, 20)).halfCarriedBy).toBe(1);
		expect(historic(spend(40, 30, 30)).halfCarriedBy).toBe(2);
	});

	test('has the share of the top tenth', () => {
		const rows = spend(110, ...Array.from({ length: 9 }, () => 10));
		expect(historic(rows).topTenth).toEqual({ buyers: 1, share: 0.55 });
	});

	test('puts every buyer into one band', () => {
		const rows = spend(...Array.from({ length: 100 }, (_, i) => i * 7));
		expect(historic(rows).bands.reduce((sum, count) => sum + count, 0)).toBe(100);
	});

	test('of nobody has nothing per buyer', () => {
		expect(historic([])).toMatchObject({ total: 0, perCustomer: null, median: null, buyers: 0 });
	});

	test('of buyers who paid nothing has no bands', () => {
		expect(historic(spend(0, 0))).toMatchObject({ total: 0, perCustomer: 0, bands: [] });
	});
});

function inputs(customers: Record<string, string[]>, asOf: string, lostAfter: number) {
	const dataset = shopOf(ordersOn(customers));
	const purchases = purchasesAt(dataset, day(asOf));
	return formulaInputs(dataset, purchases, periodRates(purchases, lostAfter, 'month'));
}

describe('what the data propose for the formula', () => {
	const customers = {
		ani: ['2025-01-01'],
		budi: ['2025-01-10', '2025-02-05', '2025-03-10', '2025-04-10'],
		citra: ['2025-01-05', '2025-04-20'],
		dewi: ['2025-03-01'],
		eka: ['2025-02-01'],
	};

	// March and April: 200.00 each from a mean of two active customers; churn 1/2 and 1/2.
	test('is the mean of the complete months after the first lostAfter days', () => {
		expect(inputs(customers, '2025-04-30', 40)).toEqual({
			revenuePerMonth: 10_000,
			monthlyChurn: 0.5,
			months: 2,
			basedOnMonths: 2,
		});
	});

	test('leaves the running month out', () => {
		expect(inputs(customers, '2025-04-29', 40)).toMatchObject({ basedOnMonths: 1 });
	});

	test('is nothing where nobody was lost', () => {
		expect(
			inputs({ ani: ['2025-01-01', '2025-02-01', '2025-03-01'] }, '2025-03-31', 40),
		).toBeNull();
	});

	test('is nothing where no month is old enough', () => {
		expect(inputs(customers, '2025-02-20', 40)).toBeNull();
	});

	test('has no revenue from a month between in which nobody was active', () => {
		// March and May lose their only customer without a sale; all of April began with nobody.
		const reopened = { ani: ['2025-01-01', '2025-02-20'], budi: ['2025-04-15'] };
		expect(inputs(reopened, '2025-05-31', 20)).toMatchObject({
			basedOnMonths: 2,
			monthlyChurn: 1,
			revenuePerMonth: 0,
		});
	});

	test('takes the last twelve months at most', () => {
		const long = {
			ani: Array.from(
				{ length: 24 },
				(_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
			),
			budi: ['2024-06-01'],
		};
		expect(inputs(long, '2024-12-31', 40)).toMatchObject({ basedOnMonths: 12 });
	});
});

test('value by group leaves out groups without buyers and puts the greatest first', () => {
	const purchases = purchasesAt(shopOf(spend(100, 500, 300)), day('2025-12-31'));
	expect(valueByGroup(purchases, [1, 2, 1], 0.5)).toEqual([
		{ group: 2, buyers: 1, total: 250, perCustomer: 250 },
		{ group: 1, buyers: 2, total: 200, perCustomer: 100 },
	]);
});

test('the cohort curve averages the cohorts whose month of that age is complete', () => {
	const dataset = shopOf([
		{ customerId: 'a', orderedAt: '2025-01-01', total: 100 },
		{ customerId: 'a', orderedAt: '2025-02-01', total: 60 },
		{ customerId: 'b', orderedAt: '2025-02-01', total: 300 },
		{ customerId: 'c', orderedAt: '2025-03-05', total: 999 },
	]);
	expect(valueAt(dataset, day('2025-03-10')).cohortCurve).toEqual([
		{ customers: 2, value: 200 },
		{ customers: 1, value: 160 },
	]);
});
