import type { DecimalMark } from '../mapping.ts';
import { currencyOf } from './currency-text.ts';

const WORD = String.raw`((?:\p{L}{0,4}\p{Sc}|\p{L}{1,7}\.?)?)`;
/** Digits with their marks, between sign, brackets and words; spaces are gone by then. */
const AMOUNT = new RegExp(
	String.raw`^(\(?)([+-]?)${WORD}(\(?)([+-]?)(\d[\d.,]*|[.,]\d+)([\p{L}\p{Sc}.]{0,24})(-?)\)?$`,
	'u',
);
/** Words behind a number that multiply it; a lone m is a thousand to some and a million to others. */
export const MULTIPLIERS = new Map([
	['k', 1e3],
	['rb', 1e3],
	['ribu', 1e3],
	['jt', 1e6],
	['juta', 1e6],
	['mio', 1e6],
]);
/** A dash with or without a currency: how accountants and forms leave an amount out. */
const DASHES = /^[\s(]*([\p{L}\p{Sc}]{0,4}\.?)\s*[-−–—]+\s*([\p{L}\p{Sc}]{0,4})[\s)]*$/u;
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?[Ee][+-]?\d+$/;

/**
 * Reads a number in a column whose decimal mark is known: with currency signs or codes,
 * thousands grouped by the other mark, spaces or apostrophes, negative in brackets or with a
 * minus on either side, multiplied by `rb`, `jt` or `k`. NaN where the text is no number, or
 * has a word that is neither a currency nor a multiplier.
 */
export function parseNumber(text: string, decimal: DecimalMark): number {
	// Most cells are plain already: digits with at most one point.
	if (decimal === '.' && isPlain(text)) return Number(text);
	const body = text.replace(/[\s'’]+/g, '').replace(/[−–—]/g, '-');
	if (SCIENTIFIC.test(body)) return Number(body.replace(',', '.'));
	// `82.500,-` has a dash for the decimals, not a minus.
	const match = AMOUNT.exec(body.replace(/[.,]-+$/, ''));
	if (match === null) return Number.NaN;
	const [, bracket, sign, before, innerBracket, innerSign, digits, after, minus] = match;
	if (!isCurrency(before!)) return Number.NaN;
	const times = multiplierOf(after!);
	const value = times === 1 ? parseDigits(digits!, decimal) : times * parseShort(digits!, decimal);
	const negative =
		bracket === '(' ||
		innerBracket === '(' ||
		[sign, innerSign, minus].filter((mark) => mark === '-').length === 1;
	return negative ? -value : value;
}

/** What a word behind a number makes of it: `rb`, `jt.`, also with a currency, as in `250k IDR`. */
function multiplierOf(word: string): number {
	if (isCurrency(word)) return 1;
	const lower = word.toLowerCase();
	for (const [name, times] of MULTIPLIERS) {
		const rest = lower.startsWith(name) ? lower.slice(name.length).replace(/^\./, '') : null;
		if (rest !== null && isCurrency(rest)) return times;
	}
	return Number.NaN;
}

/** Whether a text says that there is no amount, as `-` and `Rp –` do. */
export function isNoAmount(text: string): boolean {
	const match = DASHES.exec(text);
	return match !== null && isCurrency(match[1]!) && isCurrency(match[2]!);
}

function isCurrency(word: string): boolean {
	return word === '' || currencyOf(word) !== '';
}

/** Behind `1,2` of `1,2 jt` come no thousands, whatever the column's mark. */
function parseShort(digits: string, decimal: DecimalMark): number {
	return /^\d+[.,]\d{1,2}$/.test(digits)
		? Number(digits.replace(',', '.'))
		: parseDigits(digits, decimal);
}

function parseDigits(digits: string, decimal: DecimalMark): number {
	// Nothing is nothing in either style.
	if (/^0+[.,]0+$/.test(digits)) return 0;
	const grouping = decimal === '.' ? ',' : '.';
	const [whole = '', fraction = '', ...more] = digits.split(decimal);
	if (more.length > 0 || fraction.includes(grouping)) return Number.NaN;
	const groups = whole.split(grouping);
	if (groups.length > 1) {
		// 1,234,567 or, as in India, 12,34,567.
		const [first = '', ...others] = groups;
		const last = others.pop() ?? '';
		const fits = others.every((group) => group.length === 2 || group.length === 3);
		if (!/^[1-9]\d{0,2}$/.test(first) || last.length !== 3 || !fits) return Number.NaN;
	}
	return Number(`${groups.join('') || '0'}.${fraction || '0'}`);
}

function isPlain(text: string): boolean {
	let points = 0;
	let digits = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code >= 48 && code <= 57) digits++;
		else if (code === 46) points++;
		else if (code !== 45 || i !== 0) return false;
	}
	return digits > 0 && points <= 1;
}
