/** Uniform numbers in [0, 1), from a seed. */
export type Random = () => number;

export type NonEmpty<T> = readonly [T, ...T[]];

export function pick<T>(random: Random, items: NonEmpty<T>): T {
	return items[Math.floor(random() * items.length)] ?? items[0];
}

export function chance(random: Random, probability: number): boolean {
	return random() < probability;
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
	return low + Math.floor(random() * (high - low + 1));
}

/** Gamma with scale 1 (Marsaglia & Tsang 2000). */
export function gamma(random: Random, shape: number): number {
	if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const x = normal(random);
		const v = (1 + c * x) ** 3;
		if (v > 0 && Math.log(random() + 1e-12) < 0.5 * x * x + d - d * v + d * Math.log(v))
			return d * v;
	}
}

export function beta(random: Random, a: number, b: number): number {
	const x = gamma(random, a);
	return x / (x + gamma(random, b));
}

/** Box & Muller. */
function normal(random: Random): number {
	return Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
}
