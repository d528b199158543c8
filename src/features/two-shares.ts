export interface Share {
	readonly part: number;
	readonly of: number;
}

/** Standard errors by which one share lies above another (pooled two-proportion z). */
export function standardErrors(a: Share, b: Share): number {
	if (a.of === 0 || b.of === 0) return 0;
	const pooled = (a.part + b.part) / (a.of + b.of);
	const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.of + 1 / b.of));
	return error === 0 ? 0 : (a.part / a.of - b.part / b.of) / error;
}

/** Beyond this a difference is called one: chance alone does it in fewer than 1 of 20. */
export const NOTABLE = 1.96;
