import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { totals } from '#core/dataset/totals.ts';
import { DIMENSIONS } from '#core/funnel/dimension.ts';
import { TOUCH_TYPES } from '#core/columns/touch-types.ts';
import { batchOf, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';
import {
	check,
	FIRST,
	randomContacts,
	randomOrders,
	SPAN,
} from '#tests/support/factories-random.ts';

const SETTINGS = settingsOf({ thresholds: { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 } });
const who = fc.integer({ min: 1, max: 16 }).map((number) => `c${number}`);
const at = fc.integer({ min: FIRST - 10, max: FIRST + SPAN });
const randomTouches: fc.Arbitrary<Row[]> = fc.array(
	fc.record({
		customerId: who,
		at,
		type: fc.constantFrom(...TOUCH_TYPES),
		value: fc.integer({ min: 0, max: 5 }),
	}),
	{ maxLength: 20 },
);
const randomAnswers: fc.Arbitrary<Row[]> = fc.array(
	fc.record({
		customerId: who,
		at,
		instrument: fc.constant('nps'),
		score: fc.integer({ min: 0, max: 10 }),
	}),
	{ maxLength: 10 },
);

type Rows = [Row[], Row[], Row[], Row[]];
const anyShop: fc.Arbitrary<Rows> = fc.tuple(
	randomOrders,
	randomContacts,
	randomTouches,
	randomAnswers,
);
const query = fc.record({
	asOf: fc.integer({ min: FIRST - 5, max: FIRST + SPAN + 95 }),
	windowDays: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
	filter: fc.constant(null),
	breakdown: fc.constantFrom(...DIMENSIONS),
});

function shop([orders, contacts, touches, surveys]: Rows): Dataset {
	return foldBatches(
		[
			batchOf({ id: 1, source: 'shop', orders }),
			batchOf({ id: 2, source: 'shop', contacts }),
			batchOf({ id: 3, source: 'shop', touches }),
			batchOf({ id: 4, source: 'shop', surveys }),
		],
		SETTINGS,
	);
}

test('fewer reach each later step, before the first purchase and from it on', () => {
	check(anyShop, query, (rows, params) => {
		const dataset = shop(rows);
		const { steps } = ANALYSES.funnel(dataset, params);
		const purchase = steps.findIndex(({ id }) => id === 'first-purchase');
		steps.forEach((step, k) => {
			const next = steps[k + 1];
			if (next === undefined) return;
			expect(next.overallConversion).toBeLessThanOrEqual(step.overallConversion);
			if (k + 1 !== purchase) expect(next.entered).toBeLessThanOrEqual(step.entered);
			expect(step.converted + step.open).toBeLessThanOrEqual(step.entered);
		});
		const { buyers } = totals(dataset, purchasesAt(dataset, params.asOf), []);
		expect(steps[purchase]!.entered).toBe(buyers);
	});
});

test('the groups of a breakdown add up, each as if it were filtered by', () => {
	check(anyShop, query, (rows, params) => {
		const dataset = shop(rows);
		const { steps, groups } = ANALYSES.funnel(dataset, params);
		steps.forEach((step, k) => {
			const sum = groups!.reduce((total, group) => total + group.steps[k]!.entered, 0);
			expect(sum).toBe(step.entered);
		});
		for (const { name, steps: own } of groups!) {
			if (name === null) continue;
			const filter = { by: params.breakdown, name };
			expect(ANALYSES.funnel(dataset, { ...params, filter, breakdown: null }).steps).toEqual(own);
		}
	});
});

test('nothing that comes after the date changes the funnel', () => {
	check(anyShop, query, (rows, params) => {
		const until = rows.map((list) =>
			list.filter((row) => Number(row.orderedAt ?? row.firstSeenAt ?? row.at) <= params.asOf),
		) as Rows;
		const figures = (given: Rows) => {
			const { steps, missing, leak } = ANALYSES.funnel(shop(given), { ...params, breakdown: null });
			return { steps, missing, leak };
		};
		expect(figures(until)).toEqual(figures(rows));
	});
});

test('those who stopped, went on in time or late, or are open are all who entered', () => {
	check(anyShop, query, (rows, { asOf, windowDays }) => {
		const dataset = shop(rows);
		const { steps } = ANALYSES.funnel(dataset, { asOf, windowDays, filter: null, breakdown: null });
		for (const { id, entered, converted, open, stepConversion } of steps) {
			const set = { of: 'funnel-step', step: id, windowDays, filter: null } as const;
			const stopped = ANALYSES.customersIn(dataset, { asOf, set }).length;
			if (stepConversion === null) expect(stopped).toBe(0);
			else expect(stopped + converted + open).toBeLessThanOrEqual(entered);
		}
	});
});
