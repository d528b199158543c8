import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { flowsBetween } from '#core/lifecycle/flows.ts';
import { snapshotAt } from '#core/lifecycle/snapshot.ts';
import { report } from '#core/report/report.ts';
import {
	batchOf,
	customerNamed,
	day,
	ordersOn,
	settingsOf,
	shopOf,
} from '#tests/support/factories.ts';

const ASOF = day('2025-06-30');
const FROM = day('2025-04-30');

// On 30 April silent since 1 March = 60 days: not lost yet.
const dataset = foldBatches(
	[
		batchOf({
			id: 1,
			source: 'shop',
			orders: [
				...ordersOn({
					newToLost: ['2025-03-01'],
					newToGrowing: ['2025-04-01', '2025-05-15'],
					growingToLoyal: ['2025-03-01', '2025-04-01', '2025-06-01'],
					loyalStays: ['2025-01-01', '2025-02-01', '2025-03-20', '2025-05-15'],
					loyalToLost: ['2025-02-01', '2025-03-01', '2025-04-01'],
					lostStays: ['2025-02-28'],
					lostToGrowing: ['2025-01-05', '2025-06-30'],
					prospectToNew: ['2025-06-20'],
					arrives: ['2025-05-01'],
				}),
				{ customerId: 'returnsOnly', orderedAt: '2025-04-01', total: -500 },
			],
		}),
		batchOf({
			id: 2,
			source: 'shop',
			contacts: [{ customerId: 'prospectToNew', firstSeenAt: '2025-04-30' }],
		}),
	],
	settingsOf({ thresholds: { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 } }),
);

describe('ten customers between 30 April and 30 June', () => {
	test('move from stage to stage', () => {
		expect(flowsBetween(dataset, FROM, ASOF).counts).toEqual([
			[0, 1, 0, 0, 0, 0],
			[0, 0, 1, 0, 1, 0],
			[0, 0, 0, 1, 0, 0],
			[0, 0, 0, 1, 1, 0],
			[0, 0, 1, 0, 1, 0],
			[0, 1, 0, 0, 0, 0],
		]);
	});

	test.each([
		['new', 'lost', ['newToLost']],
		['loyal', 'loyal', ['loyalStays']],
		['outside', 'new', ['arrives']],
		['outside', 'outside', ['returnsOnly']],
		['growing', 'lost', []],
	] as const)('open from %s to %s', (before, after, names) => {
		const set = { of: 'flow', since: FROM, before, after } as const;
		expect(Array.from(ANALYSES.customersIn(dataset, { asOf: ASOF, set }))).toEqual(
			names.map((name) => customerNamed(dataset, name)),
		);
	});
});

test('both dates go by the thresholds of the later one', () => {
	// Sixty customers buy every 10 days, and from day 300 on every 40; twelve went at the start.
	const days = [...Array(30).keys()].map((i) => i * 10);
	days.push(...[...Array(10).keys()].map((i) => 300 + i * 40));
	const regulars = Array.from({ length: 60 }, (_, c) => [`c${c}`, days.map((at) => FROM + at)]);
	const gone = Array.from({ length: 12 }, (_, c) => [`gone${c}`, [FROM]]);
	const rhythm = Object.fromEntries([...regulars, ...gone]) as Record<string, number[]>;
	const slowing = shopOf(ordersOn({ ...rhythm, oneTime: [FROM + 260] }));
	const [early, late] = [FROM + 296, FROM + 670];
	const { lostAfter } = snapshotAt(slowing, late).thresholds;
	expect(snapshotAt(slowing, early).thresholds.lostAfter).toBeLessThan(36);
	expect(lostAfter).toBeGreaterThanOrEqual(40);
	// Silent for 36 days on the earlier date: lost by its own thresholds, new by the later ones.
	const { counts } = flowsBetween(slowing, early, late);
	expect(counts[1]![4]).toBe(1);
});

test('without a day given, a flow begins a quarter of a year before, or with the data', () => {
	expect(flowsBetween(dataset, null, ASOF).from).toBe(ASOF - 91);
	expect(flowsBetween(dataset, null, day('2025-02-01')).from).toBe(day('2025-01-01'));
});

test('a flow that would begin after its end has nobody moving', () => {
	const { from, counts } = flowsBetween(dataset, ASOF + 5, ASOF);
	expect(from).toBe(ASOF);
	counts.forEach((row, before) => {
		row.forEach((count, after) => {
			if (before !== after) expect(count).toBe(0);
		});
	});
});

test('the report names the flows that somebody took', () => {
	const { flows } = report(dataset, ASOF, '0').stages;
	expect(flows).toMatchObject({ from: '2025-03-31', to: '2025-06-30' });
	expect(flows.counts).toContainEqual({ from: 'outside', to: 'growing', customers: 1 });
	expect(flows.counts.every(({ customers }) => customers > 0)).toBe(true);
});
