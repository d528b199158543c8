import type { Dataset } from '../dataset/dataset.ts';
import { rfmAt } from '../rfm/rfm.ts';

/** The groups and the cells of RFM. */
export function rfmPart(dataset: Dataset, asOf: number, major: (minor: number) => number) {
	const { groups, cells, hasMoney } = rfmAt(dataset, asOf);
	return {
		groups: groups.map(({ id, customers, netRevenue }) => ({
			id,
			customers,
			netRevenue: hasMoney ? major(netRevenue) : null,
		})),
		cells: cells.map(({ r, fm, customers }) => ({ r, fm, customers })),
	};
}
