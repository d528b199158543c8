import { betaQuadrature } from '#core/stats/beta-quadrature.ts';
import type { Quadrature } from '#core/stats/beta-quadrature.ts';
import type { ActivityRows } from './activity-rows.ts';

export interface BetaGeometricParams {
	readonly r: number;
	readonly alpha: number;
	readonly a: number;
	readonly b: number;
}

/** Exact to 1e-10 for a year, to 1e-6 for ten years of a customer who came today. */
const NODES = 32;
const NO_POINTS: Quadrature = { nodes: new Float64Array(), weights: new Float64Array() };

/**
 * Expected purchases of each row within each of the times, given that the customer is alive: the
 * mean of (1 − (1 + q t / (alpha + T))^−(r + x)) / q over what Beta(a, b + x) says of their chance
 * q to leave. Times P(alive) this is the published formula with 2F1, after a Pfaff transform: all
 * terms are positive and nothing overflows. `[time][row]`.
 */
export function expectedWhileAlive(
	rows: ActivityRows,
	{ r, alpha, a, b }: BetaGeometricParams,
	times: readonly number[],
): Float64Array[] {
	const { length, frequency, tenureDays, daysPerUnit } = rows;
	const expected = times.map(() => new Float64Array(length));
	let points = NO_POINTS;
	for (let i = 0; i < length; i++) {
		const x = frequency[i]!;
		const sameX = i > 0 && x === frequency[i - 1];
		if (!sameX) points = betaQuadrature(a, b + x, NODES);
		const known = sameX && tenureDays[i] === tenureDays[i - 1];
		const end = alpha + tenureDays[i]! / daysPerUnit;
		times.forEach((time, t) => {
			const column = expected[t]!;
			column[i] = known ? column[i - 1]! : meanOver(points, time / end, r + x);
		});
	}
	return expected;
}

/** Mean of (1 − (1 + q z)^−power) / q, which is power · z at q = 0. */
function meanOver({ nodes, weights }: Quadrature, z: number, power: number): number {
	let mean = 0;
	for (let j = 0; j < nodes.length; j++) {
		const q = nodes[j]!;
		mean += weights[j]! * (q === 0 ? power * z : -Math.expm1(-power * Math.log1p(q * z)) / q);
	}
	return mean;
}
