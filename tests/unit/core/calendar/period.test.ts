import { describe, expect, test } from 'vitest';
import {
	periodEnd,
	periodLabel,
	periodOf,
	periodStart,
	periodTable,
} from '#core/calendar/period.ts';
import type { Period } from '#core/calendar/period.ts';
import { day } from '#tests/support/factories.ts';

const PERIODS: readonly Period[] = ['day', 'week', 'month', 'quarter', 'year'];

function labelOf(period: Period, text: string): string {
	return periodLabel(period, periodOf(period, day(text)));
}

// ISO 8601: week 1 is the one with the year's first Thursday.
test.each([
	['2020-12-31', '2020-W53'],
	['2021-01-03', '2020-W53'],
	['2021-01-04', '2021-W01'],
	['2024-12-29', '2024-W52'],
	['2024-12-30', '2025-W01'],
	['2019-12-30', '2020-W01'],
	['2027-01-01', '2026-W53'],
	['2025-10-24', '2025-W43'],
])('puts %s into the week %s', (text, week) => {
	expect(labelOf('week', text)).toBe(week);
});

test.each([
	['day', '2025-10-24', '2025-10-24'],
	['month', '2025-10-24', '2025-10'],
	['month', '1969-12-31', '1969-12'],
	['quarter', '2025-12-31', '2025-Q4'],
	['quarter', '2026-01-01', '2026-Q1'],
	['year', '2025-10-24', '2025'],
] as const)('names the %s of %s %s', (period, text, label) => {
	expect(labelOf(period, text)).toBe(label);
});

test('ends February with the leap day', () => {
	expect(periodEnd('month', periodOf('month', day('2024-02-10')))).toBe(day('2024-02-29'));
});

describe.each(PERIODS)('%s', (period) => {
	test('every day lies between the start and the end of its period', () => {
		for (let at = day('1968-01-01'); at < day('1974-01-01'); at++) {
			const index = periodOf(period, at);
			expect(periodStart(period, index)).toBeLessThanOrEqual(at);
			expect(periodEnd(period, index)).toBeGreaterThanOrEqual(at);
		}
	});

	test('the table of many days says what each day says', () => {
		const first = day('2019-11-20');
		const table = periodTable(period, first, day('2021-02-10'));
		expect(Array.from(table)).toEqual(Array.from(table, (_, i) => periodOf(period, first + i)));
	});
});

test('has an empty table where the last day lies before the first', () => {
	expect(periodTable('month', 10, 5)).toHaveLength(0);
});
