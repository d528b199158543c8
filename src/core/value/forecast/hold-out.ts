import type { Dataset } from '#core/dataset/dataset.ts';
import type { Purchases } from '#core/dataset/purchases.ts';
import { DAYS_PER_WEEK } from './activity-rows.ts';
import { netAfterRefunds } from './activity.ts';
import { expectedInStretches, spendOfBuyers } from './fitted-shop.ts';
import type { FittedShop } from './fitted-shop.ts';

/** Buyers with this many repeat purchase days or more are shown together. */
const LAST_FREQUENCY = 7;

/** How one rule would have foretold the same purchases. */
interface NaiveRule {
	readonly rule: 'same-rate' | 'nobody';
	readonly expectedOrders: number;
	/** Mean over the customers of how far each one's number was off. */
	readonly meanAbsoluteError: number;
}

/**
 * A forecast of the shop's own past against what came: the purchase days, after the split, of
 * those who had bought before it. Money in minor units; null without amounts.
 */
export interface BackTest {
	readonly splitDay: number;
	readonly lastDay: number;
	readonly customers: number;
	readonly expectedOrders: number;
	readonly actualOrders: number;
	readonly expectedRevenue: number | null;
	readonly actualRevenue: number | null;
	readonly meanAbsoluteError: number;
	/** Totals of each week after the split; the last one may be shorter. */
	readonly byWeek: readonly { readonly expected: number; readonly actual: number }[];
	/** Means per customer by repeat purchase days before the split; the last holds all above. */
	readonly byFrequency: readonly {
		readonly frequency: number;
		readonly customers: number;
		readonly expected: number;
		readonly actual: number;
	}[];
	/** The same rate as before, and nobody buying again. */
	readonly naive: readonly NaiveRule[];
}

/** @param purchases up to the end of the hold-out; null where it has no day */
export function backTest(
	dataset: Dataset,
	shop: FittedShop,
	purchases: Purchases,
): BackTest | null {
	const { activity, rows, rowOf, fittedTo } = shop;
	const days = purchases.asOf - fittedTo;
	if (days <= 0) return null;
	const weekEnds = Array.from({ length: Math.ceil(days / DAYS_PER_WEEK) }, (_, week) =>
		Math.min((week + 1) * DAYS_PER_WEEK, days),
	);
	const stretches = expectedInStretches(shop, weekEnds);
	const perRow = new Float64Array(rows.length);
	const byWeek = stretches.map((expected) => {
		let sum = 0;
		for (let i = 0; i < rows.length; i++) {
			perRow[i]! += expected[i]!;
			sum += rows.weight[i]! * expected[i]!;
		}
		return { expected: sum, actual: 0 };
	});

	const net = dataset.hasMoney ? netAfterRefunds(dataset, purchases) : null;
	const spend = spendOfBuyers(shop);
	const bins = Array.from({ length: LAST_FREQUENCY + 1 }, () => ({
		customers: 0,
		expected: 0,
		actual: 0,
	}));
	// By row, not by customer: the sums are then the same in whatever order customers come.
	let expectedOrders = 0;
	perRow.forEach((expected, i) => {
		const bin = bins[Math.min(rows.frequency[i]!, LAST_FREQUENCY)]!;
		bin.customers += rows.weight[i]!;
		bin.expected += rows.weight[i]! * expected;
		expectedOrders += rows.weight[i]! * expected;
	});
	let actualOrders = 0;
	let actualRevenue = 0;
	let expectedRevenue = 0;
	let sameRateOrders = 0;
	let off = 0;
	let sameRateOff = 0;
	for (let b = 0; b < activity.length; b++) {
		const customer = activity.customer[b]!;
		let bought = 0;
		for (let i = purchases.start[customer + 1]! - 1; i >= purchases.start[customer]!; i--) {
			const after = purchases.day[i]! - fittedTo;
			if (after <= 0) break;
			bought++;
			byWeek[Math.ceil(after / DAYS_PER_WEEK) - 1]!.actual++;
			actualRevenue += net?.[i] ?? 0;
		}
		const expected = perRow[rowOf[b]!]!;
		const tenure = activity.tenureDays[b]!;
		const sameRate = tenure === 0 ? 0 : (activity.frequency[b]! / tenure) * days;
		bins[Math.min(activity.frequency[b]!, LAST_FREQUENCY)]!.actual += bought;
		actualOrders += bought;
		expectedRevenue += expected * (spend?.[b] ?? 0);
		sameRateOrders += sameRate;
		off += Math.abs(expected - bought);
		sameRateOff += Math.abs(sameRate - bought);
	}
	const customers = activity.length;
	const perCustomer = (sum: number) => (customers === 0 ? 0 : sum / customers);
	return {
		splitDay: fittedTo,
		lastDay: purchases.asOf,
		customers,
		expectedOrders,
		actualOrders,
		expectedRevenue: spend === null ? null : expectedRevenue,
		actualRevenue: net === null ? null : actualRevenue,
		meanAbsoluteError: perCustomer(off),
		byWeek,
		byFrequency: bins
			.map((bin, frequency) => ({
				frequency,
				customers: bin.customers,
				expected: bin.expected / bin.customers,
				actual: bin.actual / bin.customers,
			}))
			.filter((bin) => bin.customers > 0),
		naive: [
			{
				rule: 'same-rate',
				expectedOrders: sameRateOrders,
				meanAbsoluteError: perCustomer(sameRateOff),
			},
			{ rule: 'nobody', expectedOrders: 0, meanAbsoluteError: perCustomer(actualOrders) },
		],
	};
}
