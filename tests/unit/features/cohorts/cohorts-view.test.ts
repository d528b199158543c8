import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '#core/calendar/day.ts';
import { choiceFrom, type CohortChoice } from '#features/cohorts/cohort-choice.ts';
import { cohortCsvRows } from '#features/cohorts/cohort-csv.ts';
import { averagesOf, measured } from '#features/cohorts/cohort-measures.ts';
import { cohortsView } from '#features/cohorts/cohorts-view.ts';
import { createFormat } from '#i18n/format.ts';
import { cohorts } from '#i18n/messages/cohorts.ts';
import { cohortRow, cohortsResult } from './cohort-rows.ts';

const FORMAT = createFormat('en', 'IDR');
const WORDS = cohorts.en;
const PLAIN = choiceFrom(new Map());

function view(result: ReturnType<typeof cohortsResult>, choice: Partial<CohortChoice> = {}) {
	return cohortsView(result, { ...PLAIN, ...choice }, FORMAT, WORDS, dayFromCivil(2025, 1, 10));
}

const FOUR = cohortsResult([
	cohortRow(0, { retained: [100, 40, 20, 12], running: 3 }),
	cohortRow(1, { retained: [300, 60, 24], size: 300, running: 2 }),
	cohortRow(2, { retained: [100, 9], running: 1 }),
	cohortRow(3, { retained: [50], size: 50, running: 0 }),
]);

describe('the table', () => {
	test('begins at the period after the first purchase', () => {
		expect(view(FOUR).grid.periods).toEqual(['1', '2', '3']);
		expect(view(FOUR).grid.rows[0]?.values).toEqual([0.4, 0.2, 0.12]);
	});

	test('marks the running cell at its place among the cells', () => {
		expect(view(FOUR).grid.rows[0]?.running).toBe(2);
		expect(view(FOUR).grid.rows[2]?.running).toBe(0);
	});

	test('says that a cohort waits for its first period to end', () => {
		expect(view(FOUR).grid.rows[3]?.waiting).toBe('first month not finished');
	});

	test('averages finished cells only, weighted by people, with the number of cohorts', () => {
		expect(view(FOUR).grid.averages).toEqual([
			expect.objectContaining({ value: 100 / 400, cohorts: 2 }),
			expect.objectContaining({ value: 0.2, cohorts: 1 }),
			{ value: null, cohorts: 0 },
		]);
	});

	test('has the averages of the analysis itself', () => {
		const { sums } = measured(PLAIN, true, FORMAT);
		expect(averagesOf(FOUR, sums).map(({ value }) => value)).toEqual(FOUR.average);
	});

	test('shows people without an average: cohorts differ in size', () => {
		const { grid } = view(FOUR, { people: true });
		expect(grid.rows[0]?.values).toEqual([40, 20, 12]);
		expect(grid.averages).toBeUndefined();
	});

	test('cumulates spending per person from the first period on', () => {
		const { grid } = view(FOUR, { measure: 'spend' });
		expect(grid.periods).toEqual(['0', '1', '2', '3']);
		expect(grid.rows[0]?.values).toEqual([1000, 2000, 3000, 4000]);
		expect(view(FOUR, { measure: 'spend', each: true }).grid.rows[0]?.values).toEqual([
			1000, 1000, 1000, 1000,
		]);
	});

	test('has no spending to show without amounts', () => {
		const result = { ...FOUR, hasMoney: false };
		expect(view(result, { measure: 'spend' }).grid.rows[0]?.values).toEqual([0.4, 0.2, 0.12]);
	});

	test('marks the cohort in whose period the data begin and says since when', () => {
		const { grid } = view(cohortsResult([cohortRow(0, { cutOff: true }), cohortRow(1)]));
		expect(grid.rows[0]?.label).toBe('Jan\u00a02025*');
		expect(grid.notes.at(-1)).toContain('10\u00a0Jan\u00a02025');
	});

	test('shows the newest 13 of more cohorts until all are asked for', () => {
		const many = Array.from({ length: 15 }, (_, i) =>
			cohortRow(0, { label: `c${i}`, firstDay: dayFromCivil(2024, i + 1, 1) }),
		);
		const few = view(cohortsResult(many));
		expect(few.grid.rows).toHaveLength(13);
		expect(few.grid.rows.at(-1)?.id).toBe('c14');
		expect(few.grid.more).toBe('Show all 15\u00a0cohorts');
		expect(view(cohortsResult(many), { all: true }).grid.rows).toHaveLength(15);
	});

	test('names quarters and weeks by the label of the analysis', () => {
		const quarter = cohortsResult([cohortRow(0, { label: '2024-Q4' })], { period: 'quarter' });
		expect(view(quarter).grid.rows[0]?.label).toBe('Q4 2024');
		const week = cohortsResult([cohortRow(0, { label: '2025-W01' })], { period: 'week' });
		expect(view(week).grid.rows[0]?.label).toBe('Week 1, 2025');
	});
});

describe('the sentence', () => {
	const cohort = (index: number, next: number, size = 200) =>
		cohortRow(index, { size, retained: [size, next, 20], running: 2 });

	test('names the newest complete cohort where it falls behind', () => {
		const { sentence } = view(cohortsResult([cohort(0, 66), cohort(1, 66), cohort(2, 30)]));
		expect(sentence.lead[0]).toBe(
			'Only 15% of the new buyers of Mar\u00a02025 returned the next month.',
		);
		expect(sentence.act).toBe(true);
	});

	test('says so where it runs ahead', () => {
		const { sentence } = view(cohortsResult([cohort(0, 30), cohort(1, 30), cohort(2, 70)]));
		expect(sentence.lead[0]).toContain('above the usual');
	});

	test('tells the usual return where the difference may be chance', () => {
		const { sentence } = view(cohortsResult([cohort(0, 60), cohort(1, 62), cohort(2, 58)]));
		expect(sentence.lead[0]).toBe('Of 100 new buyers, 30 buy again the next month.');
		expect(sentence.support).toContain('may be chance');
	});

	test('does not judge a cohort of fewer than 20 people', () => {
		const { sentence } = view(cohortsResult([cohort(0, 66), cohort(1, 66), cohort(2, 0, 10)]));
		expect(sentence.lead[0]).toMatch(/^Of 100 new buyers/);
	});

	test('compares nothing among fewer than 20 buyers', () => {
		const { sentence } = view(cohortsResult([cohort(0, 3, 12)]));
		expect(sentence.lead[0]).toBe('Only 12\u00a0people bought so far: too few to compare.');
		expect(sentence.act).toBe(false);
	});

	test('waits where no period after a first purchase is complete', () => {
		const { sentence } = view(cohortsResult([cohortRow(0, { retained: [100], running: 0 })]));
		expect(sentence.lead[0]).toBe('No month after a first purchase is complete yet.');
	});
});

describe('the curves', () => {
	test('end where the last finished period ends', () => {
		const { series } = view(FOUR).curves;
		expect(series.find(({ id }) => id === '2025-02')?.values).toEqual([0.2, null]);
	});

	test('name the best cohort, but never one that holds old customers', () => {
		const rows = [
			cohortRow(0, { size: 20, retained: [20, 16, 16, 16], cutOff: true }),
			cohortRow(1, { retained: [100, 50, 50, 50] }),
			cohortRow(2, { retained: [100, 10, 10, 10] }),
		];
		const named = view(cohortsResult(rows)).curves.series.filter(({ context }) => !context);
		expect(named.map(({ label }) => label)).toEqual(['Average', 'Feb\u00a02025']);
	});

	test('draw no average of a single cohort left of many', () => {
		const average = view(FOUR).curves.series.find(({ id }) => id === 'average');
		expect(average?.values).toEqual([0.25, null]);
	});
});

describe('returns by channel', () => {
	const channel = (name: string, buyers: number, boughtAgain: number) => ({
		channel: name,
		buyers,
		boughtAgain,
	});
	const bars = (...byChannel: ReturnType<typeof channel>[]) =>
		view({ ...FOUR, byChannel }).channels;

	test('are left out where there is one channel', () => {
		expect(bars(channel('WhatsApp', 100, 50))).toBeNull();
	});

	test('name the best channel where chance would hardly put it there', () => {
		expect(bars(channel('WhatsApp', 100, 70), channel('Shopee', 200, 80))?.title).toBe(
			'WhatsApp buyers return the most',
		);
		expect(bars(channel('WhatsApp', 100, 42), channel('Shopee', 200, 80))?.title).toBe(
			'Returned within 90 days, by channel',
		);
	});

	test('hide fewer than 5 people and grey fewer than 20', () => {
		const found = bars(channel('A', 50, 20), channel('B', 10, 4), channel('C', 4, 4));
		expect(found?.bars.map(({ label, tone }) => [label, tone])).toEqual([
			['A', 'series'],
			['B', 'muted'],
		]);
		expect(found?.table.rows.at(-1)?.at(-1)).toBe('·');
	});
});

describe('the download', () => {
	test('holds all cohorts and leaves running periods out', () => {
		expect(cohortCsvRows(FOUR, PLAIN, FORMAT, WORDS)).toEqual([
			['First order', 'People', 1, 2, 3],
			['Jan\u00a02025', 100, 40, 20],
			['Feb\u00a02025', 300, 20],
			['Mar\u00a02025', 100],
			['Apr\u00a02025', 50],
		]);
	});

	test('gives money in the currency itself', () => {
		const rows = cohortCsvRows(FOUR, { ...PLAIN, measure: 'spend' }, FORMAT, WORDS);
		expect(rows[1]).toEqual(['Jan\u00a02025', 100, 10, 20, 30]);
	});
});

test('an address that asks for what is not there gets the first choice', () => {
	expect(
		choiceFrom(
			new Map([
				['measure', 'nps'],
				['period', 'day'],
				['unit', 'people'],
			]),
		),
	).toEqual({
		period: 'month',
		measure: 'active',
		people: true,
		each: false,
		all: false,
	});
});
