import type { Dataset } from '../dataset/dataset.ts';
import { narrow } from '../dataset/narrow.ts';
import { recent } from '../dataset/recent.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { NO_STAGE } from '../lifecycle/stage.ts';
import type { CustomerFilter } from './customer-filter.ts';
import { filterTests } from './filter-tests.ts';
import { segmentNamed } from './segment.ts';

/** A page looks at one segment at one date, and compares it with one other date at most. */
const KEPT = 2;

/**
 * The data set narrowed to the customers who belong to a segment at a date; their past and
 * their later days come along.
 *
 * @throws Error where the shop has no segment of the name
 */
export const narrowToSegment = recent(KEPT, (dataset, asOf: number, name: string): Dataset => {
	const segment = segmentNamed(dataset.settings.segments, name);
	if (segment === null) throw new Error(`no segment ${name}`);
	return narrow(dataset, customersOf(dataset, asOf, segment.filter), segment.name);
});

/** 1 for every customer who passes a filter at a date. */
export function customersOf(dataset: Dataset, asOf: number, filter: CustomerFilter): Uint8Array {
	const tests = filterTests(dataset, asOf, filter);
	return snapshotAt(dataset, asOf).stages.map((stage, c) =>
		stage !== NO_STAGE && tests.every((test) => test(c)) ? 1 : 0,
	);
}
