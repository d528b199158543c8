import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import { ratesAt } from '#core/churn/rates-page.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { totals } from '#core/dataset/totals.ts';
import { classify, countStages } from '#core/lifecycle/classify.ts';
import { flowsBetween } from '#core/lifecycle/flows.ts';
import { previewRule } from '#core/lifecycle/rule-preview.ts';
import { snapshotAt } from '#core/lifecycle/snapshot.ts';
import { isActive, STAGES } from '#core/lifecycle/stage.ts';
import { rfmAt } from '#core/rfm/rfm.ts';
import { evidenceOf, SIGNALS, signalsAt } from '#core/signals/signals.ts';
import { filtered } from '#tests/support/filtered.ts';
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

/** Orders and contacts of one shop, whose customer ids meet. */
function shop([orders, contacts]: [Row[], Row[]], changes: Partial<ShopSettings> = {}): Dataset {
	return foldBatches(
		[batchOf({ id: 1, source: 'shop', orders }), batchOf({ id: 2, source: 'shop', contacts })],
		settingsOf({ thresholds: RULE, ...changes }),
	);
}

const anyDay = fc.integer({ min: FIRST - 5, max: FIRST + SPAN + 95 });
const anyShop: fc.Arbitrary<[Row[], Row[]]> = fc.tuple(randomOrders, randomContacts);

/** Touches of some of the same people, and of others. */
const touches: fc.Arbitrary<Row[]> = fc.array(
	fc.record({
		customerId: fc.integer({ min: 1, max: 14 }).map((number) => `c${number}`),
		at: fc.integer({ min: FIRST - 20, max: FIRST + SPAN }),
		type: fc.constantFrom('visit', 'cart', 'complaint', 'review', 'unsubscribe', 'message-sent'),
		value: fc.integer({ min: 1, max: 5 }),
	}),
	{ maxLength: 40 },
);

/** At most one answer of a customer a day: of several the last row would count. */
const surveys: fc.Arbitrary<Row[]> = fc.uniqueArray(
	fc.record({
		customerId: fc.integer({ min: 1, max: 14 }).map((number) => `c${number}`),
		at: fc.integer({ min: FIRST, max: FIRST + SPAN }),
		instrument: fc.constantFrom('nps', 'csat', 'ces'),
		score: fc.integer({ min: 0, max: 10 }),
	}),
	{
		maxLength: 20,
		selector: ({ customerId, at, instrument }) => `${customerId} ${at} ${instrument}`,
	},
);

/** Contacts of whom some say who brought them, at times long after their first order. */
const referredContacts: fc.Arbitrary<Row[]> = fc
	.tuple(randomContacts, fc.integer({ min: 1, max: 16 }), fc.func(fc.boolean()))
	.map(([contacts, friend, isBrought]) =>
		contacts.map((row) => (isBrought(row) ? { ...row, referredBy: `c${friend}` } : row)),
	);

/** Orders, contacts, touches and answers of one shop. */
const anyRecords: fc.Arbitrary<Row[][]> = fc
	.tuple(randomOrders, referredContacts, touches, surveys)
	.map((files) => [...files]);

function recordedShop([orders = [], contacts = [], touched = [], answers = []]: readonly Row[][]) {
	const source = 'shop';
	return foldBatches(
		[
			batchOf({ id: 1, source, orders }),
			batchOf({ id: 2, source, contacts }),
			batchOf({ id: 3, source, touches: touched }),
			batchOf({ id: 4, source, surveys: answers }),
		],
		settingsOf({ thresholds: RULE }),
	);
}

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

test('the buyers of a period are new, returning or resurrected, and those of the last one return or go dormant', () => {
	check(anyShop, anyDay, fc.constantFrom('week', 'month'), (rows, asOf, period) => {
		const dataset = shop(rows);
		const { day, start, customers } = purchasesAt(dataset, asOf);
		const firstDays = Array.from({ length: customers }, (_, c) => day[start[c]!]!).filter(
			(_, c) => start[c + 1]! > start[c]!,
		);
		let previous = 0;
		for (const row of ratesAt(dataset, { asOf, period }).rows) {
			const within = (at: number) => at >= row.firstDay && at <= row.lastDay;
			const buyers = Array.from({ length: customers }, (_, c) =>
				day.subarray(start[c], start[c + 1]).some(within),
			).filter(Boolean).length;
			expect(row.firstPurchases).toBe(firstDays.filter(within).length);
			expect(row.firstPurchases + row.returning + row.resurrected).toBe(buyers);
			expect(row.buyers).toBe(buyers);
			expect(row.returning + row.dormant).toBe(previous);
			expect(row.converted).toBeLessThanOrEqual(Math.min(row.exposed, row.firstPurchases));
			previous = buyers;
		}
	});
});

test('at risk are the active customers with a signal that counts, each with its evidence', () => {
	check(anyShop, anyDay, fc.subarray(SIGNALS.map(({ id }) => id)), (rows, asOf, signalsOff) => {
		const dataset = shop(rows, { signalsOff });
		const { stages } = snapshotAt(dataset, asOf);
		const { atRisk, bits } = signalsAt(dataset, asOf);
		const counting = new Set(
			SIGNALS.filter(({ id, counts }) => counts && !signalsOff.includes(id)).map(({ id }) => id),
		);
		stages.forEach((stage, c) => {
			const found = evidenceOf(dataset, asOf, c).map(({ id }) => id);
			expect(found).toEqual(SIGNALS.filter((_, i) => (bits[c]! & (1 << i)) !== 0).map((s) => s.id));
			expect(atRisk[c] === 1).toBe(isActive(stage) && found.some((id) => counting.has(id)));
		});
		expect(ANALYSES.signals(dataset, { asOf }).atRisk.customers).toBe(sum([...atRisk]));
	});
});

describe('lenses', { timeout: 60_000 }, () => {
	test('hold every customer but those known by refunds only, and never widen', () => {
		check(anyRecords, anyDay, (records, asOf) => {
			const dataset = recordedShop(records);
			const all = sum(countStages(snapshotAt(dataset, asOf).stages));
			for (const { id: lens, kind, steps } of ANALYSES.lenses(dataset, { asOf })) {
				const counts = steps.flatMap(({ customers }) => customers ?? []);
				if (kind === 'exclusive') expect(sum(counts)).toBe(all);
				else expect(counts[0]).toBe(all);
				if (kind === 'cumulative') {
					expect(counts).toEqual(counts.toSorted((a, b) => b - a));
				}
				for (const { id: step, customers, own } of steps) {
					expect(own ?? 0).toBeLessThanOrEqual(customers ?? 0);
					const opened = filtered(dataset, asOf, { lensSteps: [`${lens}.${step}`] });
					expect(opened).toHaveLength(customers ?? 0);
				}
			}
		});
	});
});

describe('signals, lenses, moves, RFM and rates do not depend on', { timeout: 60_000 }, () => {
	test('the order of the rows', () => {
		check(anyRecords, anyDay, (records, asOf) => {
			const turned = records.map((rows) => rows.toReversed());
			expect(everyFigure(turned, asOf)).toEqual(everyFigure(records, asOf));
		});
	});

	test('how customers are called', () => {
		check(anyRecords, anyDay, (records, asOf) => {
			const renamed = records.map((rows) =>
				rows.map((row) => ({
					...row,
					...(row.customerId !== undefined && { customerId: `z${row.customerId.slice(1)}é` }),
					...(row.referredBy !== undefined && { referredBy: `z${row.referredBy.slice(1)}é` }),
				})),
			);
			expect(everyFigure(renamed, asOf)).toEqual(everyFigure(records, asOf));
		});
	});

	test('anything that happens after the date', () => {
		check(anyRecords, anyDay, (records, asOf) => {
			// What a status word says has no date, so undated refunds are left out.
			const dated = records.map((rows) =>
				rows.filter(({ status, refundedAt }) => status !== 'refunded' && refundedAt === undefined),
			);
			const until = dated.map((rows) =>
				rows.filter((row) => Number(row.orderedAt ?? row.at ?? row.firstSeenAt) <= asOf),
			);
			// Before its first record a shop has no periods, and without any record one empty one.
			const [orders, , touched, answers] = until;
			if (orders!.length + touched!.length + answers!.length === 0) return;
			expect(everyFigure(until, asOf)).toEqual(everyFigure(dated, asOf));
		});
	});

	test('the calendar: all dates moved by whole weeks move nothing else', () => {
		check(anyRecords, anyDay, fc.integer({ min: -300, max: 300 }), (records, asOf, weeks) => {
			const by = weeks * 7;
			const moved = records.map((rows) =>
				rows.map((row) => {
					const copy = { ...row };
					for (const field of ['orderedAt', 'refundedAt', 'at', 'firstSeenAt'] as const) {
						if (row[field] !== undefined) copy[field] = Number(row[field]) + by;
					}
					return copy;
				}),
			);
			expect(everyFigure(moved, asOf + by)).toEqual(everyFigure(records, asOf));
		});
	});
});

/** What the analyses of this file make of a shop, without days and labels. */
function everyFigure(records: readonly Row[][], asOf: number) {
	const dataset = recordedShop(records);
	return {
		stages: countStages(snapshotAt(dataset, asOf).stages),
		lenses: ANALYSES.lenses(dataset, { asOf }),
		signals: ANALYSES.signals(dataset, { asOf }).signals,
		atRisk: ANALYSES.signals(dataset, { asOf }).atRisk,
		moves: flowsBetween(dataset, asOf - 100, asOf).counts,
		rfm: rfmAt(dataset, asOf).cells,
		preview: previewRule(dataset, {
			asOf,
			thresholds: { atRiskAfter: 20, lostAfter: 45, loyalAt: 4 },
		}).changes,
		rates: ratesAt(dataset, { asOf, period: 'week' }).rows.map(
			({ label: _, firstDay: _first, lastDay: _last, ...row }) => row,
		),
	};
}

test('a preview changes what setting the rule changes', () => {
	check(anyShop, anyDay, fc.integer({ min: 1, max: 120 }), (rows, asOf, lostAfter) => {
		const thresholds = { atRiskAfter: Math.ceil(lostAfter / 2), lostAfter, loyalAt: 4 };
		const preview = previewRule(shop(rows), { asOf, thresholds });
		const { stages } = snapshotAt(shop(rows, { thresholds }), asOf);
		expect(preview.proposed.counts).toEqual(countStages(stages));
		const columns = STAGES.map((_, to) => sum(preview.changes.map((row) => row[to]!)));
		expect(columns).toEqual(preview.proposed.counts);
		expect(preview.changes.map(sum)).toEqual(preview.inForce.counts);
		const kept = sum(STAGES.map((_, stage) => preview.changes[stage]![stage]!));
		expect(preview.changing).toBe(sum(columns) - kept);
	});
});
