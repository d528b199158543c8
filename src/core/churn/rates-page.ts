import type { Period } from '../calendar/period.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { periodConversions } from './conversion.ts';
import type { PeriodConversion } from './conversion.ts';
import { periodPurchases } from './period-purchases.ts';
import type { PeriodPurchases } from './period-purchases.ts';
import { periodRates } from './rates.ts';
import type { PeriodRates } from './rates.ts';

export interface RatesRow extends PeriodRates, PeriodConversion, PeriodPurchases {
	/** Null where nobody was exposed, or no list of people says since when they are known. */
	readonly conversionRate: number | null;
	/** Purchase days per buyer of the period; null without buyers. */
	readonly purchasesPerBuyer: number | null;
}

/** What the Rates page shows. */
export interface RatesResult {
	readonly asOf: number;
	readonly period: Period;
	readonly hasMoney: boolean;
	/** Some record tells when people became known. */
	readonly hasContacts: boolean;
	readonly lostAfter: number;
	/** The first day on which somebody can be lost by this limit. */
	readonly measurableFrom: number;
	readonly rows: readonly RatesRow[];
}

export function ratesAt(
	dataset: Dataset,
	{ asOf, period }: { readonly asOf: number; readonly period: Period },
): RatesResult {
	const { purchases, thresholds } = snapshotAt(dataset, asOf);
	const { lostAfter } = thresholds;
	return {
		asOf,
		period,
		hasMoney: dataset.hasMoney,
		hasContacts: dataset.hasContacts,
		lostAfter,
		measurableFrom: purchases.firstDay + lostAfter + 1,
		rows: ratesRows(dataset, purchases, lostAfter, period),
	};
}

/** Gains, losses, purchases and growth accounting of every period up to a date, by one lostAfter. */
function ratesRows(
	dataset: Dataset,
	purchases: Purchases,
	lostAfter: number,
	period: Period,
): RatesRow[] {
	const conversions = periodConversions(dataset, purchases, period);
	const bought = periodPurchases(dataset, purchases, period);
	return periodRates(purchases, lostAfter, period).map((rates, i) => {
		const { exposed, converted } = conversions[i]!;
		const { purchaseDays } = bought[i]!;
		return {
			...rates,
			...bought[i]!,
			exposed,
			converted,
			conversionRate: exposed === 0 ? null : converted / exposed,
			purchasesPerBuyer: rates.buyers === 0 ? null : purchaseDays / rates.buyers,
		};
	});
}
