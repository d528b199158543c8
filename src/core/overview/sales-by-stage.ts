import { periodEnd, periodLabel, periodOf, periodStart, periodTable } from '../calendar/period.ts';
import { bookRevenue, isPurchase } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import type { Dataset } from '../dataset/dataset.ts';

/** Sales of one month by where the buyer stood just after buying; minor units. */
export interface MonthlySales {
	readonly label: string;
	readonly firstDay: number;
	readonly running: boolean;
	/** Of a first purchase day. */
	readonly new: number;
	readonly growing: number;
	readonly loyal: number;
	/** Of a purchase that ended a silence longer than lostAfter. */
	readonly wonBack: number;
	readonly orders: number;
	/** Net revenue of identified customers, refund documents included. */
	readonly net: number;
}

/** Net sales of the last `months` months up to asOf, by stage at the time of purchase. */
export function salesByStage(
	dataset: Dataset,
	purchases: Purchases,
	rule: { readonly lostAfter: number; readonly loyalAt: number },
	months: number,
): MonthlySales[] {
	const { asOf, firstDay, day, net, start } = purchases;
	const last = periodOf('month', asOf);
	const first = Math.max(periodOf('month', firstDay), last - months + 1);
	const monthOfDay = periodTable('month', firstDay, asOf);
	const since = Math.max(firstDay, periodStart('month', first));
	const rows = Array.from({ length: last - first + 1 }, () => ({
		new: 0,
		growing: 0,
		loyal: 0,
		wonBack: 0,
		orders: 0,
		net: 0,
	}));
	for (let c = 0; c < purchases.customers; c++) {
		const begin = start[c]!;
		for (let i = start[c + 1]! - 1; i >= begin && day[i]! >= since; i--) {
			const row = rows[monthOfDay[day[i]! - firstDay]! - first]!;
			const nth = i - begin + 1;
			if (nth === 1) row.new += net[i]!;
			else if (day[i]! - day[i - 1]! > rule.lostAfter) row.wonBack += net[i]!;
			else if (nth >= rule.loyalAt) row.loyal += net[i]!;
			else row.growing += net[i]!;
		}
	}
	const identified = dataset.orders.start[purchases.customers]!;
	const rowOf = (on: number) => rows[monthOfDay[on - firstDay]! - first]!;
	bookRevenue(dataset, 0, identified, { since, asOf }, (bookedOn, amount) => {
		rowOf(bookedOn).net += amount;
	});
	for (let i = 0; i < identified; i++) {
		const orderDay = dataset.orders.day[i]!;
		if (orderDay >= since && isPurchase(dataset, i, asOf)) rowOf(orderDay).orders++;
	}
	return rows.map((row, i) => ({
		label: periodLabel('month', first + i),
		firstDay: Math.max(firstDay, periodEnd('month', first + i - 1) + 1),
		running: first + i === last && periodEnd('month', last) > asOf,
		...row,
	}));
}
