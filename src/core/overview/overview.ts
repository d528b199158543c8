import { periodRates } from '../churn/rates.ts';
import type { PeriodRates } from '../churn/rates.ts';
import type { CurrencyUse } from '../dataset/orders/currency-use.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { totals } from '../dataset/totals.ts';
import type { Totals } from '../dataset/totals.ts';
import { countStages } from '../lifecycle/classify.ts';
import { isBackTestPoor } from '../lifecycle/back-test.ts';
import { shopBackTests } from '../lifecycle/shop-tests.ts';
import { stageFlows } from '../lifecycle/flows.ts';
import { monthEnds, stageHistory, stagesOn } from '../lifecycle/history.ts';
import type { StagePoint } from '../lifecycle/history.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { summariseStages } from '../lifecycle/stage-summary.ts';
import type { StageSummary } from '../lifecycle/stage-summary.ts';
import type { Thresholds } from '../lifecycle/thresholds.ts';
import { signalsAt } from '../signals/signals.ts';
import { opportunities } from './opportunities.ts';
import type { Opportunities } from './opportunities.ts';
import { salesByStage } from './sales-by-stage.ts';
import type { MonthlySales } from './sales-by-stage.ts';
import { secondPurchases } from './second-purchase.ts';
import type { SecondPurchaseMonth } from './second-purchase.ts';

const COMPARED_DAYS = 30;
const SHOWN_MONTHS = 13;
const SECOND_PURCHASE_DAYS = 90;

/** What the Overview page shows; money in minor units. */
export interface OverviewResult {
	readonly asOf: number;
	/** The day that changes are measured from, or null where the data begin later. */
	readonly comparedWith: number | null;
	readonly thresholds: Thresholds;
	/** "Lost" is too strong a word here: many came back. */
	readonly lostIsLongSilent: boolean;
	readonly totals: Totals;
	readonly stages: readonly StageSummary[];
	/** Customers by stage at `comparedWith`, by the same rule. */
	readonly before: readonly number[] | null;
	/** At month ends, then asOf. */
	readonly history: readonly StagePoint[];
	readonly flows: readonly (readonly number[])[] | null;
	readonly sales: readonly MonthlySales[];
	readonly secondPurchases: readonly SecondPurchaseMonth[];
	readonly rates: readonly PeriodRates[];
	readonly opportunities: Opportunities;
	readonly hasMoney: boolean;
	/** What is in other currencies, counted or waiting for a rate. */
	readonly currencies: readonly CurrencyUse[];
	/** asOf is not the end of its month. */
	readonly monthIsRunning: boolean;
}

export function overviewAt(dataset: Dataset, asOf: number): OverviewResult {
	const { purchases, curve, thresholds, stages } = snapshotAt(dataset, asOf);
	const { atRisk } = signalsAt(dataset, asOf);
	const earlier = asOf - COMPARED_DAYS;
	const compared = earlier >= purchases.firstDay;
	const before = compared ? stagesOn(dataset, purchases, thresholds, earlier) : null;
	const sales = salesByStage(dataset, purchases, thresholds, SHOWN_MONTHS);
	const tests = shopBackTests(dataset, asOf);
	return {
		asOf,
		comparedWith: compared ? earlier : null,
		thresholds,
		lostIsLongSilent: isBackTestPoor(tests),
		totals: totals(dataset, purchases, curve.gaps),
		stages: summariseStages(purchases, stages, atRisk),
		before: before === null ? null : countStages(before),
		history: stageHistory(
			dataset,
			purchases,
			thresholds,
			monthEnds(purchases.firstDay, asOf).slice(-SHOWN_MONTHS),
		),
		flows: before === null ? null : stageFlows(before, stages),
		sales,
		secondPurchases: secondPurchases(purchases, SECOND_PURCHASE_DAYS, SHOWN_MONTHS),
		rates: periodRates(purchases, thresholds.lostAfter, 'month').slice(-SHOWN_MONTHS),
		opportunities: opportunities(purchases, stages, atRisk, thresholds.lostAfter),
		hasMoney: dataset.hasMoney,
		currencies: dataset.currencies,
		monthIsRunning: sales.at(-1)?.running ?? false,
	};
}
