import type { Dataset } from '#core/dataset/dataset.ts';
import type { ManualThresholds } from '#core/dataset/settings.ts';
import { withThresholds } from '#core/lifecycle/manual-thresholds.ts';
import type { ThresholdFault } from '#core/lifecycle/threshold-fault.ts';
import { UsageError } from './usage-error.ts';

/** Thresholds by hand, as `parseArgs` wants them. */
export const THRESHOLD_OPTIONS = {
	'lost-after': { type: 'string' },
	'at-risk-after': { type: 'string' },
	'loyal-at': { type: 'string' },
} as const;

type Values = Partial<Record<keyof typeof THRESHOLD_OPTIONS, string>>;

const FAULTS: Record<ThresholdFault, string> = {
	'not-whole-days': '--lost-after and --at-risk-after want whole days from 1 on',
	'at-risk-after-lost': '--at-risk-after may not be more than --lost-after',
	'loyal-below-two': '--loyal-at wants a number of purchases from 2 on',
};

/** The thresholds that the command line gives; the others stay the shop's own. */
export function readThresholds(values: Values): Partial<ManualThresholds> {
	const read = (name: keyof Values) => {
		const text = values[name];
		if (text === undefined) return undefined;
		if (/^\d{1,5}$/.test(text)) return Number(text);
		throw new UsageError(`--${name} wants a whole number such as 90, not "${text}"`);
	};
	const lostAfter = read('lost-after');
	const atRiskAfter = read('at-risk-after');
	const loyalAt = read('loyal-at');
	return {
		...(lostAfter !== undefined && { lostAfter }),
		...(atRiskAfter !== undefined && { atRiskAfter }),
		...(loyalAt !== undefined && { loyalAt }),
	};
}

/** The data set by the thresholds given; unchanged where there are none. */
export function underThresholds(
	dataset: Dataset,
	asOf: number,
	given: Partial<ManualThresholds>,
): Dataset {
	if (Object.keys(given).length === 0) return dataset;
	const changed = withThresholds(dataset, asOf, given);
	if (typeof changed !== 'string') return changed;
	throw new UsageError(FAULTS[changed]);
}
