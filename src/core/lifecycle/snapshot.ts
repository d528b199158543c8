import type { Dataset } from '../dataset/dataset.ts';
import { purchasesAt } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { classify } from './classify.ts';
import { returnCurve } from './return-curve.ts';
import type { ReturnCurve } from './return-curve.ts';
import { thresholdsFor } from './thresholds.ts';
import type { Thresholds } from './thresholds.ts';

/** Everything that nearly every analysis at one date begins with. */
export interface Snapshot {
	readonly purchases: Purchases;
	readonly curve: ReturnCurve;
	readonly thresholds: Thresholds;
	/** Stage code of every customer. */
	readonly stages: Uint8Array;
}

/** A page asks for one date many times, and compares it with one or two others. */
const KEPT = 4;

const snapshots = new WeakMap<Dataset, Map<number, Snapshot>>();

export function snapshotAt(dataset: Dataset, asOf: number): Snapshot {
	let kept = snapshots.get(dataset);
	if (kept === undefined) {
		kept = new Map<number, Snapshot>();
		snapshots.set(dataset, kept);
	}
	let snapshot = kept.get(asOf);
	if (snapshot === undefined) {
		snapshot = computeSnapshot(dataset, asOf);
		if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
		kept.set(asOf, snapshot);
	}
	return snapshot;
}

function computeSnapshot(dataset: Dataset, asOf: number): Snapshot {
	const { sector, thresholds: manual } = dataset.settings;
	const purchases = purchasesAt(dataset, asOf);
	const curve = returnCurve(purchases);
	const thresholds = thresholdsFor(purchases, curve, sector, manual);
	return { purchases, curve, thresholds, stages: classify(purchases, thresholds) };
}
