import type { DecimalMark } from '../mapping.ts';

/** What a column's numbers say about its decimal mark. */
export interface NumberEvidence {
	/** Values that can only be read with this mark before the decimals. */
	readonly point: number;
	readonly comma: number;
	/** Values such as `82.500` or `1,250`, which could be read either way. */
	readonly ambiguousPoint: number;
	readonly ambiguousComma: number;
}

const CURRENCY = String.raw`(?:\p{L}{0,3}\p{Sc}|\p{L}{1,3}\.?)?`;
/** Digits with their marks, between sign, brackets and currency; spaces are gone by then. */
const AMOUNT = new RegExp(
	String.raw`^(\(?)([+-]?)${CURRENCY}(\(?)([+-]?)(\d[\d.,]*|[.,]\d+)${CURRENCY}(-?)\)?$`,
	'u',
);
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?[Ee][+-]?\d+$/;

/**
 * Reads a number in a column whose decimal mark is known: with currency signs or codes,
 * thousands grouped by the other mark, spaces or apostrophes, negative in brackets or with a
 * minus on either side. NaN where the text is no number.
 */
export function parseNumber(text: string, decimal: DecimalMark): number {
	// Most cells are plain already: digits with at most one point.
	if (decimal === '.' && isPlain(text)) return Number(text);
	const body = text.replace(/[\s'’]+/g, '').replace(/[−–—]/g, '-');
	if (SCIENTIFIC.test(body)) return Number(body.replace(',', '.'));
	// `82.500,-` has a dash for the decimals, not a minus.
	const match = AMOUNT.exec(body.replace(/[.,]-+$/, ''));
	if (match === null) return Number.NaN;
	const [, bracket, sign, innerBracket, innerSign, digits, minus] = match;
	const value = parseDigits(digits!, decimal);
	const negative =
		bracket === '(' ||
		innerBracket === '(' ||
		[sign, innerSign, minus].filter((mark) => mark === '-').length === 1;
	return negative ? -value : value;
}

function parseDigits(digits: string, decimal: DecimalMark): number {
	const grouping = decimal === '.' ? ',' : '.';
	const [whole = '', fraction = '', ...more] = digits.split(decimal);
	if (more.length > 0 || fraction.includes(grouping)) return Number.NaN;
	const groups = whole.split(grouping);
	if (groups.length > 1) {
		// 1,234,567 or, as in India, 12,34,567.
		const [first = '', ...others] = groups;
		const last = others.pop() ?? '';
		const fits = others.every((group) => group.length === 2 || group.length === 3);
		if (first.length < 1 || first.length > 3 || last.length !== 3 || !fits) return Number.NaN;
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

/** Looks at how one value uses `.` and `,`. Adds to the tally that it is evidence for. */
export function weighNumber(
	text: string,
	rows: number,
	tally: { -readonly [K in keyof NumberEvidence]: number },
): void {
	const point = text.lastIndexOf('.');
	const comma = text.lastIndexOf(',');
	if (point < 0 && comma < 0) return;
	if (point >= 0 && comma >= 0) {
		tally[point > comma ? 'point' : 'comma'] += rows;
		return;
	}
	const mark = point >= 0 ? '.' : ',';
	const at = Math.max(point, comma);
	const body = text.replace(/[^\d.,]/g, '');
	if (text.indexOf(mark) !== at) {
		// Twice the same mark: it groups thousands, so the other one is the decimal mark.
		tally[mark === '.' ? 'comma' : 'point'] += rows;
		return;
	}
	const [whole = '', after = ''] = body.split(mark);
	if (after.length === 3 && whole.length >= 1 && whole.length <= 3 && !/^0/.test(whole)) {
		tally[mark === '.' ? 'ambiguousPoint' : 'ambiguousComma'] += rows;
	} else if (after.length > 0) tally[mark === '.' ? 'point' : 'comma'] += rows;
}

/**
 * The decimal mark of a column. A mark followed by exactly three digits everywhere groups
 * thousands, since no amount has three decimals; `sure` is false where only that was seen.
 */
export function decideDecimal(evidence: NumberEvidence): { mark: DecimalMark; sure: boolean } {
	const { point, comma, ambiguousPoint, ambiguousComma } = evidence;
	if (point > 0 || comma > 0) return { mark: comma > point ? ',' : '.', sure: true };
	if (ambiguousPoint > 0) return { mark: ',', sure: false };
	if (ambiguousComma > 0) return { mark: '.', sure: false };
	return { mark: '.', sure: true };
}
