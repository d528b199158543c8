import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { report } from '#core/report/report.ts';
import { evidenceOf } from '#core/signals/signals.ts';
import type { CustomerFilter } from '#core/segments/customer-filter.ts';
import { filtered } from '#tests/support/filtered.ts';
import { batchOf, customerNamed, day, ordersOn, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const ASOF = day('2025-12-31');
const ago = (...days: number[]) => days.map((back) => ASOF - back);
const RULE = { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 };

interface Files {
	readonly orders: readonly Row[];
	readonly touches?: readonly Row[];
	readonly surveys?: readonly Row[];
	readonly contacts?: readonly Row[];
}

function shop(
	{ orders, touches = [], surveys = [], contacts = [] }: Files,
	changes: Partial<ShopSettings> = {},
): Dataset {
	const source = 'shop';
	return foldBatches(
		[
			batchOf({ id: 1, source, orders }),
			batchOf({ id: 2, source, touches }),
			batchOf({ id: 3, source, surveys }),
			batchOf({ id: 4, source, contacts }),
		],
		settingsOf({ thresholds: RULE, ...changes }),
	);
}

/** The evidence of one customer for one signal, or null. */
function evidence(dataset: Dataset, name: string, id: string) {
	return (
		evidenceOf(dataset, ASOF, customerNamed(dataset, name)).find((found) => found.id === id) ?? null
	);
}

describe('overdue', () => {
	const dataset = shop({ orders: ordersOn({ on: ago(30), beyond: ago(31), lost: ago(61) }) });

	test('begins a day after atRiskAfter, and ends with lost', () => {
		expect(evidence(dataset, 'on', 'overdue')).toBeNull();
		expect(evidence(dataset, 'beyond', 'overdue')).toEqual({
			id: 'overdue',
			silence: 31,
			atRiskAfter: 30,
		});
		expect(evidence(dataset, 'lost', 'overdue')).toBeNull();
	});
});

describe('slowing', () => {
	// Gaps of 2, 2, then 6, 6: three times is not more than three times.
	const dataset = shop({
		orders: ordersOn({
			threeTimes: ago(16, 14, 12, 6, 0),
			slower: ago(17, 15, 13, 6, 0),
			fourPurchases: ago(15, 14, 7, 0),
			threePurchases: ago(20, 10, 0),
		}),
	});

	test.each([
		['threeTimes', null],
		['slower', { id: 'slowing', recentGap: 6.5, earlierGap: 2 }],
		['fourPurchases', { id: 'slowing', recentGap: 7, earlierGap: 1 }],
		['threePurchases', null],
	])('of %s: %o', (name, expected) => {
		expect(evidence(dataset, name, 'slowing')).toEqual(expected);
	});
});

describe('smaller baskets', () => {
	const baskets = (customerId: string, ...totals: number[]): Row[] =>
		totals.map((total, i) => ({ customerId, orderedAt: ASOF - i, total })).reverse();
	const orders = [
		...baskets('justSixty', 60, 60, 100, 100),
		...baskets('smaller', 60, 59, 100, 100),
		...baskets('three', 1, 1, 100),
	];
	const dataset = shop({ orders });

	test('are below 60 % of the earlier mean', () => {
		expect(evidence(dataset, 'justSixty', 'smallerBaskets')).toBeNull();
		expect(evidence(dataset, 'smaller', 'smallerBaskets')).toEqual({
			id: 'smallerBaskets',
			recent: 59.5,
			earlier: 100,
		});
		expect(evidence(dataset, 'three', 'smallerBaskets')).toBeNull();
	});

	test('are shown, but put nobody at risk', () => {
		expect(ANALYSES.signals(dataset, { asOf: ASOF }).atRisk.customers).toBe(0);
	});
});

test('the own rhythm is shown where the silence is more than twice the usual gap', () => {
	const dataset = shop({
		orders: ordersOn({
			twice: ago(36, 27, 18),
			more: ago(37, 28, 19),
			uneven: ago(37, 27, 19),
			fewGaps: ago(25, 24),
		}),
	});
	expect(evidence(dataset, 'more', 'rhythm')).toEqual({ id: 'rhythm', usualGap: 9, silence: 19 });
	expect(evidence(dataset, 'fewGaps', 'rhythm')).toBeNull();
	expect(evidence(dataset, 'twice', 'rhythm')).toBeNull();
	// Gaps of 10 and 8: the middle between them.
	expect(evidence(dataset, 'uneven', 'rhythm')).toMatchObject({ usualGap: 9, silence: 19 });
});

describe('refunds', () => {
	const order = (customerId: string, orderedAt: number, more: Row = {}): Row[] => [
		{ customerId, orderedAt, total: 1000, ...more },
		{ customerId, orderedAt: ASOF, total: 1000 },
	];
	const dataset = shop({
		orders: [
			...order('recent', ASOF - 100, { refunded: 300, refundedAt: ASOF - 89 }),
			...order('tooOld', ASOF - 100, { refunded: 300, refundedAt: ASOF - 90 }),
			...order('document', ASOF - 10, { total: -500 }),
			...order('notYet', ASOF, { refunded: 300, refundedAt: ASOF + 1 }),
			...order('cancelled', ASOF, { status: 'cancelled', refunded: 300 }),
		],
	});

	test.each([
		['recent', { id: 'refund', day: ASOF - 89, amount: 300 }],
		['tooOld', null],
		['document', { id: 'refund', day: ASOF - 10, amount: 500 }],
		['notYet', null],
		['cancelled', null],
	])('of %s: %o', (name, expected) => {
		expect(evidence(dataset, name, 'refund')).toEqual(expected);
	});
});

describe('complaints', () => {
	const dataset = shop({
		orders: ordersOn({ recent: ago(1), old: ago(1), asked: ago(1) }),
		touches: [
			{ customerId: 'recent', at: ASOF - 200, type: 'complaint' },
			{ customerId: 'recent', at: ASOF - 89, type: 'complaint' },
			{ customerId: 'recent', at: ASOF, type: 'visit' },
			{ customerId: 'old', at: ASOF - 90, type: 'complaint' },
			{ customerId: 'asked', at: ASOF, type: 'support' },
		],
	});

	test('count for 90 days', () => {
		expect(evidence(dataset, 'recent', 'complaint')).toEqual({ id: 'complaint', day: ASOF - 89 });
		expect(evidence(dataset, 'old', 'complaint')).toBeNull();
		expect(evidence(dataset, 'asked', 'complaint')).toBeNull();
	});
});

describe('low scores', () => {
	const answer = (customerId: string, instrument: string, score: number, back = 0): Row => ({
		customerId,
		instrument,
		score,
		at: ASOF - back,
	});
	const surveys = [
		answer('nps6', 'nps', 6, 179),
		answer('nps7', 'nps', 7),
		answer('csat2', 'csat', 2),
		answer('csat3', 'CSAT', 3),
		answer('ces3', 'ces', 3),
		answer('ces4', 'ces', 4),
		answer('better', 'nps', 0, 20),
		answer('better', 'nps', 10, 10),
		answer('old', 'nps', 0, 180),
		answer('zero', 'nps', 0),
	];
	const names = [...new Set(surveys.map(({ customerId }) => customerId!))];
	const dataset = shop({
		orders: ordersOn(Object.fromEntries(names.map((name) => [name, ago(1)]))),
		surveys,
	});

	test('are those of the latest answer within 180 days', () => {
		const low = names.filter((name) => evidence(dataset, name, 'lowScore') !== null);
		expect(low).toEqual(['nps6', 'csat2', 'ces3', 'zero']);
		expect(evidence(dataset, 'csat2', 'lowScore')).toMatchObject({
			day: ASOF,
			instrument: 'csat',
			score: 2,
		});
	});
});

test('who said no to messages stays so, by a contact list or by a touch', () => {
	const dataset = shop({
		orders: ordersOn({ list: ago(1), touch: ago(1), later: ago(1), both: ago(1) }),
		contacts: [
			{ customerId: 'list', unsubscribedAt: ASOF - 500 },
			{ customerId: 'both', unsubscribedAt: ASOF - 3 },
			{ customerId: 'later', unsubscribedAt: ASOF + 1 },
		],
		touches: [
			{ customerId: 'touch', at: ASOF, type: 'unsubscribe' },
			{ customerId: 'both', at: ASOF - 5, type: 'unsubscribe' },
		],
	});
	const days = ['list', 'touch', 'later', 'both'].map(
		(name) => evidence(dataset, name, 'unsubscribed') as { day: number } | null,
	);
	expect(days.map((found) => found?.day ?? null)).toEqual([ASOF - 500, ASOF, null, ASOF - 5]);
});

test('quiet is below a quarter of the earlier rate of eight touches or more', () => {
	const touch = (customerId: string, ...back: number[]): Row[] =>
		back.map((days) => ({ customerId, at: ASOF - days, type: 'visit' }));
	// One touch every ten days for 80 days up to day 30: 8 in 80 days, 3 expected in 30.
	const before = [109, 100, 90, 80, 70, 60, 50, 30];
	const dataset = shop({
		orders: ordersOn({ quiet: ago(1), visits: ago(1), seven: ago(1), shop: ago(1) }),
		touches: [
			...touch('quiet', ...before),
			...touch('visits', ...before, 29),
			...touch('seven', ...before.slice(1)),
			...touch('shop', ...before),
			{ customerId: 'shop', at: ASOF, type: 'message-sent' },
		],
	});
	expect(evidence(dataset, 'quiet', 'quiet')).toEqual({
		id: 'quiet',
		days: 30,
		touches: 0,
		expected: 3,
	});
	expect(evidence(dataset, 'visits', 'quiet')).toBeNull();
	expect(evidence(dataset, 'seven', 'quiet')).toBeNull();
	expect(evidence(dataset, 'shop', 'quiet')).not.toBeNull();
});

describe('signals of a shop', () => {
	const orders = [
		...ordersOn({ overdue: ago(40), both: ago(140, 135, 134, 90, 40), fine: ago(5) }),
		{ customerId: 'both', orderedAt: ASOF - 40, total: 5_000 },
	];
	const dataset = shop({ orders });
	const lines = (of: Dataset) =>
		Object.fromEntries(ANALYSES.signals(of, { asOf: ASOF }).signals.map((line) => [line.id, line]));

	test('count each customer at risk once', () => {
		expect(lines(dataset).overdue).toMatchObject({ customers: 2, supported: true });
		expect(lines(dataset).slowing).toMatchObject({ customers: 1, counts: true });
		expect(ANALYSES.signals(dataset, { asOf: ASOF }).atRisk).toEqual({
			customers: 2,
			netLastYear: 10_000 + 55_000,
		});
	});

	test('list who is at risk by what they bought for in the last year', () => {
		const open = (filter: Partial<CustomerFilter>) => filtered(dataset, ASOF, filter);
		const named = (...names: string[]) => names.map((name) => customerNamed(dataset, name));
		expect(open({ atRisk: true })).toEqual(named('both', 'overdue'));
		expect(open({ signals: ['slowing'] })).toEqual(named('both'));
	});

	test('give the evidence of several customers at once', () => {
		const ids = [customerNamed(dataset, 'fine'), customerNamed(dataset, 'overdue')];
		const found = ANALYSES.signalEvidence(dataset, { asOf: ASOF, ids });
		expect(found.map((list) => list.map(({ id }) => id))).toEqual([[], ['overdue']]);
	});

	test('say what the data cannot tell, which is not the same as nobody', () => {
		const unsupported = Object.values(lines(dataset)).filter(({ supported }) => !supported);
		expect(unsupported.map(({ id }) => id)).toEqual([
			'complaint',
			'lowScore',
			'refund',
			'unsubscribed',
			'quiet',
		]);
		const part = report(dataset, ASOF, '0').stages;
		expect(part.atRisk).toBe(2);
		expect(part.signals).toContainEqual({
			id: 'refund',
			customers: null,
			supported: false,
			counts: true,
		});
	});

	test('are counted but put nobody at risk when switched off', () => {
		const off = shop({ orders }, { signalsOff: ['overdue'] });
		expect(lines(off).overdue).toMatchObject({ customers: 2, off: true });
		expect(ANALYSES.signals(off, { asOf: ASOF }).atRisk.customers).toBe(1);
		const [row] = ANALYSES.customerRows(off, { asOf: ASOF, ids: [customerNamed(off, 'fine')] });
		expect(row).toMatchObject({ atRisk: false, nextChange: { to: 'lost' } });
	});
});
