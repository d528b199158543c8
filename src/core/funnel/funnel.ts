import type { Dataset } from '../dataset/dataset.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { convert } from './convert.ts';
import type { Conversion } from './convert.ts';
import { FUNNEL_STEPS, stepDays } from './step-days.ts';
import type { FunnelStepId, StepDays } from './step-days.ts';

/** Fewer people tell nothing of a leak. */
const MIN_ENTERED = 20;

export interface FunnelStep extends Conversion {
	readonly id: FunnelStepId;
	/** Product of the conversions from the first step shown; 1 on that step. */
	readonly overallConversion: number;
}

export interface Funnel {
	/** Null: no limit. */
	readonly windowDays: number | null;
	readonly steps: readonly FunnelStep[];
	/** Steps that the data say nothing about. */
	readonly missing: readonly FunnelStepId[];
}

export function funnel(
	dataset: Dataset,
	purchases: Purchases,
	loyalAt: number,
	windowDays: number | null,
): Funnel {
	const steps = stepDays(dataset, purchases, loyalAt);
	const everybody = Uint32Array.from({ length: purchases.customers }, (_, c) => c);
	const shown = new Set(steps.map((step) => step.id));
	return {
		windowDays,
		steps: funnelSteps(steps, everybody, purchases.asOf, windowDays),
		missing: FUNNEL_STEPS.filter((id) => !shown.has(id)),
	};
}

/** The steps as far as some of the customers went. */
export function funnelSteps(
	steps: readonly StepDays[],
	members: Uint32Array,
	asOf: number,
	windowDays: number | null,
): FunnelStep[] {
	let overall = 1;
	return steps.map((step, k) => {
		const conversion = convert(step, steps[k + 1], members, asOf, windowDays);
		const overallConversion = overall;
		overall *= conversion.stepConversion ?? 1;
		return { id: step.id, ...conversion, overallConversion };
	});
}

/** About how many of those who entered a step do not go on within the window. */
export function lostAt({ entered, stepConversion }: FunnelStep): number {
	return stepConversion === null ? 0 : entered * (1 - stepConversion);
}

/**
 * The step after which the most people are lost, by the Kaplan–Meier conversion of one window for
 * all steps, so that a step whose people have had little time yet is not blamed for it; among
 * steps of 20 people or more, the earlier of equals.
 */
export function biggestLeak(steps: readonly FunnelStep[]): FunnelStep | undefined {
	let leak: FunnelStep | undefined;
	for (const step of steps) {
		if (step.entered < MIN_ENTERED) continue;
		if (lostAt(step) > (leak ? lostAt(leak) : 0)) leak = step;
	}
	return leak;
}
