import type { Dataset } from '../dataset/dataset.ts';
import { purchaseCount } from '../dataset/purchases.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { FORECAST_DEFAULTS } from '../value/forecast/forecast-options.ts';
import type { Forecast } from '../value/forecast/forecast.ts';
import { rangeAround } from '../value/forecast/how-sure.ts';
import type { Range } from '../value/forecast/how-sure.ts';
import type { Readiness } from '../value/forecast/readiness.ts';
import { shopForecast } from '../value/shop-forecast.ts';

/** What the shop's forecast says of one customer. */
export interface CustomerOutlook {
	readonly horizonMonths: number;
	/** As sure as the shop's total; one customer may be much farther off. */
	readonly purchases: Range;
	/** Net revenue × margin, minor units; null without amounts. */
	readonly value: Range | null;
	/** Chance of still being a customer; null under any model but the MBG/NBD. */
	readonly stillCustomer: number | null;
	/** The shop's repeat buyers, on whom it all rests. */
	readonly repeatBuyers: number;
}

interface NoOutlook {
	readonly outcome: Exclude<Forecast['outcome'], 'ok' | 'no-dropout'> | 'never-bought';
	readonly readiness: Readiness | null;
}

export function customerOutlook(
	dataset: Dataset,
	{ asOf, id }: { readonly asOf: number; readonly id: number },
): CustomerOutlook | NoOutlook {
	if (purchaseCount(snapshotAt(dataset, asOf).purchases, id) === 0) {
		return { outcome: 'never-bought', readiness: null };
	}
	const forecast = shopForecast(dataset, asOf, FORECAST_DEFAULTS);
	if (!('customers' in forecast)) {
		return { outcome: forecast.outcome, readiness: forecast.readiness };
	}
	const { orders, clv, customers, readiness, horizonMonths } = forecast;
	const around = (value: number, total: Range) =>
		rangeAround(value, total.value > 0 ? total.high / total.value - 1 : 0);
	return {
		horizonMonths,
		purchases: around(customers.expectedPurchases[id]!, orders),
		value: clv && around(customers.clvExpected![id]!, clv),
		stillCustomer: customers.probabilityAlive?.[id] ?? null,
		repeatBuyers: readiness.repeatBuyers,
	};
}

/** Expected purchases of every customer; null where no forecast can be made. */
export function expectedPurchases(dataset: Dataset, asOf: number): Float64Array | null {
	const forecast = shopForecast(dataset, asOf, FORECAST_DEFAULTS);
	return 'customers' in forecast ? forecast.customers.expectedPurchases : null;
}
