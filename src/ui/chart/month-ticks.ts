import type { Format } from '#i18n/format.ts';

export interface MonthAxis {
	readonly points: string[];
	readonly ticks: string[];
}

/**
 * Names and tick texts for a series of months (any day of each). Every `step`-th month has a tick, counted
 * from the last; the first and each January carry the year on a second line.
 */
export function monthAxis(format: Format, days: readonly number[], step = 1): MonthAxis {
	let lastYear = '';
	const ticks = days.map((day, index) => {
		const year = format.year(day);
		const month = (days.length - 1 - index) % step === 0 ? format.monthShort(day) : '';
		if (year === lastYear) return month;
		lastYear = year;
		return `${month}\n${year}`;
	});
	return { points: days.map((day) => format.monthLong(day)), ticks };
}
