import { periodRates } from '../churn/rates.ts';
import { cohortTable } from '../cohorts/cohort-table.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { acquisitionCosts } from './acquisition-cost.ts';
import type { AcquisitionCosts } from './acquisition-cost.ts';
import { valueByGroup } from './by-group.ts';
import type { GroupValue } from './by-group.ts';
import { formulaInputs } from './formula-inputs.ts';
import type { FormulaInputs } from './formula-inputs.ts';
import { historicValue } from './historic.ts';
import type { HistoricValue } from './historic.ts';

/** What the Value page shows; money in minor units, margin applied. */
export interface ValueResult {
	readonly hasMoney: boolean;
	readonly margin: number;
	readonly historic: HistoricValue;
	readonly formula: FormulaInputs | null;
	readonly acquisition: AcquisitionCosts;
	readonly byStage: readonly GroupValue[];
	readonly byChannel: readonly (GroupValue & { readonly channel: string })[];
	/** Mean cumulative margin per customer by months since the first purchase's month. */
	readonly cohortCurve: readonly { readonly customers: number; readonly value: number }[];
}

export function valueAt(dataset: Dataset, asOf: number): ValueResult {
	const { purchases, stages, thresholds } = snapshotAt(dataset, asOf);
	const { margin } = dataset.settings;
	const months = periodRates(purchases, thresholds.lostAfter, 'month');
	return {
		hasMoney: dataset.hasMoney,
		margin,
		historic: historicValue(purchases, margin),
		formula: formulaInputs(dataset, purchases, months),
		// What a shop pays for customers is not divided among its segments.
		acquisition: acquisitionCosts(wholeOf(dataset), asOf),
		byStage: valueByGroup(purchases, stages, margin),
		byChannel: valueByGroup(purchases, dataset.customers.channel, margin).map((group) => ({
			...group,
			channel: dataset.channels[group.group]!,
		})),
		cohortCurve: cohortCurve(dataset, asOf, margin),
	};
}

/** At each age, over the cohorts whose month of that age is complete. */
function cohortCurve(dataset: Dataset, asOf: number, margin: number): ValueResult['cohortCurve'] {
	const { rows } = cohortTable(dataset, snapshotAt(dataset, asOf).purchases, 'month');
	const curve: { customers: number; value: number }[] = [];
	for (let k = 0; ; k++) {
		let customers = 0;
		let revenue = 0;
		for (const row of rows) {
			const complete = row.running === null ? row.revenue.length : row.running;
			if (k >= complete) continue;
			customers += row.size;
			for (let j = 0; j <= k; j++) revenue += row.revenue[j]!;
		}
		if (customers === 0) return curve;
		curve.push({ customers, value: (revenue * margin) / customers });
	}
}
