import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INSTRUMENTS } from '#core/columns/instruments.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { causesAt } from '#core/voice/causes.ts';
import { DEFAULT_THEMES } from '#core/voice/default-themes.ts';
import { loopAt } from '#core/voice/loop.ts';
import { overallScores, periodScores } from '#core/voice/score-groups.ts';
import { voiceAt } from '#core/voice/voice-page.ts';
import { batchOf, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';
import { check, FIRST, randomOrders, SPAN } from '#tests/support/factories-random.ts';

const WORDS = DEFAULT_THEMES.flatMap(({ words }) => words.slice(0, 2));
const at = fc.integer({ min: FIRST, max: FIRST + SPAN });
const who = fc.option(fc.integer({ min: 1, max: 12 }), { nil: 0 });
const text = fc
	.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 4 })
	.map((words) => words.join(' '));
const answers = fc.array(
	fc.record({
		customer: who,
		at,
		instrument: fc.constantFrom(...INSTRUMENTS),
		score: fc.integer({ min: -1, max: 11 }),
		text,
		reason: text,
	}),
	{ maxLength: 30 },
);
type Answers = typeof answers extends fc.Arbitrary<infer T> ? T : never;

function shop(rows: Answers, orders: readonly Row[], rename = (id: number) => `c${id}`): Dataset {
	const surveys = rows.map(({ customer, ...row }) => ({
		...row,
		customerId: customer === 0 ? '' : rename(customer),
	}));
	return foldBatches(
		[batchOf({ id: 1, source: 'shop', surveys }), batchOf({ id: 2, source: 'shop', orders })],
		settingsOf(),
	);
}

const asOf = fc.integer({ min: FIRST, max: FIRST + SPAN + 5 });

test('a score lies on its scale, and its interval holds it', () => {
	check(answers, asOf, (rows, day) => {
		const dataset = shop(rows, []);
		for (const instrument of INSTRUMENTS) {
			const { overall } = overallScores(dataset, instrument, day);
			if (overall === null) continue;
			const [least, most] = instrument === 'nps' ? [-100, 100] : [0, 1];
			const { from, value, to } = overall;
			expect([least, from, value, to, most].every(Number.isFinite)).toBe(true);
			expect(least <= from && from <= value && value <= to && to <= most).toBe(true);
		}
	});
});

test('channels and stages add up to the whole, and periods have at least as many answers', () => {
	check(answers, randomOrders, asOf, (rows, orders, day) => {
		const dataset = shop(rows, orders);
		for (const instrument of INSTRUMENTS) {
			const { overall, channels, stages, ofNobody } = overallScores(dataset, instrument, day);
			const n = overall?.n ?? 0;
			const sum = (groups: readonly { score: { n: number } }[]) =>
				groups.reduce((total, { score }) => total + score.n, 0);
			expect([sum(channels), sum(stages)]).toEqual([n, n]);
			expect(channels.find(({ name }) => name === null)?.score.n ?? 0).toBe(ofNobody);
			const periods = periodScores(dataset, instrument, day, 'month');
			expect(
				periods.reduce((total, { score }) => total + (score?.n ?? 0), 0),
			).toBeGreaterThanOrEqual(n);
			expect(periods.filter(({ running }) => running).length).toBeLessThanOrEqual(1);
		}
	});
});

test('neither the order of rows nor the names of customers change a figure', () => {
	check(answers, fc.integer({ min: 1, max: 7 }), asOf, (rows, turn, day) => {
		const moved = [...rows.slice(turn), ...rows.slice(0, turn)].reverse();
		// Two answers of one moment by one customer, alike in score, may say different things.
		const key = ({ customer, at: on, instrument, score }: Answers[number]) =>
			[customer, on, instrument, score].join();
		fc.pre(new Set(rows.map(key)).size === rows.length);
		const figures = (dataset: Dataset) => ({
			scores: voiceAt(dataset, { asOf: day, period: 'month' }).instruments,
			causes: causesAt(dataset, { asOf: day, source: null, by: 'themes' }),
			closed: loopAt(dataset, day).answers,
		});
		expect(figures(shop(moved, [], (id) => `x${id}`))).toEqual(figures(shop(rows, [])));
	});
});

test('shares of causes are shares, and together they cover every answer with words', () => {
	check(answers, randomOrders, asOf, (rows, orders, day) => {
		const found = causesAt(shop(rows, orders), { asOf: day, source: null, by: 'themes' });
		const { causes, sources } = found;
		expect(found.answers).toBe(sources.reduce((sum, { withWords }) => sum + withWords, 0));
		for (const { share, covered, n } of causes) {
			expect(n).toBeGreaterThan(0);
			expect(share > 0 && share <= covered + 1e-12 && covered <= 1).toBe(true);
		}
		const rising = causes.map(({ covered }) => covered);
		expect(rising).toEqual([...rising].sort((a, b) => a - b));
		if (causes.length > 0) expect(causes.at(-1)!.covered).toBe(1);
		expect(causes.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(found.answers);
	});
});
