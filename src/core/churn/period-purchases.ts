import { periodOf, periodTable } from '../calendar/period.ts';
import type { Period } from '../calendar/period.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { bookRevenue, isPurchase } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { quantileSorted } from '../stats/quantile.ts';

/** What was bought in one period, and how soon after the purchase before. */
export interface PeriodPurchases {
	/** Valid orders of identified customers. */
	readonly orders: number;
	/** Net revenue of identified customers, minor units. */
	readonly revenue: number;
	/** Revenue / orders, minor units; null without orders or amounts. */
	readonly aov: number | null;
	/** Purchase days of all buyers of the period together. */
	readonly purchaseDays: number;
	/** Buyers up to the period's end, and those of them with two purchase days or more. */
	readonly buyersToDate: number;
	readonly repeatBuyers: number;
	/** repeatBuyers / buyersToDate; null without buyers. */
	readonly repeatRate: number | null;
	/** Returns in the period: purchase days that followed an earlier one. */
	readonly gaps: number;
	/** Median of the days before them; null without any. */
	readonly medianGapDays: number | null;
}

/** One for each period from the first day of the data to asOf, the same as those of `periodRates`. */
export function periodPurchases(
	dataset: Dataset,
	purchases: Purchases,
	period: Period,
): PeriodPurchases[] {
	const { asOf, firstDay, start, day, customers } = purchases;
	const first = periodOf(period, firstDay);
	const table = periodTable(period, firstDay, asOf);
	const length = Math.max(0, periodOf(period, asOf) - first + 1);
	const indexOf = (on: number) => table[on - firstDay]! - first;
	const purchaseDays = new Uint32Array(length);
	const firsts = new Uint32Array(length);
	const seconds = new Uint32Array(length);
	const gaps = Array.from({ length }, (): number[] => []);
	for (let c = 0; c < customers; c++) {
		const begin = start[c]!;
		for (let i = begin; i < start[c + 1]!; i++) {
			const at = indexOf(day[i]!);
			purchaseDays[at]!++;
			if (i === begin) firsts[at]!++;
			else gaps[at]!.push(day[i]! - day[i - 1]!);
			if (i === begin + 1) seconds[at]!++;
		}
	}
	const { orders, revenue } = sales(dataset, purchases, length, indexOf);
	let buyersToDate = 0;
	let repeatBuyers = 0;
	return gaps.map((days, i): PeriodPurchases => {
		buyersToDate += firsts[i]!;
		repeatBuyers += seconds[i]!;
		const hasAverage = dataset.hasMoney && orders[i]! > 0;
		return {
			orders: orders[i]!,
			revenue: revenue[i]!,
			aov: hasAverage ? revenue[i]! / orders[i]! : null,
			purchaseDays: purchaseDays[i]!,
			buyersToDate,
			repeatBuyers,
			repeatRate: buyersToDate === 0 ? null : repeatBuyers / buyersToDate,
			gaps: days.length,
			medianGapDays: days.length === 0 ? null : quantileSorted(Int32Array.from(days).sort(), 0.5),
		};
	});
}

/** Orders on their day; revenue on the day that the setting for refunds says. */
function sales(
	dataset: Dataset,
	{ asOf, firstDay, customers }: Purchases,
	length: number,
	indexOf: (day: number) => number,
) {
	const orders = new Uint32Array(length);
	const revenue = new Float64Array(length);
	const identified = dataset.orders.start[customers]!;
	bookRevenue(dataset, 0, identified, { since: firstDay, asOf }, (day, amount) => {
		revenue[indexOf(day)]! += amount;
	});
	for (let i = 0; i < identified; i++) {
		if (isPurchase(dataset, i, asOf)) orders[indexOf(dataset.orders.day[i]!)]!++;
	}
	return { orders, revenue };
}
