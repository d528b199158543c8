import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { LENS_STEPS } from '#core/lenses/lens-steps.ts';
import { LENSES } from '#core/lenses/lenses.ts';
import { report } from '#core/report/report.ts';
import { filtered } from '#tests/support/filtered.ts';
import {
	batchOf,
	customerNamed,
	day,
	ordersOn,
	settingsOf,
	shopOf,
} from '#tests/support/factories.ts';

const ASOF = day('2025-12-31');
const ago = (...days: number[]) => days.map((back) => ASOF - back);
const SETTINGS = settingsOf({ thresholds: { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 } });

const countsOf = (dataset: Dataset, pick: 'customers' | 'own' = 'customers') =>
	Object.fromEntries(
		ANALYSES.lenses(dataset, { asOf: ASOF }).map(({ id, steps }) => [
			id,
			steps.map((step) => step[pick]),
		]),
	);

describe('ten customers and one known by a refund', () => {
	const source = 'shop';
	const dataset = foldBatches(
		[
			batchOf({
				id: 1,
				source,
				orders: [
					...ordersOn({
						justBought: ago(13),
						boughtBefore: ago(14),
						growing: ago(50, 20),
						loyal: ago(100, 60, 30),
						loyalAdvocate: ago(100, 60, 30),
						lostTwice: ago(200, 100),
						lostAdvocate: ago(61),
					}),
					{ customerId: 'cancelledNow', orderedAt: ASOF - 13, total: 1, status: 'cancelled' },
					{ customerId: 'refundOnly', orderedAt: ASOF - 20, total: -1 },
				],
			}),
			batchOf({
				id: 2,
				source,
				touches: [
					{ customerId: 'visitor', at: ASOF - 40, type: 'visit' },
					{ customerId: 'cart', at: ASOF - 14, type: 'cart' },
					{ customerId: 'loyal', at: ASOF - 1, type: 'message-sent' },
					{ customerId: 'growing', at: ASOF + 1, type: 'cart' },
				],
			}),
			batchOf({
				id: 3,
				source,
				surveys: [
					{ customerId: 'loyalAdvocate', at: ASOF, instrument: 'nps', score: 9 },
					{ customerId: 'lostAdvocate', at: ASOF - 90, instrument: 'nps', score: 10 },
					{ customerId: 'loyal', at: ASOF - 90, instrument: 'nps', score: 10 },
					{ customerId: 'loyal', at: ASOF - 2, instrument: 'nps', score: 8 },
				],
			}),
			batchOf({
				id: 4,
				source: 'ads',
				spend: [
					{ day: ASOF, visitors: 300, impressions: 5000 },
					{ day: ASOF + 1, visitors: 999 },
				],
			}),
		],
		SETTINGS,
	);

	test('are counted by their own facts', () => {
		expect(countsOf(dataset, 'own')).toEqual({
			// cancelledNow, visitor, cart · justBought, boughtBefore · growing · loyal × 2 · lost × 2
			'five-stages': [3, 2, 1, 2, 2],
			'awareness-advocacy': [10, 10, 7, 3, 2],
			consideration: [10, 2, 7, 3, 2],
			// During: justBought and cancelledNow; the cart is 14 days old.
			'activity-cycle': [2, 2, 6],
			race: [10, 2, 7, 3],
			'attract-sell-wow': [10, 7, 3],
			'sterne-cutler': [10, 10, 7, 3, 1],
			'attraction-loyalty': [10, 10, 7, 2, 2],
		});
	});

	test('belong to all steps before their own where a lens is cumulative', () => {
		expect(countsOf(dataset)).toMatchObject({
			'awareness-advocacy': [10, 10, 7, 4, 2],
			consideration: [10, 9, 7, 4, 2],
			race: [10, 9, 7, 3],
			'attraction-loyalty': [10, 10, 7, 2, 2],
		});
	});

	test('can be opened from a step', () => {
		const open = (lens: string, step: string) =>
			filtered(dataset, ASOF, { lensSteps: [`${lens}.${step}`] });
		expect(open('sterne-cutler', 'loyal-advocates')).toEqual([
			customerNamed(dataset, 'loyalAdvocate'),
		]);
		expect(open('activity-cycle', 'during')).toHaveLength(2);
		expect(open('no-such-lens', 'during')).toEqual([]);
	});

	test('stand beside visitors and impressions, which are no people', () => {
		const traffic = ANALYSES.lenses(dataset, { asOf: ASOF }).map(({ steps }) => steps[0]!.traffic);
		const counts = { visitors: 300, impressions: 5000 };
		expect(traffic).toEqual([null, counts, counts, null, counts, null, counts, counts]);
	});
});

test('an order of the last 14 days is one of the activity cycle, also when it was given back', () => {
	const dataset = shopOf([
		{ customerId: 'ani', orderedAt: ASOF - 100, total: 1 },
		{ customerId: 'ani', orderedAt: ASOF - 13, total: 1, refunded: 1 },
		{ customerId: 'budi', orderedAt: ASOF - 13, total: 1, status: 'refunded' },
		{ customerId: 'citra', orderedAt: ASOF - 14, total: 1, refunded: 1 },
	]);
	expect(countsOf(dataset)['activity-cycle']).toEqual([1, 2, 0]);
});

describe('a shop of which only orders are known', () => {
	const dataset = shopOf(ordersOn({ ani: ago(5) }));
	const lenses = ANALYSES.lenses(dataset, { asOf: ASOF });

	test('has no count, and names the files that would give one', () => {
		const missing = lenses.flatMap(({ id, steps }) =>
			steps.flatMap((step) =>
				step.customers === null ? [[id, step.id, step.own, ...step.missing]] : [],
			),
		);
		expect(missing).toEqual([
			['awareness-advocacy', 'advocacy', null, 'surveys', 'touches', 'contacts'],
			['consideration', 'consideration', null, 'touches'],
			['consideration', 'advocacy', null, 'surveys', 'touches', 'contacts'],
			['race', 'act', null, 'touches'],
			['sterne-cutler', 'loyal-advocates', null, 'surveys', 'touches', 'contacts'],
			['attraction-loyalty', 'advocacy', null, 'surveys', 'touches', 'contacts'],
		]);
	});

	test('says so in the report', () => {
		const { lenses: part, reasons, stages } = report(dataset, ASOF, '0');
		expect(part[4]!.steps[1]).toEqual({
			id: 'act',
			customers: null,
			own: null,
			missing: ['touches'],
		});
		expect(reasons['lenses.race.act']).toBe('no-touches');
		expect(stages.advocates).toBeNull();
	});

	test('has no visitors, which is not zero', () => {
		expect(lenses[1]!.steps[0]!.traffic).toEqual({ visitors: null, impressions: null });
	});
});

test('the steps that a filter can name are those of the lenses, in their order', () => {
	const steps = LENSES.map((lens) => [lens.id, lens.steps.map(({ id }) => id)]);
	expect(Object.fromEntries(steps)).toEqual(LENS_STEPS);
});
