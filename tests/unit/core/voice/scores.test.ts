import { describe, expect, test } from 'vitest';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { wilsonInterval } from '#core/stats/wilson.ts';
import { overallScores, periodScores } from '#core/voice/score-groups.ts';
import { bandOf } from '#core/voice/scales.ts';
import { batchOf, day, ordersOn, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

function answer(score: number, at: string, customerId = '', instrument = 'nps'): Row {
	return { customerId, at, instrument, score };
}

function shop(surveys: readonly Row[], orders: readonly Row[] = []): Dataset {
	const batches = [batchOf({ id: 1, source: 'shop', surveys })];
	if (orders.length > 0) batches.push(batchOf({ id: 2, source: 'shop', channel: 'Web', orders }));
	return foldBatches(batches, settingsOf());
}

function nps(surveys: readonly Row[], asOf = '2025-12-31') {
	return overallScores(shop(surveys), 'nps', day(asOf)).overall;
}

describe('a score', () => {
	test('is high, low or neither by the bounds of its instrument; a 0 is an NPS answer', () => {
		expect([0, 6, 7, 8, 9, 10].map((score) => bandOf('nps', score))).toEqual([0, 0, 1, 1, 2, 2]);
		expect([1, 2, 3, 4, 5].map((score) => bandOf('csat', score))).toEqual([0, 0, 1, 2, 2]);
		expect([1, 3, 4, 5, 7].map((score) => bandOf('ces', score))).toEqual([0, 0, 1, 2, 2]);
	});

	test('off the scale counts nowhere, and is counted as such', () => {
		const off = overallScores(
			shop([answer(11, '2025-01-01'), answer(-1, '2025-01-02')]),
			'nps',
			1e6,
		);
		expect(off).toMatchObject({ overall: null, offScale: 2 });
		expect(bandOf('csat', 0)).toBe(-1);
	});
});

describe('NPS', () => {
	// By hand: 5 promoters, 2 passives, 3 detractors of 10: 50 − 30 = 20,
	// SE = 100 √((0.5 + 0.3 − 0.04) / 10) = 27.568, times 1.96 = 54.03.
	const TEN = [10, 10, 9, 9, 9, 8, 7, 6, 3, 0].map((score, i) =>
		answer(score, `2025-01-${String(i + 10)}`),
	);

	test('is the promoters less the detractors in percent, with its 95 % interval', () => {
		expect(nps(TEN)).toMatchObject({ n: 10, low: 3, middle: 2, high: 5, mean: 7.1 });
		expect(nps(TEN)!.value).toBe(20);
		expect(nps(TEN)!.from).toBeCloseTo(-34.03, 2);
		expect(nps(TEN)!.to).toBeCloseTo(74.03, 2);
	});

	test('has an interval that ends where the scale does', () => {
		expect(nps([answer(0, '2025-01-01'), answer(10, '2025-01-02')])).toMatchObject({
			value: 0,
			from: -100,
			to: 100,
		});
	});

	test('takes the last answer of a customer and every answer of nobody', () => {
		const answers = [
			answer(2, '2025-01-01', 'ani'),
			answer(9, '2025-03-01', 'ani'),
			answer(9, '2025-02-01', 'ani'),
			answer(3, '2025-01-05'),
			answer(3, '2025-01-05'),
		];
		expect(nps(answers)).toMatchObject({ n: 3, low: 2, high: 1 });
		expect(nps(answers, '2025-01-31')).toMatchObject({ n: 3, low: 3, high: 0 });
	});
});

describe('satisfaction and effort', () => {
	test('are shares of high answers with Wilson’s interval, and means', () => {
		const dataset = shop([5, 5, 4, 3, 1].map((score) => answer(score, '2025-01-01', '', 'csat')));
		const { overall } = overallScores(dataset, 'csat', day('2025-01-31'));
		// 3 of 5: by the formula of Wilson (1927) 0.2307 … 0.8824.
		expect(overall).toMatchObject({ n: 5, value: 0.6, mean: 3.6 });
		expect([overall!.from, overall!.to]).toEqual([
			expect.closeTo(0.2307, 4),
			expect.closeTo(0.8824, 4),
		]);
	});

	test('have an interval with a width where all agree', () => {
		const { low, high } = wilsonInterval(10, 10);
		expect(low).toBeCloseTo(0.7225, 4);
		expect(high).toBe(1);
	});
});

describe('the scores of periods', () => {
	const ANSWERS = [
		answer(0, '2025-01-10', 'ani'),
		answer(10, '2025-01-20', 'ani'),
		answer(2, '2025-03-01', 'ani'),
	];

	test('take the last answer of a customer in each, and leave no period out', () => {
		const months = periodScores(shop(ANSWERS), 'nps', day('2025-03-15'), 'month');
		expect(months.map(({ label, score }) => [label, score?.value ?? null])).toEqual([
			['2025-01', 100],
			['2025-02', null],
			['2025-03', -100],
		]);
	});

	test('mark the period that has not ended', () => {
		const running = (asOf: string) =>
			periodScores(shop(ANSWERS), 'nps', day(asOf), 'month').map((row) => row.running);
		expect(running('2025-03-30')).toEqual([false, false, true]);
		expect(running('2025-03-31')).toEqual([false, false, false]);
	});

	test('are by week and quarter too', () => {
		const labels = (period: 'week' | 'quarter') =>
			periodScores(shop(ANSWERS), 'nps', day('2025-03-31'), period).map(({ label }) => label);
		expect(labels('quarter')).toEqual(['2025-Q1']);
		expect(labels('week')).toHaveLength(13);
	});

	test('are none without an answer', () => {
		expect(periodScores(shop(ANSWERS), 'ces', day('2025-03-15'), 'month')).toEqual([]);
	});
});

test('channels and stages are those of the customer; nobody’s answers stand apart', () => {
	const dataset = shop(
		[answer(10, '2025-02-01', 'ani'), answer(1, '2025-02-01', 'budi'), answer(5, '2025-02-02')],
		ordersOn({ ani: ['2025-01-01'] }),
	);
	const { channels, stages, ofNobody } = overallScores(dataset, 'nps', day('2025-02-28'));
	expect(channels.map(({ name, score }) => [name, score.value])).toEqual([
		['', -100],
		['Web', 100],
		[null, -100],
	]);
	expect(stages.map(({ name, score }) => [name, score.n])).toEqual([
		['prospect', 1],
		['new', 1],
		[null, 1],
	]);
	expect(ofNobody).toBe(1);
});
