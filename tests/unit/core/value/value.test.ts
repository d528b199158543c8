import { describe, expect, test } from 'vitest';
import { periodRates } from '#core/churn/rates.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import type { Row } from '#tests/support/factories.ts';
import { day, ordersOn, shopOf } from '#tests/support/factories.ts';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import { historicByGroup } from '#core/value/by-group.ts';
import { formulaInputs } from '#core/value/formula-inputs.ts';
import { formulaClv } from '#core/value/formula.ts';
import type { Grouping } from '#core/value/grouping.ts';
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
	const dataset = shopOf(rows, { margin });
	const { spread, ...value } = historicValue(dataset, purchasesAt(dataset, day('2025-12-31')));
	return { ...value, ...spread };
}

describe('historic value', () => {
	test('is net revenue times margin, in total and per buyer', () => {
		expect(historic(spend(300, 100), 0.5)).toMatchObject({
			total: 200,
			perCustomer: { value: 100 },
			people: 2,
		});
	});

	test('counts what refund documents took, but no buyer for them', () => {
		const rows = [...spend(300), { customerId: 'r', orderedAt: '2025-01-01', total: -100 }];
		expect(historic(rows)).toMatchObject({ total: 200, perCustomer: { value: 200 }, people: 1 });
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
		expect(historic(rows).parts[0]).toEqual({ from: 0, to: 0.1, people: 1, share: 0.55 });
	});

	test('parts of the people add up to all of them and all of the value', () => {
		const { parts } = historic(spend(...Array.from({ length: 37 }, (_, i) => i)));
		expect(parts.map(({ people }) => people)).toEqual([4, 5, 10, 18]);
		expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
	});

	// Mean 20, standard deviation 10, so 1.96 × 10 / √3 on either side.
	test('tells how sure the mean is', () => {
		const { perCustomer } = historic(spend(10, 20, 30));
		expect(perCustomer?.low).toBeCloseTo(20 - 11.3161, 4);
		expect(perCustomer?.high).toBeCloseTo(20 + 11.3161, 4);
	});

	test('below zero has a range on both sides', () => {
		const rows = [...spend(300, 100), { customerId: 'c0', orderedAt: '2025-01-02', total: -2400 }];
		const { perCustomer } = historic(rows);
		expect(perCustomer!.value).toBe(-1000);
		expect(perCustomer!.low + perCustomer!.high).toBeCloseTo(-2000);
	});

	test('of one buyer has no range', () => {
		expect(historic(spend(70)).perCustomer).toEqual({ value: 70, low: 70, high: 70 });
	});

	test('puts every buyer into one band', () => {
		const rows = spend(...Array.from({ length: 100 }, (_, i) => i * 7));
		expect(historic(rows).bands.reduce((sum, count) => sum + count, 0)).toBe(100);
	});

	test('of nobody has nothing per buyer', () => {
		expect(historic([])).toMatchObject({ total: 0, perCustomer: null, median: null, people: 0 });
	});

	test('of buyers who paid nothing has no bands', () => {
		expect(historic(spend(0, 0))).toMatchObject({ total: 0, perCustomer: { value: 0 }, bands: [] });
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
			error: null,
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

describe('value by group', () => {
	const dataset = shopOf(
		[
			{ customerId: 'ani', orderedAt: '2025-01-05', total: 100, channel: 'Toko' },
			{ customerId: 'budi', orderedAt: '2025-02-05', total: 500, channel: 'Shopee' },
			{ customerId: 'cici', orderedAt: '2025-02-06', total: 300, channel: 'Toko' },
			{
				customerId: 'dedi',
				orderedAt: '2025-02-06',
				total: 900,
				channel: 'Toko',
				status: 'cancelled',
			},
		],
		{
			margin: 0.5,
			segments: [
				{ name: 'Toko', filter: { ...EVERYBODY, channels: ['Toko'] } },
				{ name: 'Semua', filter: EVERYBODY },
			],
		},
	);
	const by = (grouping: Grouping) => historicByGroup(dataset, day('2025-03-01'), grouping);

	test('is net revenue × margin of its buyers', () => {
		expect(by('channel')).toEqual([
			{ name: 'Toko', buyers: 2, total: 200, perCustomer: 100 },
			{ name: 'Shopee', buyers: 1, total: 250, perCustomer: 250 },
		]);
	});

	test('leaves out groups without buyers', () => {
		expect(by('stage').map(({ name, buyers }) => [name, buyers])).toEqual([['new', 3]]);
	});

	test('goes by the month of the first purchase', () => {
		expect(by('cohort').map(({ name, total }) => [name, total])).toEqual([
			['2025-01', 50],
			['2025-02', 400],
		]);
	});

	test('counts a buyer in every segment that holds them', () => {
		expect(by('segment').map(({ name, buyers }) => [name, buyers])).toEqual([
			['Toko', 2],
			['Semua', 3],
		]);
	});

	test('puts months together where there are many', () => {
		const long = shopOf(ordersOn({ ani: ['2023-01-01'], budi: ['2024-12-31'] }));
		const names = historicByGroup(long, day('2024-12-31'), 'cohort').map(({ name }) => name);
		expect(names).toEqual(['2023-Q1', '2024-Q4']);
	});
});

test('the cohort curve averages the cohorts whose month of that age is complete', () => {
	const dataset = shopOf([
		{ customerId: 'a', orderedAt: '2025-01-01', total: 100 },
		{ customerId: 'a', orderedAt: '2025-02-01', total: 60 },
		{ customerId: 'b', orderedAt: '2025-02-01', total: 300 },
		{ customerId: 'c', orderedAt: '2025-03-05', total: 999 },
	]);
	// Of 100 and 300: 1.96 × 141.4 / √2.
	const HALF = 196;
	expect(valueAt(dataset, day('2025-03-10')).cohortCurve).toEqual([
		{ customers: 2, value: 200, low: 200 - HALF, high: 200 + HALF },
		{ customers: 1, value: 160, low: 160, high: 160 },
	]);
});

test('a date months before the first day of the data has no value, and no curve', () => {
	const dataset = shopOf(ordersOn({ ani: ['2025-06-01'] }));
	const before = valueAt(dataset, day('2025-01-31'));
	expect(before.cohortCurve).toEqual([]);
	expect(before.historic.total).toBe(0);
});
