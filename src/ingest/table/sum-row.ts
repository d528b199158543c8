import { currencyOf } from '../values/currency-text.ts';
import { looksLikeDate } from '../values/dates.ts';
import { monthNumber } from '../values/month-names.ts';
import { looksNumber } from './cell-look.ts';

const WORD =
	/^(?:grand[ -]?total|sub[ -]?total|totals?|jumlah|sum|rata[ -]rata|average|avg\.?)(?:(:?)\s+(.{1,30}?))?\s*:?$/i;
const WORD_AND_NUMBER = /^(?:grand |sub[ -]?)?(?:total|jumlah)\s*[:=]\s*(.+)$/i;
const WHOLE =
	/^(keseluruhan|akhir|semua|umum|penjualan|harga|amount|sales|omzet|omset|harian|bulanan|mingguan|bulan|hari|minggu|month|day|week|year|tahun)\b/i;

/** What any word for a sum begins with. */
const SUM_STARTS = ['gr', 'su', 'to', 'ju', 'ra', 'av'];
const SUM_START = new RegExp(`^\\s*(?:${SUM_STARTS.join('|')})`, 'i');
/** The same as the codes of two lower-case letters. */
const SUM_CODES: ReadonlySet<number> = new Set(
	SUM_STARTS.map((start) => start.charCodeAt(0) * 256 + start.charCodeAt(1)),
);

/** Sums stand in the first columns, or at the end of rows that leave these blank. */
export const EARLY_CELLS = 4;

/**
 * Whether a row among the data only sums up others: it says so in one cell, names no buyer and no
 * order, and holds nothing else but dates and numbers.
 *
 * @param named whether a column names orders or people
 */
export function isSumRow(row: readonly string[], named: readonly boolean[]): boolean {
	const end = (row[0] ?? '').trim() === '' ? row.length : Math.min(EARLY_CELLS, row.length);
	for (let c = 0; c < end; c++) {
		// Nearly every row ends here.
		if (!SUM_START.test(row[c]!)) continue;
		const cell = row[c]!.trim();
		const others = row.filter((other, i) => i !== c && other.trim() !== '');
		if (others.length === 0) {
			if (looksNumber(WORD_AND_NUMBER.exec(cell)?.[1]?.trim() ?? '')) return true;
			continue;
		}
		if (
			saysSum(cell) &&
			others.every(isFigure) &&
			!row.some((text, i) => i !== c && named[i] === true && text.trim() !== '')
		)
			return true;
	}
	return false;
}

/** Whether a trimmed cell may be a word for a sum, by its first two bytes. */
export function mayStartSum(first: number, second: number): boolean {
	return SUM_CODES.has((first | 0x20) * 256 + (second | 0x20));
}

function saysSum(cell: string): boolean {
	const match = WORD.exec(cell);
	if (match === null) return false;
	const of = match[2];
	return (
		of === undefined ||
		// `Total: Account`, as advertising reports call their sums.
		match[1] === ':' ||
		WHOLE.test(of) ||
		monthNumber(of.split(/\s/)[0]!) !== null ||
		looksLikeDate(of) ||
		/^(19|20)\d\d$/.test(of)
	);
}

function isFigure(cell: string): boolean {
	const text = cell.trim();
	return (
		looksNumber(text) ||
		looksLikeDate(text) ||
		/^[-–—]+%?$/.test(text) ||
		monthNumber(text) !== null ||
		(/^[A-Z]{3}$/.test(text) && currencyOf(text) === text)
	);
}
