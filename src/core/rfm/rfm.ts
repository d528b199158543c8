import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { NO_STAGE, PROSPECT } from '../lifecycle/stage.ts';
import { RFM_GROUPS, rfmGroup } from './groups.ts';
import type { RfmGroup } from './groups.ts';
import { rfmScores } from './scores.ts';
import type { RfmScores } from './scores.ts';

/** Money in minor units. */
interface RfmSum {
	customers: number;
	netRevenue: number;
	/** The part of it in the 365 days up to asOf. */
	netLastYear: number;
}

interface RfmCell extends Readonly<RfmSum> {
	readonly r: number;
	readonly fm: number;
	readonly group: RfmGroup;
}

export interface RfmResult {
	readonly asOf: number;
	/** Largest silence of each recency score from 5 to 2, in days; beyond the last it is 1. */
	readonly recencyDays: readonly number[];
	/** Some order carries an amount; without, M takes no part. */
	readonly hasMoney: boolean;
	/** All groups from the best down, empty ones too. */
	readonly groups: readonly (Readonly<RfmSum> & { readonly id: RfmGroup })[];
	/** All 25, R from 5 to 1 and FM from 5 to 1 within. */
	readonly cells: readonly RfmCell[];
	/** Customers without a purchase, who have no score. */
	readonly prospects: number;
}

const SCORES = [5, 4, 3, 2, 1] as const;

/** Every buyer in exactly one cell, every cell in exactly one group. */
export function rfmAt(dataset: Dataset, asOf: number): RfmResult {
	const { purchases, stages, thresholds } = snapshotAt(dataset, asOf);
	const scores = scoresAt(dataset, asOf);
	const groups = RFM_GROUPS.map((id) => ({ id, ...emptySum() }));
	const cells = SCORES.flatMap((r) =>
		SCORES.map((fm) => ({ r, fm, group: RFM_GROUPS[rfmGroup(r, fm)]!, ...emptySum() })),
	);
	let prospects = 0;
	for (let c = 0; c < stages.length; c++) {
		if (scores.group[c] === 0) {
			if (stages[c] === PROSPECT) prospects++;
			continue;
		}
		const cell = cells[(5 - scores.r[c]!) * 5 + 5 - scores.fm[c]!]!;
		for (const sum of [groups[scores.group[c]! - 1]!, cell]) {
			sum.customers++;
			sum.netRevenue += purchases.netByCustomer[c]!;
			sum.netLastYear += purchases.netLastYear[c]!;
		}
	}
	const { atRiskAfter, lostAfter } = thresholds;
	return {
		asOf,
		recencyDays: [Math.floor(atRiskAfter / 4), Math.floor(atRiskAfter / 2), atRiskAfter, lostAfter],
		hasMoney: dataset.hasMoney,
		groups,
		cells,
		prospects,
	};
}

/** The scores of every customer at a date, by the quintiles of the whole shop. */
export function scoresAt(dataset: Dataset, asOf: number): RfmScores {
	const { purchases, thresholds } = snapshotAt(wholeOf(dataset), asOf);
	const scores = rfmScores(purchases, thresholds, dataset.hasMoney);
	if (dataset.part === null) return scores;
	const { stages } = snapshotAt(dataset, asOf);
	const ofPart = (column: Uint8Array) =>
		column.map((score, c) => (stages[c] === NO_STAGE ? 0 : score));
	return { r: ofPart(scores.r), fm: ofPart(scores.fm), group: ofPart(scores.group) };
}

function emptySum(): RfmSum {
	return { customers: 0, netRevenue: 0, netLastYear: 0 };
}
