import { civilFromDay } from '#core/calendar/day.ts';

export type Cell = string | number;

/** One file's text as a shop system writes it, quoting only where it must. */
export function csvText(delimiter: string, rows: readonly (readonly Cell[])[]): string {
	return rows
		.map((row) => row.map((cell) => quoted(String(cell), delimiter)).join(delimiter) + '\r\n')
		.join('');
}

function quoted(text: string, delimiter: string): string {
	return text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `31/12/2024`, with another sign between where asked for. */
export function dayFirst(day: number, sign = '/'): string {
	const { year, month, day: date } = civilFromDay(day);
	return [twoDigits(date), twoDigits(month), year].join(sign);
}

/** `14:05` */
export function clockTime(minute: number): string {
	return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** `1.250.000` */
export function dotted(amount: number): string {
	return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}

export function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
