import type { Dataset } from '../dataset/dataset.ts';
import type { ManualThresholds } from '../dataset/settings.ts';
import { snapshotAt } from './snapshot.ts';
import { thresholdFault } from './threshold-fault.ts';
import type { ThresholdFault } from './threshold-fault.ts';

/**
 * The data set under thresholds set by hand, or what is wrong with them. What is not given stays
 * as it is at the date; of the two silences the one that is not given makes way for the other.
 */
export function withThresholds(
	dataset: Dataset,
	asOf: number,
	given: Partial<ManualThresholds>,
): Dataset | ThresholdFault {
	const held = snapshotAt(dataset, asOf).thresholds;
	const lostAfter = given.lostAfter ?? Math.max(held.lostAfter, given.atRiskAfter ?? 0);
	const atRiskAfter = given.atRiskAfter ?? Math.min(held.atRiskAfter, lostAfter);
	const thresholds = { atRiskAfter, lostAfter, loyalAt: given.loyalAt ?? held.loyalAt };
	const fault = thresholdFault(thresholds);
	return fault ?? { ...dataset, settings: { ...dataset.settings, thresholds } };
}
