import type { Period } from '../calendar/period.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { cohortTable } from './cohort-table.ts';
import type { CohortTable } from './cohort-table.ts';
import { returnsByChannel } from './returns-by-channel.ts';
import type { ChannelReturns } from './returns-by-channel.ts';

/** What the Cohorts page shows. */
export interface CohortsResult extends CohortTable {
	readonly asOf: number;
	readonly hasMoney: boolean;
	/** Bought again within 90 days, by the channel of the customer. */
	readonly byChannel: readonly ChannelReturns[];
}

const RETURN_DAYS = 90;

export function cohortsAt(dataset: Dataset, asOf: number, period: Period): CohortsResult {
	const { purchases } = snapshotAt(dataset, asOf);
	return {
		asOf,
		hasMoney: dataset.hasMoney,
		...cohortTable(dataset, purchases, period),
		byChannel: returnsByChannel(dataset, purchases, RETURN_DAYS),
	};
}
