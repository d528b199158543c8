import type { Dataset } from './dataset.ts';

/**
 * Keeps what was last made of each data set: as many results as a page asks for, again and again.
 *
 * @param capacity results kept of one data set; the one made longest ago goes first
 */
export function recent<Args extends readonly (string | number)[], Result>(
	capacity: number,
	make: (dataset: Dataset, ...args: Args) => Result,
): (dataset: Dataset, ...args: Args) => Result {
	const results = new WeakMap<Dataset, Map<string, Result>>();
	return (dataset, ...args) => {
		let kept = results.get(dataset);
		if (kept === undefined) {
			kept = new Map<string, Result>();
			results.set(dataset, kept);
		}
		const key = args.join('\n');
		let result = kept.get(key);
		if (result === undefined) {
			result = make(dataset, ...args);
			if (kept.size >= capacity) kept.delete(kept.keys().next().value!);
			kept.set(key, result);
		}
		return result;
	};
}
