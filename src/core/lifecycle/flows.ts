import { NO_STAGE, STAGES } from './stage.ts';

/**
 * Transition counts between two classifications of the same customers. Row and column
 * STAGES.length stand for "not a customer yet" (outside the stages).
 */
export function stageFlows(before: Uint8Array, after: Uint8Array): number[][] {
	const size = STAGES.length + 1;
	const flows = Array.from({ length: size }, () => new Array<number>(size).fill(0));
	for (let c = 0; c < after.length; c++) {
		const from = before[c] === NO_STAGE ? size - 1 : before[c]!;
		const to = after[c] === NO_STAGE ? size - 1 : after[c]!;
		if (from !== size - 1 || to !== size - 1) flows[from]![to]!++;
	}
	return flows;
}
