import type { FunnelStep } from './funnel.ts';

/** Fewer people tell nothing of a leak. */
const MIN_ENTERED = 20;

/** About how many of those who entered a step do not go on within the window. */
export function lostAt({ entered, stepConversion }: FunnelStep): number {
	return stepConversion === null ? 0 : entered * (1 - stepConversion);
}

/**
 * The step after which the most people are lost, by the Kaplan–Meier conversion of one window for
 * all steps, so that a step whose people have had little time yet is not blamed for it; among
 * steps of 20 people or more of whom somebody has had the whole window, the earlier of equals.
 */
export function biggestLeak(steps: readonly FunnelStep[]): FunnelStep | undefined {
	let leak: FunnelStep | undefined;
	for (const step of steps) {
		if (step.entered < MIN_ENTERED || !step.isWindowOver) continue;
		if (lostAt(step) > (leak ? lostAt(leak) : 0)) leak = step;
	}
	return leak;
}
