import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { RFM_GROUPS, rfmGroup } from '#core/rfm/groups.ts';
import { rfmAt, scoresAt } from '#core/rfm/rfm.ts';
import { frequencyScore, recencyScore } from '#core/rfm/scores.ts';
import { batchOf, customerNamed, day, settingsOf, shopOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const RULE = { atRiskAfter: 40, lostAfter: 80, loyalAt: 3 };
const ASOF = day('2025-06-30');

test.each([
	[0, 5],
	[10, 5],
	[11, 4],
	[20, 4],
	[21, 3],
	[40, 3],
	[41, 2],
	[80, 2],
	[81, 1],
])('a silence of %i days scores %i where 40 is at risk and 80 lost', (silence, score) => {
	expect(recencyScore(silence, RULE)).toBe(score);
});

test('a quarter of an uneven threshold is not rounded', () => {
	expect([10, 11].map((silence) => recencyScore(silence, { ...RULE, atRiskAfter: 43 }))).toEqual([
		5, 4,
	]);
});

test.each([
	[1, 1],
	[2, 2],
	[3, 3],
	[4, 3],
	[5, 4],
	[9, 4],
	[10, 5],
	[99, 5],
])('%i purchase days score %i', (days, score) => {
	expect(frequencyScore(days)).toBe(score);
});

test('every cell has the group of the definitions', () => {
	const grid = [5, 4, 3, 2, 1].map((r) => [5, 4, 3, 2, 1].map((fm) => RFM_GROUPS[rfmGroup(r, fm)]));
	const lately = ['champions', 'regulars', 'rising', 'fresh', 'fresh'];
	const others = ['due', 'slipping', 'lost'].map((name) => [
		`${name}-valuable`,
		`${name}-valuable`,
		...[3, 2, 1].map(() => `${name}-small`),
	]);
	expect(grid).toEqual([lately, lately, ...others]);
});

/** Purchases on the days up to the given silence, one a day, that add up to `net`. */
function buyer(customerId: string, silence: number, days: number, net: number): Row[] {
	return Array.from({ length: days }, (_, i) => ({
		customerId,
		orderedAt: ASOF - silence - i,
		total: i === 0 ? net - (days - 1) : 1,
	}));
}

describe('ten customers worked by hand', () => {
	// Ten nets 100, 200 … 1000: the fifths end at 280, 460, 640 and 820.
	const orders = [
		...buyer('a', 10, 10, 1000),
		...buyer('b', 11, 1, 900),
		...buyer('c', 20, 3, 800),
		...buyer('d', 21, 9, 700),
		...buyer('e', 40, 2, 600),
		...buyer('f', 41, 5, 500),
		...buyer('g', 80, 2, 400),
		...buyer('h', 81, 5, 300),
		...buyer('i', 0, 1, 200),
		...buyer('j', 200, 4, 100),
	];
	const dataset = foldBatches(
		[
			batchOf({ id: 1, orders }),
			batchOf({ id: 2, contacts: [{ email: 'asked@example.com', firstSeenAt: ASOF }] }),
		],
		settingsOf({ thresholds: RULE }),
	);
	const scores = scoresAt(dataset, ASOF);
	const result = rfmAt(dataset, ASOF);

	test.each([
		// F and M: 5 5, 1 5, 3 4, 4 4, 2 3, 4 3, 2 2, 4 2, 1 1, 3 1; halves go up.
		['a', 5, 5, 'champions'],
		['b', 4, 3, 'rising'],
		['c', 4, 4, 'regulars'],
		['d', 3, 4, 'due-valuable'],
		['e', 3, 3, 'due-small'],
		['f', 2, 4, 'slipping-valuable'],
		['g', 2, 2, 'slipping-small'],
		['h', 1, 3, 'lost-small'],
		['i', 5, 1, 'fresh'],
		['j', 1, 2, 'lost-small'],
	])('%s has R %i and FM %i: %s', (name, r, fm, group) => {
		const c = customerNamed(dataset, name);
		expect([scores.r[c], scores.fm[c], RFM_GROUPS[scores.group[c]! - 1]]).toEqual([r, fm, group]);
	});

	test('are counted with their revenue by group and by cell', () => {
		expect(result.groups.find(({ id }) => id === 'lost-small')).toMatchObject({
			customers: 2,
			netRevenue: 400,
		});
		expect(result.cells).toHaveLength(25);
		expect(result.cells[0]).toMatchObject({ r: 5, fm: 5, group: 'champions', customers: 1 });
		expect(result.cells.at(-4)).toMatchObject({ r: 1, fm: 4, customers: 0 });
		expect(result.cells.at(-3)).toMatchObject({ r: 1, fm: 3, customers: 1, netRevenue: 300 });
	});

	test('leave the prospect apart', () => {
		expect(result.prospects).toBe(1);
	});

	test('can be opened from a group or a cell, the most valuable first', () => {
		const named = (...names: string[]) => names.map((name) => customerNamed(dataset, name));
		const open = (set: Parameters<typeof ANALYSES.customersIn>[1]['set']) =>
			Array.from(ANALYSES.customersIn(dataset, { asOf: ASOF, set }));
		expect(open({ of: 'rfm-group', group: 'lost-small' })).toEqual(named('h', 'j'));
		expect(open({ of: 'rfm-cell', r: 4, fm: 4 })).toEqual(named('c'));
		expect(open({ of: 'rfm-cell', r: 1, fm: 5 })).toEqual([]);
	});
});

test('who stands on a fifth belongs above it', () => {
	const dataset = shopOf(
		[1, 2, 3, 4, 5, 6].map((net) => ({ customerId: `c${net}`, orderedAt: ASOF, total: net })),
		{ thresholds: RULE },
	);
	const { fm } = scoresAt(dataset, ASOF);
	// Cuts 2, 3, 4, 5; with F = 1 the M of 1, 2, 3, 4, 5, 5 gives 1, 2, 2, 3, 3, 3.
	const found = [1, 2, 3, 4, 5, 6].map((net) => fm[customerNamed(dataset, `c${net}`)]);
	expect(found).toEqual([1, 2, 2, 3, 3, 3]);
});

test('without amounts frequency stands alone', () => {
	const dataset = shopOf(
		['a', 'b', 'b'].map((customerId, i) => ({ customerId, orderedAt: ASOF - i })),
		{ thresholds: RULE },
	);
	const { fm } = scoresAt(dataset, ASOF);
	expect(['a', 'b'].map((name) => fm[customerNamed(dataset, name)])).toEqual([1, 2]);
	expect(rfmAt(dataset, ASOF).hasMoney).toBe(false);
});
