/** `5,76E+17`, `6E+17`, `5.76E17`: an id that a spreadsheet has taken for a number. */
const SCIENTIFIC = /^'?\d(?:[.,]\d+E\+?|E\+)\d{1,3}$/i;

/** A spreadsheet keeps 15 digits of a number and fills up with zeros. */
const KEPT_DIGITS = 15;
const LONG_NUMBER = /^'?\d{16,}$/;

/** That so many zeros stand there by chance is less likely than one in a thousand. */
const SUSPICIOUS_ZEROS = 3;

/**
 * Which of the different texts of a column of ids have lost their last digits: those in
 * scientific notation, and long numbers if all of them end in zeros where a spreadsheet rounds.
 */
export function damagedIds(texts: readonly string[]): boolean[] {
	const long = texts.filter((text) => LONG_NUMBER.test(text));
	const lost = long.map((text) => text.replace("'", '').slice(KEPT_DIGITS));
	const zeros = lost.reduce((sum, digits) => sum + digits.length, 0);
	const isRounded = zeros >= SUSPICIOUS_ZEROS && lost.every((digits) => /^0+$/.test(digits));
	return texts.map((text) => SCIENTIFIC.test(text) || (isRounded && LONG_NUMBER.test(text)));
}
