import type { Dataset } from '../dataset/dataset.ts';
import { customersOf } from './narrow-to-segment.ts';

/** How many customers each segment of the shop holds at a date, in their order. */
export function segmentSizes(dataset: Dataset, asOf: number): number[] {
	return dataset.settings.segments.map(({ filter }) =>
		customersOf(dataset, asOf, filter).reduce((size, holds) => size + holds, 0),
	);
}
