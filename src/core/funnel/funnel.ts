import type { Dataset } from '../dataset/dataset.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { convert } from './convert.ts';
import type { Conversion } from './convert.ts';
import { stepDays } from './step-days.ts';
import { FUNNEL_STEPS } from './funnel-steps.ts';
import type { StepDays } from './step-days.ts';
import type { FunnelStepId } from './funnel-steps.ts';

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
