import { civilFromDay, dayFromCivil } from '#core/calendar/day.ts';

export type ShopChannel = 'web' | 'till' | 'whatsapp';

/** 24 calendar months, the last of them not complete. */
export const FIRST_DAY = dayFromCivil(2023, 11, 1);
export const LAST_DAY = dayFromCivil(2025, 10, 24);

/** All prices went up by 8 % on this day. */
export const PRICE_RISE_DAY = dayFromCivil(2025, 8, 4);

/** First day of Idul Fitri. */
const LEBARAN = [dayFromCivil(2024, 4, 10), dayFromCivil(2025, 3, 31)];

const SEASONS: Record<ShopChannel, Float64Array> = {
	web: seasons('web'),
	till: seasons('till'),
	whatsapp: seasons('whatsapp'),
};

/** How much more (or less) is bought on a day than on an ordinary one. */
export function season(day: number, channel: ShopChannel): number {
	return SEASONS[channel][day - FIRST_DAY] ?? 1;
}

export function isLebaranRush(day: number): boolean {
	return LEBARAN.some((start) => day >= start - 13 && day <= start - 3);
}

/** The sale of 12 December and the days around it. */
export function isYearEndSale(day: number): boolean {
	const { month, day: date } = civilFromDay(day);
	return month === 12 && date >= 10 && date <= 13;
}

/** Quiet while people fast, a rush for gifts, and a shop that is closed over the feast itself. */
function lebaran(day: number): number {
	for (const start of LEBARAN) {
		const distance = day - start;
		if (distance >= -30 && distance < -13) return 0.7;
		if (isLebaranRush(day)) return 1.8;
		if (distance >= -2 && distance <= 6) return 0.25;
	}
	return 1;
}

function yearEnd(day: number, channel: ShopChannel): number {
	if (isYearEndSale(day)) return channel === 'web' ? 3 : 1.3;
	return civilFromDay(day).month === 12 ? 1.2 : 1;
}

/** By day from the first; a table, because every step from order to order walks over it. */
function seasons(channel: ShopChannel): Float64Array {
	return Float64Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, offset) => {
		const day = FIRST_DAY + offset;
		return lebaran(day) * yearEnd(day, channel);
	});
}
