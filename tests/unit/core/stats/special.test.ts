import { describe, expect, test } from 'vitest';
import { betaQuadrature } from '#core/stats/beta-quadrature.ts';
import { digamma, logGamma } from '#core/stats/log-gamma.ts';

// Abramowitz & Stegun, tables 6.1 and 6.3, and exact values.
describe('log-gamma and digamma', () => {
	test.each([
		[1, 0],
		[2, 0],
		[0.5, Math.log(Math.PI) / 2],
		[10, Math.log(362_880)],
		[100.5, 361.435_540_467_778],
		[1e-8, 18.420_680_738_180_2],
	])('ln Γ(%f)', (x, value) => {
		expect(logGamma(x)).toBeCloseTo(value, 10);
	});

	const EULER = 0.577_215_664_901_532_9;
	test.each([
		[1, -EULER],
		[0.5, -EULER - 2 * Math.LN2],
		[2, 1 - EULER],
		[1.5, 0.036_489_973_978_6],
		[100, 4.600_161_852_738_1],
	])('ψ(%f)', (x, value) => {
		expect(digamma(x)).toBeCloseTo(value, 12);
	});

	test.each([0.03, 0.7, 3.3, 11.99, 40])('ψ is the slope of ln Γ at %f', (x) => {
		const step = 1e-5 * x;
		const slope = (logGamma(x + step) - logGamma(x - step)) / (2 * step);
		expect(digamma(x)).toBeCloseTo(slope, 5);
	});
});

describe('quadrature under a beta distribution', () => {
	/** E[q^power] = a (a + 1) … / ((a + b) (a + b + 1) …). */
	function moment(a: number, b: number, power: number): number {
		let product = 1;
		for (let i = 0; i < power; i++) product *= (a + i) / (a + b + i);
		return product;
	}

	test.each([
		[1, 1],
		[0.8, 2.4],
		[0.5, 0.5],
		[0.02, 180],
		[3e-6, 1.5e5],
	])('has the moments of Beta(%f, %f)', (a, b) => {
		const { nodes, weights } = betaQuadrature(a, b, 12);
		for (const power of [0, 1, 2, 5, 23]) {
			const mean = nodes.reduce((sum, q, j) => sum + weights[j]! * q ** power, 0);
			expect(mean / moment(a, b, power)).toBeCloseTo(1, 9);
		}
	});

	test('with two points is Gauss–Legendre on (0, 1)', () => {
		const { nodes, weights } = betaQuadrature(1, 1, 2);
		const away = 1 / Math.sqrt(12);
		expect([...nodes].sort()).toEqual([expect.closeTo(0.5 - away), expect.closeTo(0.5 + away)]);
		expect([...weights]).toEqual([expect.closeTo(0.5), expect.closeTo(0.5)]);
	});
});
