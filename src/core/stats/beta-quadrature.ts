/** Points in (0, 1) and their weights, which add up to 1. */
export interface Quadrature {
	readonly nodes: Float64Array;
	readonly weights: Float64Array;
}

const MAX_SWEEPS = 60;

/**
 * Gauss–Jacobi quadrature for the mean under Beta(a, b), exact for polynomials of degree
 * 2n − 1; Beta(1, 1) is Gauss–Legendre on (0, 1). Golub & Welsch (1969): the nodes are the
 * eigenvalues of the polynomials' recurrence, the weights the squares of the first components.
 * The recurrence is written for (0, 1), where nothing cancels near 0.
 */
export function betaQuadrature(a: number, b: number, n: number): Quadrature {
	const sum = a + b;
	const diagonal = new Float64Array(n);
	const below = new Float64Array(n);
	diagonal[0] = a / sum;
	for (let i = 1; i < n; i++) {
		const s = 2 * i + sum;
		diagonal[i] = (2 * i * (i + sum - 1) + (sum - 2) * a) / ((s - 2) * s);
		const ratio = i === 1 ? 1 / (sum + 1) : (i * (i + sum - 2)) / ((s - 1) * (s - 3));
		below[i - 1] = Math.sqrt(ratio * (i + a - 1) * (i + b - 1)) / (s - 2);
	}
	const first = new Float64Array(n);
	first[0] = 1;
	diagonalise(diagonal, below, first);
	return { nodes: diagonal, weights: first.map((component) => component * component) };
}

/**
 * Implicit QL with shifts on a symmetric tridiagonal matrix (EISPACK's tql2, the first row of
 * the eigenvectors only): `diagonal` becomes the eigenvalues.
 */
function diagonalise(diagonal: Float64Array, below: Float64Array, first: Float64Array): void {
	const n = diagonal.length;
	for (let l = 0; l < n; l++) {
		for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
			let m = l;
			for (; m < n - 1; m++) {
				const size = Math.abs(diagonal[m]!) + Math.abs(diagonal[m + 1]!);
				if (Math.abs(below[m]!) <= Number.EPSILON * size) break;
			}
			if (m === l) break;
			let g = (diagonal[l + 1]! - diagonal[l]!) / (2 * below[l]!);
			let r = Math.hypot(g, 1);
			g = diagonal[m]! - diagonal[l]! + below[l]! / (g + (g < 0 ? -r : r));
			let sine = 1;
			let cosine = 1;
			let p = 0;
			let i = m - 1;
			for (; i >= l; i--) {
				const f = sine * below[i]!;
				const h = cosine * below[i]!;
				r = Math.hypot(f, g);
				below[i + 1] = r;
				if (r === 0) break;
				sine = f / r;
				cosine = g / r;
				g = diagonal[i + 1]! - p;
				r = (diagonal[i]! - g) * sine + 2 * cosine * h;
				p = sine * r;
				diagonal[i + 1] = g + p;
				g = cosine * r - h;
				const carried = first[i + 1]!;
				first[i + 1] = sine * first[i]! + cosine * carried;
				first[i] = cosine * first[i]! - sine * carried;
			}
			if (r === 0 && i >= l) {
				diagonal[i + 1]! -= p;
				below[m] = 0;
				continue;
			}
			diagonal[l]! -= p;
			below[l] = g;
			below[m] = 0;
		}
	}
}
