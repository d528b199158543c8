import { expectedInStretches, spendOfBuyers } from './fitted-shop.ts';
import type { FittedShop } from './fitted-shop.ts';

const DAYS_PER_MONTH = 365.25 / 12;

export interface Horizon {
	/** Months of 365.25 / 12 days. */
	readonly horizonMonths: number;
	/** Value of money a month later is lower by this rate; paid at the month's end. */
	readonly discountRateMonthly: number;
	/** Gross margin, 0…1. */
	readonly margin: number;
}

/** By customer number; 0 for those who never bought. Money in minor units. */
export interface CustomerForecast {
	readonly expectedPurchases: Float64Array;
	/** Expected net revenue of a purchase; null without amounts. */
	readonly expectedSpend: Float64Array | null;
	/** Expected net revenue × margin within the horizon, discounted; null without amounts. */
	readonly clvExpected: Float64Array | null;
	/** The MBG/NBD's; null under every other model. */
	readonly probabilityAlive: Float64Array | null;
}

export interface ForecastTotals {
	readonly purchases: number;
	readonly revenue: number | null;
	readonly clv: number | null;
}

/** What each customer is expected to do within the horizon, and all together. */
export function forecastCustomers(
	shop: FittedShop,
	customers: number,
	{ horizonMonths, discountRateMonthly, margin }: Horizon,
): { byCustomer: CustomerForecast; totals: ForecastTotals } {
	const { activity, rows, rowOf, fitted, season } = shop;
	const monthly = season !== null || discountRateMonthly !== 0;
	const ends = Array.from({ length: Math.ceil(horizonMonths) }, (_, k) =>
		Math.min(k + 1, horizonMonths),
	);
	const months = monthly ? ends : ends.slice(-1);
	const stretches = expectedInStretches(
		shop,
		months.map((month) => month * DAYS_PER_MONTH),
	);
	const perRow = new Float64Array(rows.length);
	const discountedPerRow = new Float64Array(rows.length);
	stretches.forEach((expected, k) => {
		const discount = (1 + discountRateMonthly) ** -months[k]!;
		for (let i = 0; i < rows.length; i++) {
			perRow[i]! += expected[i]!;
			discountedPerRow[i]! += discount * expected[i]!;
		}
	});

	const spend = spendOfBuyers(shop);
	const alive =
		fitted.model.name === 'mbg-nbd' ? fitted.model.probabilityAlive(rows, fitted.params) : null;
	const spread = (valueOf: (buyer: number) => number) => {
		const column = new Float64Array(customers);
		for (let i = 0; i < activity.length; i++) column[activity.customer[i]!] = valueOf(i);
		return column;
	};
	const total = (valueOf: (buyer: number) => number) => {
		let sum = 0;
		for (let i = 0; i < activity.length; i++) sum += valueOf(i);
		return sum;
	};
	const purchasesOf = (i: number) => perRow[rowOf[i]!]!;
	const clvOf = (i: number) => discountedPerRow[rowOf[i]!]! * spend![i]! * margin;
	return {
		byCustomer: {
			expectedPurchases: spread(purchasesOf),
			expectedSpend: spend === null ? null : spread((i) => spend[i]!),
			clvExpected: spend === null ? null : spread(clvOf),
			probabilityAlive: alive === null ? null : spread((i) => alive[rowOf[i]!]!),
		},
		totals: {
			purchases: perRow.reduce((sum, expected, i) => sum + rows.weight[i]! * expected, 0),
			revenue: spend === null ? null : total((i) => purchasesOf(i) * spend[i]!),
			clv: spend === null ? null : total(clvOf),
		},
	};
}
