import { civilFromDay, dayFromCivil } from './day.ts';

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type Period = (typeof PERIODS)[number];

/** Consecutive integer of the calendar period that holds a day (weeks are ISO, from Monday). */
export function periodOf(period: Period, day: number): number {
	switch (period) {
		case 'day':
			return day;
		case 'week':
			// 1970-01-01 was a Thursday: day -3 is a Monday.
			return Math.floor((day + 3) / 7);
		case 'month': {
			const { year, month } = civilFromDay(day);
			return year * 12 + month - 1;
		}
		case 'quarter': {
			const { year, month } = civilFromDay(day);
			return year * 4 + Math.floor((month - 1) / 3);
		}
		case 'year':
			return civilFromDay(day).year;
	}
}

/** First day of a period. */
export function periodStart(period: Period, index: number): number {
	switch (period) {
		case 'day':
			return index;
		case 'week':
			return index * 7 - 3;
		case 'month':
			return dayFromCivil(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
		case 'quarter':
			return dayFromCivil(Math.floor(index / 4), (((index % 4) + 4) % 4) * 3 + 1, 1);
		case 'year':
			return dayFromCivil(index, 1, 1);
	}
}

/** Last day of a period. */
export function periodEnd(period: Period, index: number): number {
	return periodStart(period, index + 1) - 1;
}

/** `2025-10-24`, `2025-W43`, `2025-10`, `2025-Q4` or `2025`. */
export function periodLabel(period: Period, index: number): string {
	const { year, month, day } = civilFromDay(periodStart(period, index));
	switch (period) {
		case 'day':
			return `${year}-${two(month)}-${two(day)}`;
		case 'week': {
			// An ISO week belongs to the year of its Thursday.
			const thursday = periodStart('week', index) + 3;
			const isoYear = civilFromDay(thursday).year;
			const week = Math.floor((thursday - dayFromCivil(isoYear, 1, 1)) / 7) + 1;
			return `${isoYear}-W${two(week)}`;
		}
		case 'month':
			return `${year}-${two(month)}`;
		case 'quarter':
			return `${year}-Q${(month - 1) / 3 + 1}`;
		case 'year':
			return String(year);
	}
}

/** Period index of every day from `firstDay` to `lastDay`: one look-up a row in hot loops. */
export function periodTable(period: Period, firstDay: number, lastDay: number): Int32Array {
	const table = new Int32Array(Math.max(0, lastDay - firstDay + 1));
	let index = periodOf(period, firstDay);
	let next = periodStart(period, index + 1);
	for (let day = firstDay; day <= lastDay; day++) {
		if (day >= next) {
			index++;
			next = periodStart(period, index + 1);
		}
		table[day - firstDay] = index;
	}
	return table;
}

function two(value: number): string {
	return String(value).padStart(2, '0');
}
