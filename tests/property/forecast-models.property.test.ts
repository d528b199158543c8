import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityRows } from '#core/value/forecast/activity-rows.ts';
import type { ActivityRows } from '#core/value/forecast/activity-rows.ts';
import { BG_NBD, MBG_NBD } from '#core/value/forecast/beta-geometric.ts';
import { fitModel } from '#core/value/forecast/fit-model.ts';
import { expectedSpend, fitSpend } from '#core/value/forecast/gamma-gamma.ts';
import { NBD } from '#core/value/forecast/nbd.ts';
import { PARETO_NBD } from '#core/value/forecast/pareto-nbd.ts';
import type { PurchaseModel } from '#core/value/forecast/purchase-model.ts';
import { check } from '#tests/support/factories-random.ts';
import { customerRow } from '#tests/support/prepared-activity.ts';
import { activityOf, simulatedActivity } from '#tests/support/simulated-activity.ts';

const MODELS = [NBD, BG_NBD, MBG_NBD, PARETO_NBD];

const anyModel = fc.constantFrom(...MODELS);
const anyParams = fc
	.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 4, maxLength: 4 })
	.map((logs) => Float64Array.from(logs, Math.exp));

const anyBuyer = fc
	.record({
		tenureDays: fc.integer({ min: 0, max: 900 }),
		x: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
		share: fc.double({ min: 0, max: 1, noNaN: true }),
		mean: fc.double({ min: 0.01, max: 5000, noNaN: true }),
	})
	.map(({ tenureDays, x, share, mean }) => {
		const frequency = Math.min(x, tenureDays);
		const recencyDays = frequency === 0 ? 0 : Math.max(frequency, Math.floor(share * tenureDays));
		return { x: frequency, recencyDays, tenureDays, mean: frequency === 0 ? 0 : mean };
	});
const anyShop = fc.array(anyBuyer, { minLength: 5, maxLength: 60 });

function paramsOf(model: PurchaseModel, params: Float64Array): Float64Array {
	return params.subarray(0, model.parameters.length);
}

function inDays(rows: ActivityRows): ActivityRows {
	return { ...rows, daysPerUnit: 1 };
}

/** Parameters in a unit of time `factor` times as small: only those of scale change. */
function inUnit(model: PurchaseModel, params: Float64Array, factor: number): Float64Array {
	return params.map((value, i) =>
		['alpha', 'beta'].includes(model.parameters[i]!) ? value * factor : value,
	);
}

const purchasesOf = (rows: ActivityRows) =>
	rows.frequency.reduce((sum, x, i) => sum + x * rows.weight[i]!, 0);

describe('the unit of time', () => {
	test('moves the log-likelihood by Σx · ln c and nothing else', () => {
		check(anyModel, anyParams, anyShop, (model, params, buyers) => {
			const { rows } = activityRows(activityOf(buyers));
			const given = paramsOf(model, params);
			const gradient = [new Float64Array(4), new Float64Array(4)] as const;
			const before = model.logLikelihood(rows, given, gradient[0]);
			const after = model.logLikelihood(inDays(rows), inUnit(model, given, 7), gradient[1]);
			expect(after).toBeCloseTo(before - purchasesOf(rows) * Math.log(7), 6);
			gradient[0].forEach((slope, i) => expect(gradient[1][i]).toBeCloseTo(slope, 6));
		});
	});

	test('scales alpha of a fit and leaves its other parameters', () => {
		const { rows } = activityRows(simulatedActivity(7, 800));
		for (const model of MODELS) {
			const weeks = fitModel(model, rows, 'mle');
			const days = fitModel(model, inDays(rows), 'mle');
			inUnit(model, weeks.params, 7).forEach((value, i) =>
				expect(days.params[i]! / value).toBeCloseTo(1, 4),
			);
			expect(days.logLikelihood).toBeCloseTo(
				weeks.logLikelihood - purchasesOf(rows) * Math.log(7),
				6,
			);
		}
	});
});

test('the gradient is the slope of the log-likelihood', () => {
	check(anyModel, anyParams, anyShop, (model, params, buyers) => {
		const { rows } = activityRows(activityOf(buyers));
		const given = paramsOf(model, params);
		const gradient = new Float64Array(given.length);
		const value = model.logLikelihood(rows, given, gradient);
		const at = (i: number, step: number) => {
			const moved = given.map((param, j) => (i === j ? param * Math.exp(step) : param));
			return model.logLikelihood(rows, moved, new Float64Array(given.length));
		};
		gradient.forEach((slope, i) => {
			const numeric = (at(i, 1e-4) - at(i, -1e-4)) / 2e-4;
			expect(Math.abs(numeric - slope)).toBeLessThan(1e-6 * (1 + Math.abs(value)));
		});
	});
});

test('rows that are put together say the same as customers one by one', () => {
	check(anyModel, anyParams, anyShop, (model, params, buyers) => {
		const given = paramsOf(model, params);
		const { rows, rowOf } = activityRows(activityOf([...buyers, ...buyers]));
		const single = buyers.map(({ x, recencyDays, tenureDays }) =>
			customerRow(x, recencyDays / 7, tenureDays / 7),
		);
		const slopes = new Float64Array(4);
		const sum = single.reduce((log, row) => log + 2 * model.logLikelihood(row, given, slopes), 0);
		expect(model.logLikelihood(rows, given, slopes) / sum).toBeCloseTo(1, 9);
		const [expected] = model.expectedPurchases(rows, given, [26]);
		single.forEach((row, i) => {
			const [alone] = model.expectedPurchases(row, given, [26]);
			expect(expected![rowOf[i]!]).toBeCloseTo(alone![0]!, 9);
		});
	});
});

describe('P(alive)', () => {
	test('lies within 0 and 1', () => {
		check(anyModel, anyParams, anyBuyer, (model, params, { x, recencyDays, tenureDays }) => {
			const row = customerRow(x, recencyDays / 7, tenureDays / 7);
			const [alive] = model.probabilityAlive(row, paramsOf(model, params));
			expect(alive).toBeGreaterThanOrEqual(0);
			expect(alive).toBeLessThanOrEqual(1);
		});
	});

	test('falls with silence', () => {
		check(anyModel, anyParams, anyBuyer, (model, params, { x, recencyDays }) => {
			const alive = [0, 1, 5, 20, 100].map(
				(silence) =>
					model.probabilityAlive(
						customerRow(x, recencyDays / 7, recencyDays / 7 + silence),
						paramsOf(model, params),
					)[0]!,
			);
			alive.slice(1).forEach((later, i) => expect(later).toBeLessThanOrEqual(alive[i]! + 1e-12));
		});
	});
});

test('expected purchases rise with time, from nothing', () => {
	check(anyModel, anyParams, anyBuyer, (model, params, { x, recencyDays, tenureDays }) => {
		const row = customerRow(x, recencyDays / 7, tenureDays / 7);
		const expected = model
			.expectedPurchases(row, paramsOf(model, params), [0, 1, 4, 13, 52, 260])
			.map(([value]) => value!);
		expect(expected[0]).toBe(0);
		expected.slice(1).forEach((later, i) => expect(later).toBeGreaterThanOrEqual(expected[i]!));
		expect(expected.every(Number.isFinite)).toBe(true);
	});
});

describe('Gamma-Gamma', () => {
	test('expects between a customer’s own mean and the shop’s', () => {
		const shape = fc.double({ min: 0.1, max: 50, noNaN: true });
		const money = fc.double({ min: 0.01, max: 1e6, noNaN: true });
		check(shape, shape, money, fc.nat({ max: 50 }), money, (p, above, gamma, count, mean) => {
			const spend = { p, q: 1 + above, gamma };
			const shop = expectedSpend(spend, 0, 0);
			const value = expectedSpend(spend, count, mean);
			expect(value).toBeGreaterThanOrEqual(Math.min(shop, mean) * (1 - 1e-9));
			expect(value).toBeLessThanOrEqual(Math.max(shop, mean) * (1 + 1e-9));
		});
	});

	test('scales with the money', () => {
		check(anyShop, (buyers) => {
			const major = fitSpend(activityOf(buyers));
			const minor = fitSpend(activityOf(buyers.map((b) => ({ ...b, mean: b.mean * 100 }))));
			if (major === null || minor === null) {
				expect(minor).toBe(major);
				return;
			}
			expect(expectedSpend(minor, 3, 500) / expectedSpend(major, 3, 5)).toBeCloseTo(100, 2);
			expect(minor.p / major.p).toBeCloseTo(1, 3);
		});
	});
});
