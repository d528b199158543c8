import { expect, test } from 'vitest';
import {
	civilFromDay,
	dayFromCivil,
	daysInMonth,
	isoDay,
	parseIsoDay,
	validDay,
} from '#core/calendar/day.ts';

test('counts 1970-01-01 as day 0', () => {
	expect(dayFromCivil(1970, 1, 1)).toBe(0);
});

test('counts days before 1970 below zero', () => {
	expect(dayFromCivil(1969, 12, 31)).toBe(-1);
});

test('gives back every day of four centuries', () => {
	const wrong: string[] = [];
	let day = dayFromCivil(1800, 1, 1);
	for (let year = 1800; year < 2200; year++) {
		for (let month = 1; month <= 12; month++) {
			for (let dayOfMonth = 1; dayOfMonth <= daysInMonth(year, month); dayOfMonth++, day++) {
				const civil = civilFromDay(day);
				if (civil.year !== year || civil.month !== month || civil.day !== dayOfMonth) {
					wrong.push(isoDay(day));
				}
			}
		}
	}
	expect(wrong).toEqual([]);
	expect(day).toBe(dayFromCivil(2200, 1, 1));
});

test('agrees with the platform’s own calendar in UTC', () => {
	for (const day of [-100_000, -1, 0, 11_016, 20_000, 100_000]) {
		expect(isoDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
	}
});

test.each([
	[2024, 29],
	[2025, 28],
	[2000, 29],
	[1900, 28],
])('gives February %i %i days', (year, days) => {
	expect(daysInMonth(year, 2)).toBe(days);
});

test('refuses 31 February instead of moving it to March', () => {
	expect(validDay(2025, 2, 31)).toBeNull();
});

test.each(['2025-13-01', '2025-00-10', '2025-02-30', '25-01-01', '2025-1-1', '2025-01-01T00:00'])(
	'does not read %s as a day',
	(text) => {
		expect(parseIsoDay(text)).toBeNull();
	},
);

test('writes a day as it reads it', () => {
	expect(isoDay(parseIsoDay('0987-06-05')!)).toBe('0987-06-05');
});
