import { periodRates } from '../churn/rates.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { totals } from '../dataset/totals.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { historicByGroup } from './by-group.ts';
import type { GroupValue } from './by-group.ts';
import { costReturns } from './channel-returns.ts';
import type { CostReturns } from './channel-returns.ts';
import { overallMargin } from './customer-value.ts';
import { formulaInputs } from './formula-inputs.ts';
import type { FormulaInputs } from './formula-inputs.ts';
import type { Grouping } from './grouping.ts';
import { historicValue } from './historic.ts';
import type { HistoricValue } from './historic.ts';
import { marginsOf } from './margins.ts';
import { valueCurves } from './value-curve.ts';
import type { CurvePoint } from './value-curve.ts';

/** What the Value page shows; money in minor units, margin applied. */
export interface ValueResult {
	readonly hasMoney: boolean;
	/** Costs are the whole shop's all the same. */
	readonly ofSegment: boolean;
	/** What is not in the figures: orders without a known buyer, and refunds of unknown orders. */
	readonly leftOut: { readonly anonymousOrders: number; readonly refundOnly: number };
	/** Over all products. */
	readonly margin: number;
	/** Some products have a margin of their own. */
	readonly marginByProduct: boolean;
	readonly historic: HistoricValue;
	readonly formula: FormulaInputs | null;
	readonly costs: CostReturns;
	readonly groups: Readonly<Record<Grouping, readonly GroupValue[]>>;
	/** Mean cumulative margin per customer by months since the first purchase's month. */
	readonly cohortCurve: readonly CurvePoint[];
}

export function valueAt(dataset: Dataset, asOf: number): ValueResult {
	const { purchases, thresholds, curve } = snapshotAt(dataset, asOf);
	const { anonymousOrders, refundOnly } = totals(dataset, purchases, curve.gaps);
	const months = periodRates(purchases, thresholds.lostAfter, 'month');
	const by = (grouping: Grouping) => historicByGroup(dataset, asOf, grouping);
	const [cohortCurve] = valueCurves(dataset, purchases, () => 0, 1);
	return {
		hasMoney: dataset.hasMoney,
		ofSegment: dataset.part !== null,
		leftOut: { anonymousOrders, refundOnly },
		margin: overallMargin(dataset, purchases),
		marginByProduct: marginsOf(dataset).ofOrder !== null,
		historic: historicValue(dataset, purchases),
		formula: formulaInputs(dataset, purchases, months),
		// What a shop pays for customers is not divided among its segments.
		costs: costReturns(wholeOf(dataset), asOf),
		groups: {
			stage: by('stage'),
			channel: by('channel'),
			cohort: by('cohort'),
			segment: by('segment'),
		},
		cohortCurve: cohortCurve!,
	};
}
