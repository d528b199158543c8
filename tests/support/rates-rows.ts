import { periodEnd, periodLabel, periodOf, periodStart } from '#core/calendar/period.ts';
import type { Period } from '#core/calendar/period.ts';
import type { RatesRow } from '#core/churn/rates-page.ts';

/** `count` periods up to the one that holds a day, in which nobody was active and 30 bought. */
export function ratesRows(
	period: Period,
	asOf: number,
	count: number,
	changes: Partial<RatesRow> | ((index: number) => Partial<RatesRow>) = {},
): RatesRow[] {
	const last = periodOf(period, asOf);
	return Array.from({ length: count }, (_, i): RatesRow => {
		const index = last - count + 1 + i;
		return {
			label: periodLabel(period, index),
			firstDay: periodStart(period, index),
			lastDay: Math.min(periodEnd(period, index), asOf),
			running: periodEnd(period, index) > asOf,
			activeAtStart: 0,
			activeAtEnd: 0,
			new: 0,
			newAndLost: 0,
			lostAtStart: 0,
			becameLost: 0,
			wonBack: 0,
			churnRate: null,
			retentionRate: null,
			winBackRate: null,
			buyers: 30,
			firstPurchases: 12,
			returning: 10,
			resurrected: 8,
			dormant: 9,
			exposed: 0,
			converted: 0,
			conversionRate: null,
			orders: 40,
			revenue: 4_000_000,
			aov: 100_000,
			purchaseDays: 36,
			purchasesPerBuyer: 1.2,
			buyersToDate: 100,
			repeatBuyers: 40,
			repeatRate: 0.4,
			gaps: 20,
			medianGapDays: 24,
			...(typeof changes === 'function' ? changes(i) : changes),
		};
	});
}
