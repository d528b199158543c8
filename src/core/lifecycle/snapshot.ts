import { purchasesAt } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { recent } from '../dataset/recent.ts';
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

/** Thresholds are the shop's, also where the data set is a part of it. */
export const snapshotAt = recent(KEPT, (dataset, asOf: number): Snapshot => {
	const { sector, thresholds: manual } = dataset.settings;
	const purchases = purchasesAt(dataset, asOf);
	if (dataset.part !== null) {
		const { curve, thresholds } = snapshotAt(dataset.part.whole, asOf);
		return { purchases, curve, thresholds, stages: classify(purchases, thresholds) };
	}
	const curve = returnCurve(purchases);
	const thresholds = thresholdsFor(purchases, curve, sector, manual);
	return { purchases, curve, thresholds, stages: classify(purchases, thresholds) };
});
