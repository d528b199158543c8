import type { PeriodRates } from '../churn/rates.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { bookRevenue } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { SURE } from './mean-range.ts';

const MONTHS = 12;
/** Of fewer nobody can tell how far they scatter. */
const FEW_MONTHS = 3;

/** What the shop's own data propose for the formula. */
export interface FormulaInputs {
	/** Net revenue per active customer and month, minor units. */
	readonly revenuePerMonth: number;
	readonly monthlyChurn: number;
	/** Expected months as a customer: 1 / monthly churn. */
	readonly months: number;
	/** Complete months behind the means. */
	readonly basedOnMonths: number;
	/**
	 * By how large a share revenue × months may be off: 1.96 standard errors of both means over the
	 * months; null where there are fewer than three.
	 */
	readonly error: number | null;
}

/**
 * Means over the last 12 complete months after the first lostAfter days. A month's active
 * customers are the mean of those at its start and at its end. Null where no such month exists
 * or nobody was lost.
 */
export function formulaInputs(
	dataset: Dataset,
	purchases: Purchases,
	months: readonly PeriodRates[],
): FormulaInputs | null {
	const usable = months
		.filter((month) => !month.running && month.churnRate !== null)
		.slice(-MONTHS);
	if (usable.length === 0) return null;
	const churn = usable.map((month) => month.churnRate ?? 0);
	const monthlyChurn = mean(churn);
	if (monthlyChurn === 0) return null;
	const revenue = revenueOf(dataset, purchases, usable);
	const perCustomer = usable.map((month, i) => {
		const active = (month.activeAtStart + month.activeAtEnd) / 2;
		return active === 0 ? 0 : revenue[i]! / active;
	});
	return {
		revenuePerMonth: mean(perCustomer),
		monthlyChurn,
		months: 1 / monthlyChurn,
		basedOnMonths: usable.length,
		error:
			usable.length < FEW_MONTHS
				? null
				: SURE * Math.hypot(relativeError(perCustomer), relativeError(churn)),
	};
}

/** Standard error of the mean as a share of the mean; 0 of nothing. */
function relativeError(values: readonly number[]): number {
	const middle = mean(values);
	if (middle === 0) return 0;
	const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
	return Math.sqrt(squares / (values.length - 1) / values.length) / Math.abs(middle);
}

/** Net revenue of identified customers in each of the periods, which may leave gaps. */
function revenueOf(
	dataset: Dataset,
	purchases: Purchases,
	periods: readonly PeriodRates[],
): Float64Array {
	const sums = new Float64Array(periods.length);
	const from = periods[0]!.firstDay;
	const to = periods.at(-1)!.lastDay;
	const periodOfDay = new Int16Array(to - from + 1).fill(-1);
	periods.forEach((period, p) =>
		periodOfDay.fill(p, period.firstDay - from, period.lastDay - from + 1),
	);
	const identified = dataset.orders.start[purchases.customers]!;
	bookRevenue(dataset, 0, identified, { since: from, asOf: purchases.asOf }, (day, amount) => {
		if (day > to) return;
		const period = periodOfDay[day - from]!;
		if (period >= 0) sums[period]! += amount;
	});
	return sums;
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
