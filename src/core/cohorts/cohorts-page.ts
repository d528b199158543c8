import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { ageSums } from './age-sums.ts';
import type { AgeSums } from './age-sums.ts';
import type { CohortDimension, CohortFilter } from './cohort-dimension.ts';
import { acquisitionCosts } from '../value/acquisition-cost.ts';
import { firmLength } from '../value/curve-age.ts';
import { cohortDimensions, cohortGrouping, filterTest, largestGroups } from './cohort-groups.ts';
import type { CohortPeriod } from './cohort-period.ts';
import { cohortSums } from './cohort-sums.ts';
import { cohortTable } from './cohort-table.ts';
import type { CohortTable } from './cohort-table.ts';
import { returnsWithin } from './returns-within.ts';
import type { Returns } from './returns-within.ts';

export interface CohortsQuery {
	readonly asOf: number;
	readonly period: CohortPeriod;
	/** Also the averages of each group; the groups of channels have only their returns otherwise. */
	readonly by?: CohortDimension | null;
	readonly filter?: CohortFilter | null;
}

/** One value of the dimension: a channel, a product, … */
export interface CohortGroupResult {
	/** '': nothing is known; null: all groups that are not shown by themselves. */
	readonly name: string | null;
	readonly buyers: number;
	/** Bought again within 90 days. */
	readonly returns: Returns;
	/** As in the table of everybody; empty without a breakdown. */
	readonly ages: readonly AgeSums[];
}

/** What the Cohorts page shows. */
export interface CohortsResult extends CohortTable {
	readonly asOf: number;
	readonly hasMoney: boolean;
	/** Ages beyond this one are left out, because a table of days would grow without end. */
	readonly lastAge: number;
	/** Cost of winning one of these customers in minor units; null where it is not known. */
	readonly cac: number | null;
	/** The first firm age at which the mean margin per customer covers it; null: none yet. */
	readonly paybackAge: number | null;
	/** What the data can be broken down by. */
	readonly dimensions: readonly CohortDimension[];
	/** The one of the groups. */
	readonly groupedBy: CohortDimension | null;
	/** The largest first; of everybody, whatever the filter. */
	readonly groups: readonly CohortGroupResult[];
}

const RETURN_DAYS = 90;
const SHOWN_GROUPS = 12;

/** A year of days, five of weeks, and as much as there is of longer periods. */
const MOST_AGES: Readonly<Record<CohortPeriod, number>> = {
	day: 366,
	week: 261,
	month: 600,
	quarter: 200,
	year: 100,
	'30-days': 600,
};

export function cohortsAt(dataset: Dataset, query: CohortsQuery): CohortsResult {
	const { asOf, period, by = null, filter = null } = query;
	const { purchases } = snapshotAt(dataset, asOf);
	const mostAges = MOST_AGES[period];
	const dimensions = cohortDimensions(dataset);
	const groupedBy = by ?? dimensions.find((dimension) => dimension === 'channel') ?? null;
	const table = cohortTable(dataset, purchases, period, {
		includes: filterTest(dataset, purchases, filter),
		mostAges,
	});
	const cac = dataset.hasMoney ? acquisitionCost(dataset, asOf, filter) : null;
	const groups =
		groupedBy === null
			? []
			: largestGroups(purchases, cohortGrouping(dataset, purchases, groupedBy), SHOWN_GROUPS);
	return {
		asOf,
		hasMoney: dataset.hasMoney,
		lastAge: mostAges - 1,
		dimensions,
		groupedBy,
		...table,
		cac,
		paybackAge: cac === null ? null : paybackAge(table.ages, cac),
		groups: groups.map(({ name, buyers, includes }) => ({
			name,
			buyers,
			returns: returnsWithin(purchases, RETURN_DAYS, includes),
			ages:
				by === null ? [] : ageSums(cohortSums(dataset, purchases, period, { includes, mostAges })),
		})),
	};
}

/** As the Value page finds it: no later age than one that enough customers have reached. */
export function paybackAge(ages: readonly AgeSums[], cac: number): number | null {
	const firm = firmLength(ages.map(({ people }) => ({ customers: people })));
	const age = ages
		.slice(0, firm)
		.findIndex(({ marginToDate, people }) => marginToDate >= cac * people);
	return age === -1 ? null : age;
}

/** Typed in, or from what was spent: on the channel where the table is of one. */
function acquisitionCost(
	dataset: Dataset,
	asOf: number,
	filter: CohortFilter | null,
): number | null {
	// What a shop pays for customers is not divided among its segments.
	const { byChannel, overall } = acquisitionCosts(wholeOf(dataset), asOf);
	if (filter?.by === 'channel') {
		const own = byChannel.find(({ channel }) => channel === filter.name);
		if (own !== undefined) return own.cac;
	}
	return dataset.settings.acquisitionCost ?? overall?.cac ?? null;
}
