import { minorPerMajor } from '#core/money/currency.ts';
import type { Locale } from '#i18n/locale.ts';

/** Numbers are ours; text comes from files and is never trusted. Null is an empty cell. */
export type CsvCell = string | number | null;

/** What the owner's spreadsheet program expects: Indonesian ones read a comma as a decimal sign. */
export interface CsvStyle {
	readonly delimiter: string;
	readonly decimalMark: string;
}

/** Starts that a spreadsheet program takes for a formula, also in their full-width form. */
const FORMULA_START = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u;

/** A plain phone number begins like a formula but can call nothing, and has to stay usable. */
const PHONE = /^\+\d{7,15}$/;

export function csvStyle(locale: Locale): CsvStyle {
	return locale === 'id'
		? { delimiter: ';', decimalMark: ',' }
		: { delimiter: ',', decimalMark: '.' };
}

/** Lines of a CSV file, each with its end. */
export function csvLines(rows: readonly (readonly CsvCell[])[], style: CsvStyle): string {
	return rows
		.map((cells) => `${cells.map((cell) => csvCell(cell, style)).join(style.delimiter)}\r\n`)
		.join('');
}

/** A whole file; the byte order mark makes Excel read it as UTF-8. */
export function csvBlob(parts: readonly string[]): Blob {
	return new Blob(['\uFEFF', ...parts], { type: 'text/csv;charset=utf-8' });
}

/** Minor units as the number of the currency itself, to be calculated with. */
export function csvAmount(minor: number, currency: string): number {
	return minor / minorPerMajor(currency);
}

function csvCell(cell: CsvCell, style: CsvStyle): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell).replace('.', style.decimalMark);
	const safe = FORMULA_START.test(cell) && !PHONE.test(cell) ? `'${cell}` : cell;
	const needsQuotes =
		safe.includes(style.delimiter) || /["\r\n\t,;]|^\s|\s$/.test(safe) || safe !== cell;
	return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
