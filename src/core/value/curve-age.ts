import type { CurvePoint } from './value-curve.ts';

type Curve = readonly Pick<CurvePoint, 'customers'>[];

const COMPARED_AGE = 12;
const ENOUGH = 20;
/** The oldest cohort alone, with one big spender in it, would draw a cliff. */
const ENOUGH_OF_FIRST = 0.25;

/** How many points from the left rest on enough customers to be believed. */
export function firmLength(curve: Curve): number {
	const needed = Math.max(ENOUGH, (curve[0]?.customers ?? 0) * ENOUGH_OF_FIRST);
	const thin = curve.findIndex((point) => point.customers < needed);
	return thin === -1 ? curve.length : thin;
}

/** Age 12, or the oldest firm one before it, or the oldest there is; -1 without any. */
export function comparedAge(curve: Curve): number {
	const last = Math.min(COMPARED_AGE, curve.length - 1);
	const firm = firmLength(curve) - 1;
	return firm < 0 ? last : Math.min(last, firm);
}
