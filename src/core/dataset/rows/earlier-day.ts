import { NO_DAY } from '#core/columns/block.ts';

/** The earlier of two days, of which either may be NO_DAY. */
export function earlierDay(a: number, b: number): number {
	if (a === NO_DAY) return b;
	return b === NO_DAY ? a : Math.min(a, b);
}
