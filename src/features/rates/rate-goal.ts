import type { RateGoals, RateId } from '#core/churn/rate-ids.ts';
import { minorPerMajor } from '#core/money/currency.ts';
import { RATE_FIGURES, type RateFigure } from './rate-figures.ts';

/** A goal as one would type it: percent, money in the currency itself, days. */
export function typedGoal(goals: RateGoals, rate: RateId, currency: string): number | null {
	const goal = goals[rate];
	return goal === undefined ? null : rounded(goal * scaleOf(RATE_FIGURES[rate], currency));
}

/** The goals with one typed anew; an empty field takes it away. */
export function withGoal(
	goals: RateGoals,
	rate: RateId,
	typed: number | null,
	currency: string,
): RateGoals {
	const { [rate]: _, ...others } = goals;
	return typed === null
		? others
		: { ...others, [rate]: typed / scaleOf(RATE_FIGURES[rate], currency) };
}

function scaleOf({ kind }: RateFigure, currency: string): number {
	if (kind === 'share') return 100;
	return kind === 'money' ? 1 / minorPerMajor(currency) : 1;
}

/** 0.07 × 100 is 7.000000000000001. */
function rounded(value: number): number {
	return Math.round(value * 1e6) / 1e6;
}
