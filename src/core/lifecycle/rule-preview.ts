import type { Dataset } from '../dataset/dataset.ts';
import { lastPurchaseDay } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import type { ManualThresholds } from '../dataset/settings.ts';
import { backTests, isBackTestPoor, warningTests } from './back-test.ts';
import type { BackTest, WarningTest } from './back-test.ts';
import { classify, countStages } from './classify.ts';
import { stageFlows } from './flows.ts';
import { snapshotAt } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { isActive } from './stage.ts';
import { thresholdFault } from './threshold-fault.ts';
import type { ThresholdFault } from './threshold-fault.ts';
import { thresholdsFor } from './thresholds.ts';
import type { Thresholds } from './thresholds.ts';

/** What one set of thresholds makes of the customers, and how it would have done before. */
interface RuleOutcome {
	readonly thresholds: ManualThresholds;
	/** Customers in each stage, in the order of STAGES. */
	readonly counts: readonly number[];
	/** Active customers whose silence is beyond atRiskAfter. */
	readonly overdue: number;
	/** The lost who came back beside the active who bought, at past days. */
	readonly backTests: readonly BackTest[];
	/** The at risk who were lost beside those not at risk, at the same days. */
	readonly warningTests: readonly WarningTest[];
	readonly lostIsLongSilent: boolean;
}

export interface RulePreview {
	readonly asOf: number;
	/** Why the proposed thresholds cannot be saved; they are worked out all the same. */
	readonly fault: ThresholdFault | null;
	readonly inForce: RuleOutcome;
	readonly proposed: RuleOutcome;
	/** What the shop's own rhythm, or its sector, gives: what a reset returns to. */
	readonly own: Thresholds;
	/** `changes[a][b]`: customers who would go from stage a to stage b, in the order of STAGES. */
	readonly changes: readonly (readonly number[])[];
	/** Customers whose stage would be another. */
	readonly changing: number;
}

/** What another set of thresholds would change, beside the one in force. */
export function previewRule(
	dataset: Dataset,
	{ asOf, thresholds }: { readonly asOf: number; readonly thresholds: ManualThresholds },
): RulePreview {
	const snapshot = snapshotAt(dataset, asOf);
	const before = snapshot.stages;
	const after = classify(snapshot.purchases, thresholds);
	const changes = stageFlows(before, after)
		.slice(0, -1)
		.map((row) => row.slice(0, -1));
	let changing = 0;
	for (let c = 0; c < after.length; c++) if (before[c] !== after[c]) changing++;
	return {
		asOf,
		fault: thresholdFault(thresholds),
		inForce: inForceOutcome(dataset, snapshot),
		proposed: outcomeOf(dataset, snapshot, thresholds, after),
		own: ownThresholds(dataset, snapshot),
		changes,
		changing,
	};
}

/** Customers who would go from one stage to another by a proposed rule. */
export function ruleChangeCustomers(
	dataset: Dataset,
	asOf: number,
	change: {
		readonly thresholds: ManualThresholds;
		readonly stageBefore: number;
		readonly stageAfter: number;
	},
): number[] {
	const { purchases, stages } = snapshotAt(dataset, asOf);
	const after = classify(purchases, change.thresholds);
	const customers: number[] = [];
	for (let c = 0; c < after.length; c++) {
		if (stages[c] === change.stageBefore && after[c] === change.stageAfter) customers.push(c);
	}
	return customers;
}

const outcomesInForce = new WeakMap<Snapshot, RuleOutcome>();

/** The same for every move of a threshold. */
function inForceOutcome(dataset: Dataset, snapshot: Snapshot): RuleOutcome {
	let outcome = outcomesInForce.get(snapshot);
	if (outcome === undefined) {
		const { atRiskAfter, lostAfter, loyalAt } = snapshot.thresholds;
		const thresholds = { atRiskAfter, lostAfter, loyalAt };
		outcome = outcomeOf(dataset, snapshot, thresholds, snapshot.stages);
		outcomesInForce.set(snapshot, outcome);
	}
	return outcome;
}

const ownBySnapshot = new WeakMap<Snapshot, Thresholds>();

function ownThresholds(dataset: Dataset, snapshot: Snapshot): Thresholds {
	if (snapshot.thresholds.source !== 'manual') return snapshot.thresholds;
	let own = ownBySnapshot.get(snapshot);
	if (own === undefined) {
		own = thresholdsFor(snapshot.purchases, snapshot.curve, dataset.settings.sector, null);
		ownBySnapshot.set(snapshot, own);
	}
	return own;
}

function outcomeOf(
	dataset: Dataset,
	{ purchases }: Snapshot,
	thresholds: ManualThresholds,
	stages: Uint8Array,
): RuleOutcome {
	const tests = backTests(dataset, purchases, thresholds);
	return {
		thresholds,
		counts: countStages(stages),
		overdue: countOverdue(stages, purchases, thresholds.atRiskAfter),
		backTests: tests,
		warningTests: warningTests(dataset, purchases, thresholds),
		lostIsLongSilent: isBackTestPoor(tests),
	};
}

function countOverdue(stages: Uint8Array, purchases: Purchases, atRiskAfter: number): number {
	let overdue = 0;
	for (let c = 0; c < stages.length; c++) {
		const stage = stages[c]!;
		if (!isActive(stage)) continue;
		if (purchases.asOf - lastPurchaseDay(purchases, c) > atRiskAfter) overdue++;
	}
	return overdue;
}
