import { periodLabel, periodOf } from '../calendar/period.ts';
import type { Period } from '../calendar/period.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { firstChannels } from '../journeys/acquisition.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { STAGES } from '../lifecycle/stage.ts';
import { filterTests } from '../segments/filter-tests.ts';
import type { Grouping } from './grouping.ts';

/** Groups of buyers by name: stages, channels ('': not known), cohorts or the owner's segments. */
export interface BuyerGroups {
	readonly names: readonly string[];
	/** Puts a buyer into groups, by index: exactly one, but for segments, which may overlap. */
	readonly place: (customer: number, put: (group: number) => void) => void;
}

/** The shortest of these that does not make more groups than one can look through. */
const COHORT_PERIODS: readonly Period[] = ['month', 'quarter'];
const MANY_COHORTS = 13;

export function buyerGroups(dataset: Dataset, asOf: number, by: Grouping): BuyerGroups {
	const { purchases, stages } = snapshotAt(dataset, asOf);
	switch (by) {
		case 'stage':
			return { names: STAGES, place: (c, put) => put(stages[c]!) };
		case 'channel': {
			const channelOf = firstChannels(dataset, asOf);
			return { names: dataset.channels, place: (c, put) => put(channelOf[c]!) };
		}
		case 'cohort':
			return cohortGroups(purchases);
		case 'segment': {
			const { segments } = dataset.settings;
			const tests = segments.map(({ filter }) => filterTests(dataset, asOf, filter));
			return {
				names: segments.map(({ name }) => name),
				place: (c, put) =>
					tests.forEach((all, group) => {
						if (all.every((test) => test(c))) put(group);
					}),
			};
		}
	}
}

/** By the period of the first purchase, named `2025-10`, `2025-Q4` or `2025`. */
function cohortGroups(purchases: Purchases): BuyerGroups {
	const { start, day, customers, firstDay, asOf } = purchases;
	const span = (period: Period) => periodOf(period, asOf) - periodOf(period, firstDay) + 1;
	const period = COHORT_PERIODS.find((one) => span(one) <= MANY_COHORTS) ?? 'year';
	const first = periodOf(period, firstDay);
	const cohortOf = new Uint16Array(customers);
	for (let c = 0; c < customers; c++) {
		if (purchaseCount(purchases, c) > 0) cohortOf[c] = periodOf(period, day[start[c]!]!) - first;
	}
	return {
		names: Array.from({ length: span(period) }, (_, i) => periodLabel(period, first + i)),
		place: (c, put) => put(cohortOf[c]!),
	};
}
