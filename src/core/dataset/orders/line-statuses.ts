import { STATUS_REFUNDED, STATUS_VOID } from '../dataset.ts';

/** A line that is void or refunded, maybe in an order that is not. */
export interface EndedLine {
	readonly slot: number;
	readonly amount: number;
	readonly status: number;
}

export function isEnded(status: number): boolean {
	return status === STATUS_VOID || status === STATUS_REFUNDED;
}

/**
 * Exports with a row for each unit give each its own status: a void line is no part of an order
 * whose others stand, a refunded one is a refunded part of it. An order of which all lines are
 * void or refunded is that as a whole.
 *
 * @returns what the lines give back, by slot
 */
export function settleEndedLines(
	statusOfSlot: Uint8Array,
	lineSum: Float64Array,
	lines: readonly EndedLine[],
): Map<number, number> {
	const given = new Map<number, number>();
	for (const { slot, amount, status } of lines) {
		const held = Number.isNaN(lineSum[slot]) ? 0 : lineSum[slot]!;
		const isDropped = status === STATUS_VOID && statusOfSlot[slot] !== STATUS_VOID;
		lineSum[slot] = isDropped ? held : held + amount;
		if (status === STATUS_REFUNDED && statusOfSlot[slot] !== STATUS_REFUNDED) {
			given.set(slot, (given.get(slot) ?? 0) + amount);
		}
	}
	return given;
}
