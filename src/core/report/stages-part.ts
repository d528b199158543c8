import { isoDay } from '../calendar/day.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { countAdvocates } from '../journeys/count-advocates.ts';
import { shopBackTests, shopWarningTests } from '../lifecycle/shop-tests.ts';
import { countStages } from '../lifecycle/classify.ts';
import { flowsBetween } from '../lifecycle/flows.ts';
import { monthEnds, stageHistory } from '../lifecycle/history.ts';
import type { Snapshot } from '../lifecycle/snapshot.ts';
import { STAGES } from '../lifecycle/stage.ts';
import { countWonBack } from '../lifecycle/won-back.ts';
import { signalSums } from '../signals/signals-page.ts';

/** How many customers are in each stage, since when, and how they came there. */
export function stagesPart(dataset: Dataset, { purchases, stages, thresholds }: Snapshot) {
	const { signals, atRisk } = signalSums(dataset, purchases.asOf);
	return {
		...byStage(countStages(stages)),
		atRisk: atRisk.customers,
		advocates: countAdvocates(dataset, stages, purchases.asOf),
		wonBack: countWonBack(purchases, stages, thresholds.lostAfter),
		history: stageHistory(
			dataset,
			purchases,
			thresholds,
			monthEnds(purchases.firstDay, purchases.asOf),
		).map((point) => ({ day: isoDay(point.day), ...byStage(point.counts) })),
		flows: flowsPart(dataset, purchases.asOf),
		backTests: shopBackTests(dataset, purchases.asOf).map((test) => ({
			...test,
			day: isoDay(test.day),
		})),
		warningTests: shopWarningTests(dataset, purchases.asOf).map((test) => ({
			...test,
			day: isoDay(test.day),
		})),
		signals: signals.map(({ id, counts, off, supported, customers }) => ({
			id,
			customers: supported ? customers : null,
			supported,
			counts: counts && !off,
		})),
	};
}

function byStage(counts: readonly number[]) {
	return Object.fromEntries(STAGES.map((stage, code) => [stage, counts[code]!]));
}

/** Every flow that somebody took; `outside`: not known yet, or known by refunds only. */
function flowsPart(dataset: Dataset, asOf: number) {
	const { from, to, counts } = flowsBetween(dataset, null, asOf);
	const names = [...STAGES, 'outside'];
	return {
		from: isoDay(from),
		to: isoDay(to),
		counts: counts.flatMap((row, before) =>
			row.flatMap((customers, after) =>
				customers === 0 ? [] : [{ from: names[before]!, to: names[after]!, customers }],
			),
		),
	};
}
