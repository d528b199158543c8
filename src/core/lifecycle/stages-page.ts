import type { Dataset } from '../dataset/dataset.ts';
import { countAdvocates } from '../journeys/count-advocates.ts';
import { signalsAt } from '../signals/signals.ts';
import { isBackTestPoor } from './back-test.ts';
import type { BackTest } from './back-test.ts';
import { flowsBetween } from './flows.ts';
import { monthEnds, stageHistory } from './history.ts';
import type { StagePoint } from './history.ts';
import { shopBackTests } from './shop-tests.ts';
import { snapshotAt } from './snapshot.ts';
import { summariseStages } from './stage-summary.ts';
import type { StageSummary } from './stage-summary.ts';
import type { Thresholds } from './thresholds.ts';
import { countWonBack } from './won-back.ts';

/** What the Stages page shows. */
export interface StagesResult {
	readonly asOf: number;
	readonly thresholds: Thresholds;
	/** Days from the first day of the data to asOf. */
	readonly historyDays: number;
	readonly returning: number;
	readonly neverReturnShare: number;
	readonly stages: readonly StageSummary[];
	readonly refundOnly: number;
	readonly wonBack: number;
	/** Null where no referral, review or NPS answer can tell. */
	readonly advocates: number | null;
	readonly history: readonly StagePoint[];
	readonly backTests: readonly BackTest[];
	readonly lostIsLongSilent: boolean;
	/** `returnCurve[d]`: share of the returns that came within d days of silence. */
	readonly returnCurve: Float64Array;
	/** Moves since `flowsFrom`; row and column 5: not a customer yet. */
	readonly flowsFrom: number;
	readonly flows: readonly (readonly number[])[];
}

export function stagesAt(dataset: Dataset, asOf: number): StagesResult {
	const { purchases, curve, thresholds, stages } = snapshotAt(dataset, asOf);
	const tests = shopBackTests(dataset, asOf);
	const flows = flowsBetween(dataset, null, asOf);
	return {
		asOf,
		thresholds,
		historyDays: asOf - purchases.firstDay,
		returning: curve.returning,
		neverReturnShare: curve.neverReturnShare,
		stages: summariseStages(purchases, stages, signalsAt(dataset, asOf).atRisk),
		refundOnly: purchases.refundOnly.reduce((sum, flag) => sum + flag, 0),
		wonBack: countWonBack(purchases, stages, thresholds.lostAfter),
		advocates: countAdvocates(dataset, stages, asOf),
		history: stageHistory(dataset, purchases, thresholds, monthEnds(purchases.firstDay, asOf)),
		backTests: tests,
		lostIsLongSilent: isBackTestPoor(tests),
		returnCurve: curve.share,
		flowsFrom: flows.from,
		flows: flows.counts,
	};
}
