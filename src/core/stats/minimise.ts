/** Value at a point; writes the gradient there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
	readonly point: Float64Array;
	readonly value: number;
	/** The gradient is nearly zero, measured against the value. */
	readonly converged: boolean;
	readonly evaluations: number;
	/** What is known of the inverse Hessian, by rows. */
	readonly inverse: Float64Array;
}

const MAX_STEPS = 200;
/** Longest move of one coordinate in one step. */
const MAX_MOVE = 2;
const MAX_HALVINGS = 40;
const ARMIJO = 1e-4;
const VALUE_TOLERANCE = 1e-13;
const GRADIENT_TOLERANCE = 1e-7;
const CONVERGED_GRADIENT = 1e-6;

/**
 * BFGS (Nocedal & Wright 2006, algorithm 6.1) with a backtracking line search, for a handful of
 * coordinates. A point where the value is not finite is stepped back from; it never throws.
 *
 * @param known inverse Hessian of a like problem: next to its lowest point a few steps are enough
 */
export function minimise(
	objective: Objective,
	start: ArrayLike<number>,
	known: Float64Array | null = null,
): Minimum {
	const n = start.length;
	let point = Float64Array.from(start);
	let gradient = new Float64Array(n);
	let value = objective(point, gradient);
	let evaluations = 1;
	let inverse = known?.slice() ?? scaledIdentity(n, 1 / Math.max(1, largest(gradient)));
	let nextPoint = new Float64Array(n);
	let nextGradient = new Float64Array(n);
	let fresh = known === null;

	for (let step = 0; step < MAX_STEPS; step++) {
		if (!(largest(gradient) > GRADIENT_TOLERANCE)) break;
		let move = downhill(inverse, gradient);
		let slope = dot(move, gradient);
		if (!(slope < 0)) {
			inverse = scaledIdentity(n, 1 / Math.max(1, largest(gradient)));
			move = downhill(inverse, gradient);
			slope = dot(move, gradient);
			fresh = true;
		}
		let scale = Math.min(1, MAX_MOVE / largest(move));
		let nextValue = Number.NaN;
		let halvings = 0;
		for (; halvings < MAX_HALVINGS; halvings++) {
			for (let i = 0; i < n; i++) nextPoint[i] = point[i]! + scale * move[i]!;
			nextValue = objective(nextPoint, nextGradient);
			evaluations++;
			if (nextValue <= value + ARMIJO * scale * slope && isFinite(largest(nextGradient))) break;
			scale *= nextScale(value, scale * slope, nextValue);
		}
		if (halvings === MAX_HALVINGS) {
			// Along the steepest descent nothing is left to win; elsewhere it is worth a try.
			if (fresh) break;
			inverse = scaledIdentity(n, 1 / Math.max(1, largest(gradient)));
			fresh = true;
			continue;
		}
		const gain = value - nextValue;
		updateInverse(inverse, nextPoint, point, nextGradient, gradient, fresh);
		fresh = false;
		[point, nextPoint] = [nextPoint, point];
		[gradient, nextGradient] = [nextGradient, gradient];
		value = nextValue;
		if (gain <= VALUE_TOLERANCE * Math.abs(value)) break;
	}
	const converged = largest(gradient) <= CONVERGED_GRADIENT * (1 + Math.abs(value));
	return { point, value, converged, evaluations, inverse };
}

/** Where the parabola through both values and the slope is lowest, between a tenth and a half. */
function nextScale(value: number, slope: number, nextValue: number): number {
	const lowest = -slope / (2 * (nextValue - value - slope));
	return Number.isFinite(lowest) ? Math.min(0.5, Math.max(0.1, lowest)) : 0.25;
}

/** Inverse Hessian by rows after a step; left alone where the curvature along it is not positive. */
function updateInverse(
	inverse: Float64Array,
	next: Float64Array,
	point: Float64Array,
	nextGradient: Float64Array,
	gradient: Float64Array,
	first: boolean,
): void {
	const n = point.length;
	const moved = next.map((x, i) => x - point[i]!);
	const bent = nextGradient.map((g, i) => g - gradient[i]!);
	const curvature = dot(moved, bent);
	if (!(curvature > 1e-14 * Math.sqrt(dot(moved, moved) * dot(bent, bent)))) return;
	if (first) inverse.set(scaledIdentity(n, curvature / dot(bent, bent)));
	const projected = product(inverse, bent);
	const factor = (1 + dot(bent, projected) / curvature) / curvature;
	for (let i = 0; i < n; i++) {
		for (let j = 0; j < n; j++) {
			inverse[i * n + j]! +=
				factor * moved[i]! * moved[j]! -
				(projected[i]! * moved[j]! + moved[i]! * projected[j]!) / curvature;
		}
	}
}

function scaledIdentity(n: number, scale: number): Float64Array {
	const matrix = new Float64Array(n * n);
	for (let i = 0; i < n; i++) matrix[i * n + i] = scale;
	return matrix;
}

function downhill(inverse: Float64Array, gradient: Float64Array): Float64Array {
	return product(inverse, gradient).map((slope) => -slope);
}

function product(matrix: Float64Array, vector: Float64Array): Float64Array {
	const n = vector.length;
	return vector.map((_, i) => dot(matrix.subarray(i * n, (i + 1) * n), vector));
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
	return sum;
}

/** Largest absolute value; NaN where one is not a number. */
function largest(values: Float64Array): number {
	let most = 0;
	for (const value of values) most = Math.max(most, Math.abs(value));
	return most;
}
