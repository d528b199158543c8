import type { Dataset } from '../dataset/dataset.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { NO_STAGE } from '../lifecycle/stage.ts';
import { filterTests } from './filter-tests.ts';

/** How many customers each segment of the shop holds at a date, in their order. */
export function segmentSizes(dataset: Dataset, asOf: number): number[] {
	const { stages } = snapshotAt(dataset, asOf);
	return dataset.settings.segments.map(({ filter }) => {
		const tests = filterTests(dataset, asOf, filter);
		let size = 0;
		for (let c = 0; c < stages.length; c++) {
			if (stages[c] !== NO_STAGE && tests.every((test) => test(c))) size++;
		}
		return size;
	});
}
