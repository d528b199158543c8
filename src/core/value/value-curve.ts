import { periodEnd, periodOf, periodTable } from '../calendar/period.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { bookMargin } from './customer-value.ts';
import type { Range } from './forecast/how-sure.ts';
import { rangeOfMean } from './mean-range.ts';

/** Cumulative margin per customer at one age, minor units, with the 95 % range of the mean. */
export interface CurvePoint extends Range {
	/** Customers who are old enough. */
	readonly customers: number;
}

/**
 * Mean cumulative margin by months since the month of the first purchase, over the customers whose
 * month of that age is complete; of each group.
 *
 * @param groupOf 0 … groups - 1 of each customer; any other number: of none
 */
export function valueCurves(
	dataset: Dataset,
	purchases: Purchases,
	groupOf: (customer: number) => number,
	groups: number,
): CurvePoint[][] {
	const { asOf, firstDay, start, day } = purchases;
	const { orders } = dataset;
	const monthOfDay = periodTable('month', firstDay, asOf);
	const last = periodOf('month', asOf);
	const complete = periodEnd('month', last) > asOf ? last : last + 1;
	// A date before the data has no age.
	const ages = Math.max(0, complete - periodOf('month', firstDay));
	const sums = Array.from({ length: groups }, () => new CurveSums(ages));
	const own = new Float64Array(ages + 1);
	for (let c = 0; c < purchases.customers; c++) {
		const sum = sums[groupOf(c)];
		if (start[c] === start[c + 1] || sum === undefined) continue;
		const first = day[start[c]!]!;
		const month = monthOfDay[first - firstDay]!;
		own.fill(0);
		const [from, to] = [orders.start[c]!, orders.start[c + 1]!];
		bookMargin(dataset, from, to, { since: firstDay, asOf }, (bookedOn, margin) => {
			// A refund from before the first purchase counts in its month.
			own[monthOfDay[Math.max(bookedOn, first) - firstDay]! - month]! += margin;
		});
		sum.add(own, complete - month);
	}
	return sums.map((sum) => sum.points());
}

/** Running means and squared distances by age (Welford 1962): nothing cancels. */
class CurveSums {
	readonly #customers: Uint32Array;
	readonly #means: Float64Array;
	readonly #squares: Float64Array;

	constructor(ages: number) {
		this.#customers = new Uint32Array(ages);
		this.#means = new Float64Array(ages);
		this.#squares = new Float64Array(ages);
	}

	/** @param monthly margin of one customer by age, of which the first `complete` count */
	add(monthly: Float64Array, complete: number): void {
		let value = 0;
		for (let age = 0; age < complete; age++) {
			value += monthly[age]!;
			const n = ++this.#customers[age]!;
			const away = value - this.#means[age]!;
			this.#means[age]! += away / n;
			this.#squares[age]! += away * (value - this.#means[age]!);
		}
	}

	points(): CurvePoint[] {
		return Array.from(this.#customers, (customers, age) => ({
			customers,
			...rangeOfMean(this.#means[age]!, this.#squares[age]!, customers),
		})).filter(({ customers }) => customers > 0);
	}
}
