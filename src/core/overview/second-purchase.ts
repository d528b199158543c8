import type { CohortRow } from '../cohorts/cohort-table.ts';
import { periodEnd, periodLabel, periodOf, periodTable } from '../calendar/period.ts';
import type { Purchases } from '../dataset/purchases.ts';

/** Share of one month's first-time buyers who bought again within a number of days. */
export interface SecondPurchaseMonth {
	readonly label: CohortRow['label'];
	readonly newBuyers: number;
	readonly boughtAgain: number;
	/** Every one of them has had the full number of days by asOf. */
	readonly complete: boolean;
}

export function secondPurchases(
	purchases: Purchases,
	withinDays: number,
	months: number,
): SecondPurchaseMonth[] {
	const { asOf, firstDay, day, start } = purchases;
	const last = periodOf('month', asOf);
	const first = Math.max(periodOf('month', firstDay), last - months + 1);
	const monthOfDay = periodTable('month', firstDay, asOf);
	const rows = Array.from({ length: last - first + 1 }, () => ({ newBuyers: 0, boughtAgain: 0 }));
	for (let c = 0; c < purchases.customers; c++) {
		const begin = start[c]!;
		if (begin === start[c + 1]) continue;
		const row = rows[monthOfDay[day[begin]! - firstDay]! - first];
		if (row === undefined) continue;
		row.newBuyers++;
		if (begin + 1 < start[c + 1]! && day[begin + 1]! - day[begin]! <= withinDays) row.boughtAgain++;
	}
	return rows.map((row, i) => ({
		label: periodLabel('month', first + i),
		...row,
		complete: periodEnd('month', first + i) + withinDays <= asOf,
	}));
}
