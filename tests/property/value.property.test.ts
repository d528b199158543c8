import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '#core/dataset/dataset.ts';
import { snapshotAt } from '#core/lifecycle/snapshot.ts';
import { valueAt } from '#core/value/value-page.ts';
import { randomShop } from '#tests/support/random-shop.ts';
import type { ShopTraits } from '#tests/support/random-shop.ts';

const anyTraits: fc.Arbitrary<ShopTraits> = fc.record({
	seed: fc.nat(),
	customers: fc.integer({ min: 1, max: 120 }),
	days: fc.integer({ min: 0, max: 800 }),
	gap: fc.integer({ min: 1, max: 200 }),
	leaving: fc.constantFrom(0.05, 0.3, 0.8, 1),
	prices: fc.constantFrom('same', 'similar', 'wild', 'zero'),
	refunds: fc.constantFrom(0, 0.1, 1),
});

const OPTIONS = { seed: 20_111_209, numRuns: 300 };

function withSettings(dataset: Dataset, changes: Partial<Dataset['settings']>): Dataset {
	return { ...dataset, settings: { ...dataset.settings, ...changes } };
}

const sumOf = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);

test('stages, channels and cohorts hold all buyers and all money, to the last unit', () => {
	fc.assert(
		fc.property(anyTraits, (traits) => {
			const dataset = randomShop(traits);
			const { groups, historic } = valueAt(dataset, dataset.lastDay!);
			const { purchases } = snapshotAt(dataset, dataset.lastDay!);
			expect(historic.total).toBe(sumOf(purchases.netByCustomer));
			for (const by of ['stage', 'channel', 'cohort'] as const) {
				expect(sumOf(groups[by].map(({ total }) => total))).toBe(historic.total);
				expect(sumOf(groups[by].map(({ buyers }) => buyers))).toBe(historic.spread.people);
			}
		}),
		OPTIONS,
	);
});

test('every mean lies in its range, and every range between the least and the most', () => {
	fc.assert(
		fc.property(anyTraits, (traits) => {
			const dataset = randomShop(traits);
			const { historic, cohortCurve } = valueAt(dataset, dataset.lastDay!);
			const { netByCustomer } = snapshotAt(dataset, dataset.lastDay!).purchases;
			for (const { value, low, high } of [historic.perCustomer!, ...cohortCurve]) {
				expect([value, low, high].every(Number.isFinite)).toBe(true);
				expect(low).toBeLessThanOrEqual(value);
				expect(high).toBeGreaterThanOrEqual(value);
			}
			expect(historic.perCustomer!.value).toBeLessThanOrEqual(Math.max(...netByCustomer) + 1e-6);
			expect(historic.perCustomer!.value).toBeGreaterThanOrEqual(Math.min(...netByCustomer) - 1e-6);
		}),
		OPTIONS,
	);
});

test('bands and parts hold everybody once; shares are of the whole', () => {
	fc.assert(
		fc.property(anyTraits, (traits) => {
			const dataset = randomShop(traits);
			const { people, bands, parts, halfCarriedBy } = valueAt(dataset, dataset.lastDay!).historic
				.spread;
			if (bands.length > 0) expect(sumOf(bands)).toBe(people);
			expect(sumOf(parts.map((part) => part.people))).toBe(people);
			const share = sumOf(parts.map((part) => part.share));
			expect(share === 0 || Math.abs(share - 1) < 1e-9).toBe(true);
			expect(halfCarriedBy).toBeLessThanOrEqual(Math.ceil(people / 2));
		}),
		OPTIONS,
	);
});

test('the margin scales every value and moves no person', () => {
	fc.assert(
		fc.property(anyTraits, fc.double({ min: 0.01, max: 1, noNaN: true }), (traits, margin) => {
			const dataset = randomShop(traits);
			const whole = valueAt(dataset, dataset.lastDay!);
			const part = valueAt(withSettings(dataset, { margin }), dataset.lastDay!);
			expect(part.historic.total).toBeCloseTo(whole.historic.total * margin, 4);
			part.cohortCurve.forEach((point, age) => {
				expect(point.customers).toBe(whole.cohortCurve[age]!.customers);
				expect(point.value).toBeCloseTo(whole.cohortCurve[age]!.value * margin, 4);
			});
		}),
		OPTIONS,
	);
});
