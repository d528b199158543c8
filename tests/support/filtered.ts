import { ANALYSES } from '#core/analyses.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import type { CustomerFilter } from '#core/segments/customer-filter.ts';

/** The customers who pass a filter, the most valuable first. */
export function filtered(
	dataset: Dataset,
	asOf: number,
	filter: Partial<CustomerFilter>,
): readonly number[] {
	const query = { asOf, search: '', sort: 'value', ascending: false } as const;
	return [...ANALYSES.customerList(dataset, { ...EVERYBODY, ...filter, ...query }).ids];
}
