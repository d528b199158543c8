import type { Dataset } from '../dataset/dataset.ts';
import { purchaseCount } from '../dataset/purchases.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { isActive } from '../lifecycle/stage.ts';
import { valueByGroup } from './by-group.ts';
import type { GroupValue } from './by-group.ts';
import type { Forecast, MadeForecast } from './forecast/forecast.ts';
import type { Readiness } from './forecast/readiness.ts';
import type { Grouping } from './grouping.ts';
import { prepareShop, shopForecast } from './shop-forecast.ts';
import type { ForecastChoice } from './shop-forecast.ts';
import { valueSpread } from './value-spread.ts';
import type { ValueSpread } from './value-spread.ts';

export interface ForecastRequest extends Omit<ForecastChoice, 'split'> {
	readonly asOf: number;
}

/** A forecast without its columns by customer, and what is made of these. */
export interface ForecastSummary extends Omit<MadeForecast, 'customers'> {
	readonly buyers: number;
	/** Fitted to the whole shop, and summed over the customers of a segment. */
	readonly ofSegment: boolean;
	/** Expected number of them who are customers still; null under any model but the MBG/NBD. */
	readonly stillCustomers: number | null;
	/** Expected value of the active customers, minor units; null without amounts. */
	readonly spread: ValueSpread | null;
	/** Expected value of the buyers by grouping; null without amounts. */
	readonly groups: Readonly<Record<Grouping, readonly GroupValue[]>> | null;
}

export type ForecastResult = Exclude<Forecast, MadeForecast> | ForecastSummary;

/**
 * The first half of the work of `forecastPage`, to be asked before it: whoever waits for another
 * analysis then waits for a half at most.
 */
export function prepareForecast(dataset: Dataset, { asOf, ...choice }: ForecastRequest): Readiness {
	return prepareShop(dataset, asOf, { ...choice, split: null });
}

export function forecastPage(dataset: Dataset, request: ForecastRequest): ForecastResult {
	const { asOf, ...choice } = request;
	const forecast = shopForecast(dataset, asOf, { ...choice, split: null });
	if (!('customers' in forecast)) return forecast;
	const { stages, purchases } = snapshotAt(dataset, asOf);
	const { customers, ...shown } = forecast;
	const { clvExpected, probabilityAlive } = customers;
	const by = (grouping: Grouping) => valueByGroup(dataset, asOf, grouping, clvExpected!);
	const hasBought = (_: number, c: number) => purchaseCount(purchases, c) > 0;
	return {
		...shown,
		ofSegment: dataset.part !== null,
		buyers: stages.filter(hasBought).length,
		stillCustomers:
			probabilityAlive?.filter(hasBought).reduce((sum, chance) => sum + chance, 0) ?? null,
		spread:
			clvExpected === null ? null : valueSpread(clvExpected.filter((_, c) => isActive(stages[c]!))),
		groups:
			clvExpected === null
				? null
				: {
						stage: by('stage'),
						channel: by('channel'),
						cohort: by('cohort'),
						segment: by('segment'),
					},
	};
}
