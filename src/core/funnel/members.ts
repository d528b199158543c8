import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { groupBy } from './dimensions.ts';
import type { Dimension } from './dimension.ts';
import type { StepDays } from './step-days.ts';

/** Only customers of this name in one dimension; '' for those of whom nothing is known. */
export interface FunnelFilter {
	readonly by: Dimension;
	readonly name: string;
}

/** Everybody who has entered some step. */
function enteredBy(steps: readonly StepDays[], customers: number): Uint32Array {
	return Uint32Array.from({ length: customers }, (_, c) => c).filter((c) =>
		steps.some(({ day }) => day[c] !== NO_DAY),
	);
}

/** Those of them whom a filter lets through. */
export function filtered(
	dataset: Dataset,
	purchases: Purchases,
	steps: readonly StepDays[],
	filter: FunnelFilter | null,
): Uint32Array {
	const everybody = enteredBy(steps, purchases.customers);
	if (filter === null) return everybody;
	const { names, of } = groupBy(dataset, purchases, filter.by, acquiredDays(steps));
	const wanted = names.indexOf(filter.name);
	return everybody.filter((c) => of[c] === wanted);
}

/** Day on which each customer entered the funnel. */
export function acquiredDays(steps: readonly StepDays[]): Int32Array {
	const first = steps.find(({ id }) => id === 'first-purchase')!;
	const known = steps.find(({ id }) => id === 'known');
	if (known === undefined) return first.day;
	return known.day.map((day, c) => (day === NO_DAY ? first.day[c]! : day));
}
