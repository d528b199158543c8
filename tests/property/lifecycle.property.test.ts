import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { totals } from '#core/dataset/totals.ts';
import { classify, countStages } from '#core/lifecycle/classify.ts';
import { flowsBetween } from '#core/lifecycle/flows.ts';
import { STAGES } from '#core/lifecycle/stage.ts';
import { rfmAt } from '#core/rfm/rfm.ts';
import { batchOf, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';
import {
	check,
	FIRST,
	randomContacts,
	randomOrders,
	SPAN,
} from '#tests/support/factories-random.ts';

const RULE = { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 };
const SETTINGS = settingsOf({ thresholds: RULE });

/** Orders and contacts of one shop, whose customer ids meet. */
function shop([orders, contacts]: [Row[], Row[]]): Dataset {
	return foldBatches(
		[batchOf({ id: 1, source: 'shop', orders }), batchOf({ id: 2, source: 'shop', contacts })],
		SETTINGS,
	);
}

const anyDay = fc.integer({ min: FIRST - 5, max: FIRST + SPAN + 95 });
const anyShop: fc.Arbitrary<[Row[], Row[]]> = fc.tuple(randomOrders, randomContacts);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('every buyer has one cell and one group of RFM, and nobody else has any', () => {
	check(anyShop, anyDay, (rows, asOf) => {
		const dataset = shop(rows);
		const { cells, groups, prospects } = rfmAt(dataset, asOf);
		const counted = totals(dataset, purchasesAt(dataset, asOf), []);
		expect(sum(cells.map(({ customers }) => customers))).toBe(counted.buyers);
		expect(sum(groups.map(({ customers }) => customers))).toBe(counted.buyers);
		expect(prospects).toBe(counted.prospects);
		for (const { id, customers } of groups) {
			const own = cells.filter(({ group }) => group === id);
			expect(sum(own.map((cell) => cell.customers))).toBe(customers);
			const set = { of: 'rfm-group', group: id } as const;
			expect(ANALYSES.customersIn(dataset, { asOf, set })).toHaveLength(customers);
		}
	});
});

describe('flows', () => {
	test('add up to the stages at both dates, and open as many customers as they count', () => {
		check(anyShop, anyDay, fc.nat(200), (rows, asOf, days) => {
			const dataset = shop(rows);
			const { from, to, counts } = flowsBetween(dataset, asOf - days, asOf);
			const at = (day: number) => countStages(classify(purchasesAt(dataset, day), RULE));
			expect(STAGES.map((_, stage) => sum(counts[stage]!))).toEqual(at(from));
			expect(STAGES.map((_, stage) => sum(counts.map((row) => row[stage]!)))).toEqual(at(to));
			STAGES.forEach((before, i) => {
				STAGES.forEach((after, j) => {
					const set = { of: 'flow', since: from, before, after } as const;
					expect(ANALYSES.customersIn(dataset, { asOf, set })).toHaveLength(counts[i]![j]!);
				});
			});
		});
	});
});
