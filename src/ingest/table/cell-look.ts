const NUMBER =
	/^[-+(]?\s*(?:[A-Z]{3}|Rp\.?|[$€£¥])?\s*[-+]?\d[\d.,' \u00a0]*\)?-?\s*(?:%|[A-Z]{3})?$/i;
const YEAR = /^(19|20)\d\d$/;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const ID = /^(?=\D*\d)[\w/#.-]+$/;

/** Longer texts are no values, and would cost time. */
const LONGEST = 64;

export function isBlank(row: readonly string[]): boolean {
	return row.every((cell) => cell.trim() === '');
}

/** A number as people write it; a year alone may head a column. */
export function looksNumber(cell: string): boolean {
	return cell.length <= LONGEST && NUMBER.test(cell) && !YEAR.test(cell) && !DATE.test(cell);
}

/** A date in digits or an e-mail address: what heads no column. */
export function looksDateOrEmail(cell: string): boolean {
	return cell.length <= LONGEST && (DATE.test(cell) || EMAIL.test(cell));
}

/** A number, date, address or something numbered, such as `INV/2025/001`. */
export function looksLikeValue(cell: string): boolean {
	return looksNumber(cell) || looksDateOrEmail(cell) || (cell.length <= LONGEST && ID.test(cell));
}

/** Rows of names hold no dates and hardly a number. */
export function looksLikeData(row: readonly string[]): boolean {
	const cells = row.map((cell) => cell.trim());
	return cells.some(looksDateOrEmail) || cells.filter(looksNumber).length >= 2;
}

export function wordCount(cell: string): number {
	return cell.trim() === '' ? 0 : cell.trim().split(/\s+/).length;
}
