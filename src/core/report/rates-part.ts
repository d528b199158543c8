import type { Dataset } from '../dataset/dataset.ts';
import { ratesAt } from '../churn/rates-page.ts';

/** Gains, losses and growth accounting by month. */
export function ratesPart(dataset: Dataset, asOf: number) {
	return {
		period: 'month',
		rows: ratesAt(dataset, asOf, 'month').map((row) => ({
			period: row.label,
			running: row.running,
			activeAtStart: row.activeAtStart,
			new: row.new,
			newAndLost: row.newAndLost,
			becameLost: row.becameLost,
			wonBack: row.wonBack,
			activeAtEnd: row.activeAtEnd,
			retentionRate: row.retentionRate,
			churnRate: row.churnRate,
			winBackRate: row.winBackRate,
			conversionRate: row.conversionRate,
			buyers: row.buyers,
			firstPurchases: row.firstPurchases,
			returning: row.returning,
			resurrected: row.resurrected,
			dormant: row.dormant,
		})),
	};
}
