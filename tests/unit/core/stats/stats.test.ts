import { describe, expect, test } from 'vitest';
import { kaplanMeier } from '#core/stats/kaplan-meier.ts';
import { quantileOfCounts, quantileSorted } from '#core/stats/quantile.ts';
import { seededRandom } from '#core/stats/random.ts';

function counts(values: readonly number[], length: number): Uint32Array {
	const result = new Uint32Array(length);
	for (const value of values) result[value]!++;
	return result;
}

describe('kaplanMeier', () => {
	// Remission under 6-MP (Freireich et al. 1963), the textbook example: weeks of 21 patients.
	const ended = counts([6, 6, 6, 7, 10, 13, 16, 22, 23], 36);
	const open = counts([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35], 36);

	test.each([
		[5, 1],
		[6, 0.8571],
		[7, 0.8067],
		[10, 0.7529],
		[13, 0.6902],
		[16, 0.6275],
		[22, 0.5378],
		[23, 0.4482],
		[35, 0.4482],
	])('leaves after %i weeks %f as published', (weeks, share) => {
		expect(kaplanMeier(ended, open).survival[weeks]).toBeCloseTo(share, 4);
	});

	test('has at risk those whose time is at least as long', () => {
		const { atRisk } = kaplanMeier(ended, open);
		expect([0, 6, 7, 23, 35].map((weeks) => atRisk[weeks])).toEqual([21, 21, 17, 6, 1]);
	});

	test('counts those censored on a day as at risk on it', () => {
		const { survival } = kaplanMeier([0, 1], [0, 1]);
		expect(survival[1]).toBe(0.5);
	});

	test('is the share still open where nothing is censored', () => {
		const { survival } = kaplanMeier([0, 1, 1, 2], [0, 0, 0, 0]);
		expect(Array.from(survival)).toEqual([1, 0.75, 0.5, 0]);
	});

	test('stays 1 without any duration', () => {
		expect(Array.from(kaplanMeier([0, 0], [0, 0]).survival)).toEqual([1, 1]);
	});
});

describe('quantile', () => {
	// Hyndman & Fan (1996), type 7, as R's quantile() answers by default.
	test.each([
		[0, 1],
		[0.25, 1.75],
		[0.5, 2.5],
		[0.9, 3.7],
		[1, 4],
	])('of 1, 2, 3, 4 at %f is %f', (p, value) => {
		expect(quantileSorted([1, 2, 3, 4], p)).toBeCloseTo(value, 12);
		expect(quantileOfCounts([0, 1, 1, 1, 1], p)).toBeCloseTo(value, 12);
	});

	test('of nothing is not a number', () => {
		expect([quantileSorted([], 0.5), quantileOfCounts([0, 0], 0.5)]).toEqual([NaN, NaN]);
	});

	test('of one value is that value', () => {
		expect([quantileSorted([7], 0.3), quantileOfCounts([0, 0, 1], 0.9)]).toEqual([7, 2]);
	});
});

describe('seededRandom', () => {
	test('gives the same numbers for the same seed', () => {
		const [a, b] = [seededRandom(5), seededRandom(5)];
		expect([a(), a(), a()]).toEqual([b(), b(), b()]);
	});

	test('stays within [0, 1) and spreads evenly', () => {
		const next = seededRandom(1);
		const values = Array.from({ length: 10_000 }, next);
		expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
		expect(values.reduce((sum, value) => sum + value, 0) / 10_000).toBeCloseTo(0.5, 1);
	});
});
