import type { ActivityRows } from './activity-rows.ts';
import type { ModelName } from './forecast-options.ts';

/** A model of when customers buy and when they stop, over customers seen as rows of activity. */
export interface PurchaseModel {
	readonly name: ModelName;
	/** Names of the parameters, in the order of every array of them; all are positive. */
	readonly parameters: readonly string[];
	/**
	 * Log-likelihood of all customers; `gradient` gets its derivatives by the *logarithms* of the
	 * parameters.
	 */
	readonly logLikelihood: (
		rows: ActivityRows,
		params: Float64Array,
		gradient: Float64Array,
	) => number;
	/** Where a search may begin, given the mean purchases per unit of time. */
	readonly starts: (
		rate: number,
	) => readonly [readonly number[], ...(readonly (readonly number[])[])];
	/** P(alive) of each row. */
	readonly probabilityAlive: (rows: ActivityRows, params: Float64Array) => Float64Array;
	/**
	 * Expected purchases of each row within each of the times after the observation ended, in the
	 * rows' unit of time: `[time][row]`.
	 */
	readonly expectedPurchases: (
		rows: ActivityRows,
		params: Float64Array,
		times: readonly number[],
	) => Float64Array[];
}
