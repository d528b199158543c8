import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { backTests, warningTests } from './back-test.ts';
import type { BackTest, WarningTest } from './back-test.ts';
import { snapshotAt } from './snapshot.ts';

/** The rule in force on the past of the whole shop, whose rule it is also for a part of it. */
export function shopBackTests(dataset: Dataset, asOf: number): BackTest[] {
	const shop = wholeOf(dataset);
	const { purchases, thresholds } = snapshotAt(shop, asOf);
	return backTests(shop, purchases, thresholds);
}

/** The same for its earlier threshold. */
export function shopWarningTests(dataset: Dataset, asOf: number): WarningTest[] {
	const shop = wholeOf(dataset);
	const { purchases, thresholds } = snapshotAt(shop, asOf);
	return warningTests(shop, purchases, thresholds);
}
