import type { Period } from '../calendar/period.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { periodConversions } from './conversion.ts';
import type { PeriodConversion } from './conversion.ts';
import { periodRates } from './rates.ts';
import type { PeriodRates } from './rates.ts';

export interface RatesRow extends PeriodRates, PeriodConversion {
	/** Null where nobody was exposed, or no list of people says since when they are known. */
	readonly conversionRate: number | null;
}

/** Gains, losses and growth accounting of every period up to a date, by one lostAfter. */
export function ratesAt(dataset: Dataset, asOf: number, period: Period): RatesRow[] {
	const { purchases, thresholds } = snapshotAt(dataset, asOf);
	const conversions = periodConversions(dataset, purchases, period);
	return periodRates(purchases, thresholds.lostAfter, period).map((rates, i) => {
		const { exposed, converted } = conversions[i]!;
		return {
			...rates,
			exposed,
			converted,
			conversionRate: exposed === 0 ? null : converted / exposed,
		};
	});
}
