import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '#core/calendar/day.ts';
import type { CohortPeriod } from '#core/cohorts/cohort-period.ts';
import {
	byParams,
	choiceFrom,
	cohortParams,
	groupParams,
	type CohortChoice,
} from '#features/cohorts/cohort-choice.ts';
import { cohortCsvRows } from '#features/cohorts/cohort-csv.ts';
import { membersAddress } from '#features/cohorts/cohort-members.ts';
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

	test('shows people without an average: cohorts differ in size', () => {
		const { grid } = view(FOUR, { absolute: true });
		expect(grid.rows[0]?.values).toEqual([40, 20, 12]);
		expect(grid.averages).toBeUndefined();
	});

	test('cumulates spending per person from the first period on', () => {
		const { grid } = view(FOUR, { measure: 'spend' });
		expect(grid.periods).toEqual(['0', '1', '2', '3']);
		expect(grid.rows[0]?.values).toEqual([1000, 2000, 3000, 4000]);
		expect(view(FOUR, { measure: 'spend', spending: 'each' }).grid.rows[0]?.values).toEqual([
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

	test('shows the newest 13 of more cohorts, and the others page by page', () => {
		const many = cohortsResult(
			Array.from({ length: 15 }, (_, i) =>
				cohortRow(0, { label: `c${i}`, firstDay: dayFromCivil(2024, i + 1, 1) }),
			),
		);
		const { grid } = view(many);
		expect(grid.rows.map(({ id }) => id)).toEqual(
			Array.from({ length: 13 }, (_, i) => `c${i + 2}`),
		);
		expect(grid.shown).toBe('Cohorts 3–15 of 15.');
		expect(view(many, { older: 1 }).grid.rows.map(({ id }) => id)).toEqual(['c0', 'c1']);
		expect(view(many, { large: true }).grid.shown).toBeNull();
	});

	test('names cohorts by their period, weeks by the year of their Thursday', () => {
		const name = (period: CohortPeriod, year: number, month: number, day: number) =>
			view(cohortsResult([cohortRow(0, { firstDay: dayFromCivil(year, month, day) })], { period }))
				.grid.rows[0]?.label;
		expect(name('quarter', 2024, 10, 1)).toBe('Q4 2024');
		expect(name('week', 2024, 12, 30)).toBe('Week 1, 2025');
		expect(name('year', 2024, 1, 1)).toBe('2024');
		expect(name('day', 2024, 1, 2)).toBe('2\u00a0Jan\u00a02024');
		expect(name('30-days', 2024, 1, 1)).toBe('Jan\u00a02024');
	});

	test('hatches every window of 30 days that is not over for all of the cohort', () => {
		const row = cohortRow(0, { retained: [100, 30, 20, 1], running: 2 });
		const { grid } = view(cohortsResult([row], { period: '30-days' }));
		expect(grid.rows[0]?.running).toBe(1);
		expect(grid.averages?.map(({ value }) => value)).toEqual([0.3, null, null]);
	});

	test('counts orders per person, or all of them', () => {
		const row = cohortRow(0, { retained: [100, 30], orders: [150, 40] });
		const { grid } = view(cohortsResult([row]), { measure: 'orders' });
		expect(grid.rows[0]?.values).toEqual([1.5, 0.4]);
		expect(grid.formatCell(0.4)).toBe('0.40');
		expect(
			view(cohortsResult([row]), { measure: 'orders', absolute: true }).grid.rows[0]?.values,
		).toEqual([150, 40]);
	});

	test('sums what a whole cohort spent, without an average', () => {
		const { grid } = view(FOUR, { measure: 'spend', spending: 'sum' });
		expect(grid.rows[0]?.values).toEqual([100_000, 100_000, 100_000, 100_000]);
		expect(grid.averages).toBeUndefined();
	});

	test('gives no average of fewer than 5 people', () => {
		const { grid } = view(cohortsResult([cohortRow(0, { size: 4, retained: [4, 2] })]));
		expect(grid.averages).toEqual([{ value: null, cohorts: 1 }]);
	});

	test('says where its ages end', () => {
		const result = cohortsResult([cohortRow(0)], { lastAge: 2 });
		expect(view(result).grid.notes.at(-1)).toContain('Nothing is counted after month 2');
		expect(view(cohortsResult([cohortRow(0)])).grid.notes.join()).not.toContain('Nothing');
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

	test('show the newest cohort where it falls behind', () => {
		const cohort = (index: number, next: number) =>
			cohortRow(index, { size: 200, retained: [200, next, 20], running: 2 });
		const result = cohortsResult([cohort(0, 66), cohort(1, 66), cohort(2, 30)]);
		const risky = (choice: Partial<CohortChoice>) =>
			view(result, choice).curves.series.filter(({ tone }) => tone === 'risk');
		expect(risky({}).map(({ id, note }) => [id, note])).toEqual([['2025-03', 'below the usual']]);
		expect(risky({ cohort: '2025-01' })).toEqual([]);
		expect(risky({ measure: 'orders' })).toEqual([]);
	});

	test('compare the cohort that was asked for, or none', () => {
		const rows = [
			cohortRow(0, { retained: [100, 50, 50, 50] }),
			cohortRow(1, { retained: [100, 10, 10, 10] }),
		];
		const { curves } = view(cohortsResult(rows), { cohort: '2025-02' });
		const named = curves.series.filter(({ context }) => !context).map(({ label }) => label);
		expect(named).toEqual(['Average', 'Feb\u00a02025']);
		expect(curves.title).toBe('Feb\u00a02025: 10% in month 3, 30% on average');
		expect(curves.chosen).toBe('=2025-02');
		const none = view(cohortsResult(rows), { cohort: '' }).curves;
		expect(none.series.filter(({ context }) => !context)).toHaveLength(1);
		expect(none.options.map(({ label }) => label)).toEqual([
			'Best: Jan\u00a02025',
			'None',
			'Feb\u00a02025',
			'Jan\u00a02025',
		]);
	});

	test('name the best cohort, but never one that holds old customers', () => {
		const rows = [
			cohortRow(0, { size: 20, retained: [20, 16, 16, 16], cutOff: true }),
			cohortRow(1, { retained: [100, 50, 50, 50] }),
			cohortRow(2, { retained: [100, 49, 30, 30] }),
		];
		const named = view(cohortsResult(rows)).curves.series.filter(({ context }) => !context);
		expect(named.map(({ label }) => label)).toEqual(['Average', 'Feb\u00a02025']);
	});

	test('draw no average of a single cohort left of many', () => {
		const average = view(FOUR).curves.series.find(({ id }) => id === 'average');
		expect(average?.values).toEqual([0.25, null]);
	});
});

describe('the download', () => {
	const HEADS = { average: 'Average', fromCohorts: 'from how many cohorts' };

	test('holds all cohorts and their averages, and leaves running periods out', () => {
		expect(cohortCsvRows(FOUR, PLAIN, FORMAT, WORDS, HEADS)).toEqual([
			['First order', 'People', 1, 2, 3],
			['Jan\u00a02025', 100, 40, 20],
			['Feb\u00a02025', 300, 20],
			['Mar\u00a02025', 100],
			['Apr\u00a02025', 50],
			['Average', null, 25, 20],
			['from how many cohorts', null, 2, 1],
		]);
	});

	test('gives money in the currency itself', () => {
		const rows = cohortCsvRows(FOUR, { ...PLAIN, measure: 'spend' }, FORMAT, WORDS, HEADS);
		expect(rows[1]).toEqual(['Jan\u00a02025', 100, 10, 20, 30]);
	});

	test('hides the rates of fewer than 5 people as the page does, but not their counts', () => {
		const small = cohortsResult([cohortRow(0, { size: 4, retained: [4, 2] })]);
		expect(cohortCsvRows(small, PLAIN, FORMAT, WORDS, HEADS)[1]).toEqual(['Jan\u00a02025', 4]);
		const counts = cohortCsvRows(small, { ...PLAIN, absolute: true }, FORMAT, WORDS, HEADS);
		expect(counts).toEqual([
			['First order', 'People', 1],
			['Jan\u00a02025', 4, 2],
		]);
	});
});

describe('the people of a cell', () => {
	const address = (choice: Partial<CohortChoice>, age: number | null) => {
		const chosen = { ...PLAIN, ...choice };
		return membersAddress(FOUR, chosen, chosen.measure, '2025-02', age);
	};

	test('are who bought in it, or had come back by its end', () => {
		expect(address({}, 2)).toBe('cohort.month.2025-02-01.bought.2');
		expect(address({ measure: 'returned' }, 2)).toBe('cohort.month.2025-02-01.returned.2');
		expect(address({ measure: 'orders' }, 0)).toBe('cohort.month.2025-02-01.bought.0');
	});

	test('are the whole cohort at its head, and where spending is cumulated', () => {
		expect(address({}, null)).toBe('cohort.month.2025-02-01.all.0');
		expect(address({ measure: 'spend' }, 2)).toBe('cohort.month.2025-02-01.all.0');
		expect(address({ measure: 'spend', spending: 'each' }, 2)).toBe(
			'cohort.month.2025-02-01.bought.2',
		);
	});

	test('are those of the group that is shown', () => {
		expect(address({ by: 'channel', group: 'WhatsApp' }, 1)).toBe(
			'cohort.month.2025-02-01.bought.1.channel.WhatsApp',
		);
	});
});

test('an address that asks for what is not there gets the first choice', () => {
	const asked = new Map([
		['measure', 'nps'],
		['period', 'hour'],
		['unit', 'people'],
		['older', '-1'],
		['group', 'WhatsApp'],
		['spend', 'toString'],
	]);
	expect(choiceFrom(asked)).toEqual({ ...PLAIN, absolute: true });
});

test('an address names "not known" and "no cohort" without a name', () => {
	const params = { ...byParams('channel'), ...groupParams(''), ...cohortParams('') };
	const address = new Map(
		Object.entries(params).flatMap(([name, value]) =>
			value === null || value === undefined ? [] : [[name, String(value)] as const],
		),
	);
	expect(choiceFrom(address)).toMatchObject({ by: 'channel', group: '', cohort: '' });
});
