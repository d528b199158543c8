import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { NO_STAGE } from '../lifecycle/stage.ts';
import { advocateSince, knowsAdvocates } from './advocates.ts';

/** Customers in any stage who are advocates at asOf; null where the data cannot tell. */
export function countAdvocates(dataset: Dataset, stages: Uint8Array, asOf: number): number | null {
	if (!knowsAdvocates(dataset, asOf)) return null;
	let advocates = 0;
	for (let c = 0; c < stages.length; c++) {
		if (stages[c] !== NO_STAGE && advocateSince(dataset, c, asOf) !== NO_DAY) advocates++;
	}
	return advocates;
}
