import { describe, expect, test } from 'vitest';
import { ageSums } from '#core/cohorts/age-sums.ts';
import type { CohortGroupResult } from '#core/cohorts/cohorts-page.ts';
import { choiceFrom, type CohortChoice } from '#features/cohorts/cohort-choice.ts';
import { cohortsView } from '#features/cohorts/cohorts-view.ts';
import { createFormat } from '#i18n/format.ts';
import { cohorts } from '#i18n/messages/cohorts.ts';
import { cohortRow, cohortsResult } from './cohort-rows.ts';

const FORMAT = createFormat('en', 'IDR');

/** A group of which so many have had 90 days and so many bought again. */
function group(
	name: string | null,
	buyers: number,
	boughtAgain: number,
	next = boughtAgain,
): CohortGroupResult {
	const row = cohortRow(0, { size: buyers, retained: [buyers, next] });
	return { name, buyers, returns: { buyers, boughtAgain }, ages: ageSums([row]) };
}

function view(groups: readonly CohortGroupResult[], choice: Partial<CohortChoice> = {}) {
	return cohortsView(
		cohortsResult([cohortRow(0), cohortRow(1)], { groups, groupedBy: 'channel' }),
		{ ...choiceFrom(new Map()), ...choice },
		FORMAT,
		cohorts.en,
		null,
	);
}

describe('who returned within 90 days', () => {
	test('is left out where there is one group', () => {
		expect(view([group('WhatsApp', 100, 50)]).bars).toBeNull();
	});

	test('names the best group where chance would hardly put it there', () => {
		expect(view([group('WhatsApp', 100, 70), group('Shopee', 200, 80)]).bars?.title).toBe(
			'WhatsApp buyers return the most',
		);
		expect(view([group('WhatsApp', 100, 42), group('Shopee', 200, 80)]).bars?.title).toBe(
			'Returned within 90 days',
		);
	});

	test('hides fewer than 5 people, greys fewer than 20, and puts the nameless last', () => {
		const { bars } = view([
			group('', 50, 40),
			group(null, 30, 29),
			group('A', 50, 20),
			group('B', 10, 4),
			group('C', 4, 4),
		]);
		expect(bars?.bars.map(({ label, tone }) => [label, tone])).toEqual([
			['A', 'series'],
			['B', 'muted'],
			['Others', 'muted'],
			['Not known', 'muted'],
		]);
		expect(bars?.table.rows[0]?.at(-1)).toBe('·');
		expect(bars?.bars.map(({ id }) => bars.nameOf(id))).toEqual(['A', 'B', null, '']);
	});
});

describe('a breakdown', () => {
	const groups = [group('WhatsApp', 100, 50), group('Shopee', 40, 8), group(null, 3, 1)];

	test('has a row for each group with its averages', () => {
		const grid = view(groups, { by: 'channel' }).groups;
		expect(grid?.rows.map(({ label, size, values }) => [label, size, values])).toEqual([
			['WhatsApp', 100, [0.5]],
			['Shopee', 40, [0.2]],
			['Others', 3, [null]],
		]);
	});

	test('opens a group by its name, and everybody for those put together', () => {
		const grid = view(groups, { by: 'channel' }).groups;
		expect(grid?.rows.map(({ id }) => grid.nameOf(id))).toEqual(['WhatsApp', 'Shopee', null]);
	});

	test('has a small figure for each named group of 20 people, with the average behind it', () => {
		const curves = view([...groups, group('Tiny', 10, 5)], { by: 'channel' }).groupCurves;
		expect(curves?.panels.map(({ label, people }) => [label, people])).toEqual([
			['WhatsApp', '100\u00a0people'],
			['Shopee', '40\u00a0people'],
		]);
		expect(curves?.panels[0]?.series.map(({ id }) => id)).toEqual(['average', 'group WhatsApp']);
		expect(curves?.max).toBe(0.5);
		expect(curves?.table.columns.slice(-2)).toEqual(['WhatsApp', 'Shopee']);
	});

	test('has no average of everybody where it is of one group', () => {
		const curves = view(groups, { by: 'channel', group: 'Shopee' }).groupCurves;
		expect(curves?.panels[0]?.series.map(({ id }) => id)).toEqual(['group WhatsApp']);
	});

	test('is not shown until one is asked for', () => {
		expect(view(groups).groups).toBeNull();
	});

	test('names the group that the table is of', () => {
		expect(view(groups, { by: 'channel', group: 'Shopee' }).sentence.context).toBe(
			'Shopee buyers, first-time buyers Jan\u00a02025 to Feb\u00a02025',
		);
	});
});

describe('the cost of winning a customer', () => {
	const curves = (cac: number | null, margin = 1) => {
		const left = { margin: [1, 1, 1].map(() => 100_000 * margin) };
		return cohortsView(
			// 1,000 per person and month.
			cohortsResult([cohortRow(0, left), cohortRow(1, left)], { cac }),
			{ ...choiceFrom(new Map()), measure: 'spend' },
			FORMAT,
			cohorts.en,
			null,
		).curves;
	};

	test('is back in the first month whose cumulative margin covers it', () => {
		expect(curves(1500).note).toContain('is back in month 1:');
		expect(curves(1000).note).toContain('is back in the month of the first order');
		expect(curves(1000, 0.4).note).toContain('is back in month 2:');
	});

	test('is not back where no complete age covers it', () => {
		expect(curves(5000).note).toContain('is not back yet');
	});

	test('is a line in the figure, beside that of the margin', () => {
		const { goal, series } = curves(1500, 0.5);
		expect(goal?.value).toBe(1500);
		expect(series.find(({ id }) => id === 'margin')?.values).toEqual([500, 1000, 1500]);
	});

	test('leads the page that shows spending', () => {
		const { sentence } = cohortsView(
			cohortsResult([cohortRow(0), cohortRow(1)], { cac: 1500 }),
			{ ...choiceFrom(new Map()), measure: 'spend' },
			FORMAT,
			cohorts.en,
			null,
		);
		expect(sentence.lead[0]?.replaceAll('\u00a0', ' ')).toBe('One buyer brings IDR 30 by month 2.');
		expect(sentence.support).toContain('is back in month 1:');
	});

	test('is asked for where it is not known', () => {
		expect(curves(null)).toMatchObject({ goal: undefined });
		expect(curves(null).note).toContain('Enter the cost');
	});
});
