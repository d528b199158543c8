import type { Dataset } from '../dataset/dataset.ts';
import { lensesAt } from '../lenses/lens-counts.ts';

/** The life cycle through each lens; a step without data is null and names the files it wants. */
export function lensesPart(dataset: Dataset, asOf: number, reasons: Record<string, string>) {
	return lensesAt(dataset, asOf).map(({ id, kind, steps }) => ({
		id,
		kind,
		steps: steps.map(({ id: stepId, customers, own, missing, traffic }) => {
			if (missing.length > 0) reasons[`lenses.${id}.${stepId}`] = `no-${missing.join('-or-')}`;
			return { id: stepId, customers, own, missing, ...traffic };
		}),
	}));
}
