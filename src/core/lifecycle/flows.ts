import type { Dataset } from '../dataset/dataset.ts';
import { stagesOn } from './history.ts';
import { snapshotAt } from './snapshot.ts';
import { NO_STAGE, STAGES } from './stage.ts';

/** Days back to the date that a flow begins with unless another is asked for: a quarter of a year. */
const FLOW_DAYS = 91;

/** Place in a flow of those outside the stages: not known yet, or known by refunds only. */
export const OUTSIDE = STAGES.length;

/** Who moved where between two dates, by the thresholds of the later one. */
export interface StageFlows {
	readonly from: number;
	readonly to: number;
	/**
	 * `counts[a][b]`: customers in stage a at `from` and in stage b at `to`, in the order of
	 * STAGES; row and column OUTSIDE hold those who are in no stage at that date.
	 */
	readonly counts: readonly (readonly number[])[];
}

export function flowsBetween(dataset: Dataset, from: number | null, to: number): StageFlows {
	const begin = flowStart(dataset, from, to);
	const { before, after } = stagesAtBoth(dataset, begin, to);
	return { from: begin, to, counts: stageFlows(before, after) };
}

/** Customers of one flow; stages by their codes, OUTSIDE for those outside. */
export function flowCustomers(
	dataset: Dataset,
	flow: {
		readonly from: number | null;
		readonly to: number;
		readonly stageBefore: number;
		readonly stageAfter: number;
	},
): number[] {
	const begin = flowStart(dataset, flow.from, flow.to);
	const { before, after } = stagesAtBoth(dataset, begin, flow.to);
	const customers: number[] = [];
	for (let c = 0; c < after.length; c++) {
		if (place(before[c]!) === flow.stageBefore && place(after[c]!) === flow.stageAfter) {
			customers.push(c);
		}
	}
	return customers;
}

function flowStart(dataset: Dataset, from: number | null, to: number): number {
	return Math.min(to, from ?? Math.max(dataset.firstDay ?? to, to - FLOW_DAYS));
}

function stagesAtBoth(dataset: Dataset, from: number, to: number) {
	const { purchases, thresholds, stages } = snapshotAt(dataset, to);
	return { before: stagesOn(dataset, purchases, thresholds, from), after: stages };
}

/** Transition counts between two classifications of the same customers. */
export function stageFlows(before: Uint8Array, after: Uint8Array): number[][] {
	const size = STAGES.length + 1;
	const flows = Array.from({ length: size }, () => new Array<number>(size).fill(0));
	for (let c = 0; c < after.length; c++) {
		const from = place(before[c]!);
		const to = place(after[c]!);
		if (from !== OUTSIDE || to !== OUTSIDE) flows[from]![to]!++;
	}
	return flows;
}

function place(stage: number): number {
	return stage === NO_STAGE ? OUTSIDE : stage;
}
