import type { Dataset } from '../dataset/dataset.ts';
import { ratesAt } from '../churn/rates-page.ts';
import type { RatesRow } from '../churn/rates-page.ts';

/**
 * Gains, losses, purchases and growth accounting by month. A figure that some month lacks is null
 * there; the reasons say why.
 */
export function ratesPart(
	dataset: Dataset,
	asOf: number,
	major: (minor: number) => number,
	reasons: Record<string, string>,
) {
	const { rows } = ratesAt(dataset, { asOf, period: 'month' });
	const lacks = (figure: keyof RatesRow) => rows.some((row) => row[figure] === null);
	if (lacks('churnRate')) {
		reasons['rates.retentionRate'] = 'nobody-can-be-lost-yet';
		reasons['rates.churnRate'] = 'nobody-can-be-lost-yet';
	}
	if (lacks('winBackRate')) reasons['rates.winBackRate'] = 'nobody-lost-at-start';
	if (lacks('conversionRate')) {
		reasons['rates.conversionRate'] = dataset.hasContacts ? 'nobody-exposed' : 'no-contacts';
	}
	if (lacks('aov')) reasons['rates.aov'] = dataset.hasMoney ? 'no-orders' : 'no-amounts';
	if (lacks('repeatRate')) reasons['rates.repeatRate'] = 'no-buyers';
	if (lacks('purchasesPerBuyer')) reasons['rates.purchasesPerBuyer'] = 'no-buyers';
	if (lacks('medianGapDays')) reasons['rates.medianGapDays'] = 'no-returns';
	return {
		period: 'month',
		rows: rows.map((row) => ({
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
			repeatRate: row.repeatRate,
			orders: row.orders,
			revenue: dataset.hasMoney ? major(row.revenue) : null,
			aov: row.aov === null ? null : major(row.aov),
			purchasesPerBuyer: row.purchasesPerBuyer,
			medianGapDays: row.medianGapDays,
			buyers: row.buyers,
			firstPurchases: row.firstPurchases,
			returning: row.returning,
			resurrected: row.resurrected,
			dormant: row.dormant,
		})),
	};
}
