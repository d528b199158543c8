import { describe, expect, test } from 'vitest';
import { minimise } from '#core/stats/minimise.ts';
import type { Objective } from '#core/stats/minimise.ts';

/** Rosenbrock's valley, whose lowest point is (1, 1). */
const valley: Objective = (point, gradient) => {
	const x = point[0]!;
	const y = point[1]!;
	gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
	gradient[1] = 200 * (y - x * x);
	return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

describe('minimise', () => {
	test('finds the end of a bent valley', () => {
		const { point, value, converged } = minimise(valley, [-1.2, 1]);
		expect(point[0]).toBeCloseTo(1, 6);
		expect(point[1]).toBeCloseTo(1, 6);
		expect(value).toBeLessThan(1e-12);
		expect(converged).toBe(true);
	});

	test('steps back from where there is no value', () => {
		const log: Objective = (point, gradient) => {
			gradient[0] = 1 - 1 / point[0]!;
			return point[0]! - Math.log(point[0]!);
		};
		const { point, converged } = minimise(log, [0.01]);
		expect(point[0]).toBeCloseTo(1, 6);
		expect(converged).toBe(true);
	});

	test('ends, and says so, where there is no lowest point', () => {
		const slope: Objective = (point, gradient) => {
			gradient[0] = 1;
			return point[0]!;
		};
		expect(minimise(slope, [0]).converged).toBe(false);
	});

	test('ends where nothing is a number', () => {
		const nothing: Objective = (_, gradient) => {
			gradient.fill(Number.NaN);
			return Number.NaN;
		};
		expect(minimise(nothing, [0, 0])).toMatchObject({ converged: false });
	});

	test('is there at once where it starts at the lowest point', () => {
		expect(minimise(valley, [1, 1])).toMatchObject({ converged: true, evaluations: 1 });
	});
});
