import { currencyExponent } from '#core/money/currency.ts';
import type { DecimalMark } from '../mapping.ts';
import { MULTIPLIERS } from './numbers.ts';

/** What one value says about the mark before the decimals of its column. */
export type NumberForm =
	/** Can only be read with this mark before the decimals: `12.50`, `12,5`. */
	| 'point'
	| 'comma'
	/** So, too, and the other mark groups thousands, which proves more: `1,234.5`, `1.250.000`. */
	| 'groupedPoint'
	| 'groupedComma'
	/** Three digits behind the only mark: thousands or decimals. */
	| 'threePoint'
	| 'threeComma'
	/** `12.125` as a workbook writes its number cells, unless the column holds texts. */
	| 'cell';

/** Rows of a column by the form of their numbers. */
export type NumberForms = Readonly<Record<NumberForm, number>>;

export const NO_FORMS: NumberForms = {
	...{ point: 0, comma: 0, groupedPoint: 0, groupedComma: 0 },
	...{ threePoint: 0, threeComma: 0, cell: 0 },
};

/** What three digits behind a mark mostly are in a column. */
export type ThreeDigits = 'thousands' | 'decimals' | 'either';

/** Currencies of two decimals by the book that nobody writes. */
const WHOLE = new Set(['IDR', 'COP', 'HUF', 'IRR', 'LAK', 'LBP', 'MMK', 'TZS', 'UZS']);

/** By the currency of an amount. */
export function threeDigitsIn(currency: string): ThreeDigits {
	const exponent = currencyExponent(currency);
	if (exponent === 3) return 'decimals';
	return exponent === 0 || WHOLE.has(currency) ? 'thousands' : 'either';
}

/** Words with their full stops, spaces and apostrophes: what may stand around and between digits. */
const AROUND = /\p{L}+\.?|[^\d.,]+/gu;
const SCIENTIFIC = /\d[Ee][+-]?\d/;
/** Behind a multiplier the mark is never a matter of the column: `1,2 jt`, `1.5k`. */
const SHORT = new RegExp(
	String.raw`[.,]\d{1,2}\s*(?:${[...MULTIPLIERS.keys()].join('|')})\.?\s*(?:\p{L}{2,7}\.?|\p{Sc})?\s*(?:[.,]-+)?\s*$`,
	'iu',
);

/** How one value uses `.` and `,`; null where it says nothing, as zero and whole numbers do. */
export function numberForm(text: string, inWorkbook: boolean): NumberForm | null {
	if (!text.includes('.') && !text.includes(',')) return null;
	const body = /^[\d.,]+$/.test(text) ? text : bare(text);
	const point = body.lastIndexOf('.');
	const comma = body.lastIndexOf(',');
	if ((point < 0 && comma < 0) || !/[1-9]/.test(body)) return null;
	if (point >= 0 && comma >= 0) return point > comma ? 'groupedPoint' : 'groupedComma';
	const mark = point >= 0 ? '.' : ',';
	const at = Math.max(point, comma);
	// Twice the same mark: it groups thousands, so the other one is the decimal mark.
	if (body.indexOf(mark) !== at) return mark === '.' ? 'groupedComma' : 'groupedPoint';
	const digits = body.length - at - 1;
	if (digits === 0) return null;
	if (digits !== 3 || at < 1 || at > 3 || body.startsWith('0')) {
		return mark === '.' ? 'point' : 'comma';
	}
	if (mark === ',') return 'threeComma';
	// A number cell has no zeros at its end: who writes 82.500 writes a text.
	return inWorkbook && /^-?[\d.]*[1-9]$/.test(text) ? 'cell' : 'threePoint';
}

function bare(text: string): string {
	return SCIENTIFIC.test(text) || SHORT.test(text) ? '' : text.replace(AROUND, '');
}

/**
 * The decimal mark of a column. It is sure where some values can be read in one way only and
 * none speaks for the other; three digits behind a mark speak for thousands, since hardly any
 * amount has three decimals. Otherwise what is proposed is to be asked.
 */
export function decideDecimal(
	forms: NumberForms,
	threeDigits: ThreeDigits,
): { mark: DecimalMark; sure: boolean } {
	// Beside texts, a number that could be a cell's could as well be a text.
	const hasTexts = forms.threePoint + forms.groupedComma > 0;
	const threePoint = forms.threePoint + (hasTexts ? forms.cell : 0);
	const clearPoint = forms.point + forms.groupedPoint + (hasTexts ? 0 : forms.cell);
	const clearComma = forms.comma + forms.groupedComma;
	const areDecimals = threeDigits === 'decimals';
	const maybePoint = areDecimals ? threePoint : forms.threeComma;
	const maybeComma = areDecimals ? forms.threeComma : threePoint;
	const point = clearPoint + maybePoint;
	const comma = clearComma + maybeComma;
	if (comma === 0 && (clearPoint > 0 || point === 0)) return { mark: '.', sure: true };
	if (point === 0 && clearComma > 0) return { mark: ',', sure: true };
	const scales = [
		[forms.groupedPoint, forms.groupedComma],
		...(threeDigits === 'thousands' ? [[maybePoint, maybeComma]] : []),
		[clearPoint, clearComma],
		[maybePoint, maybeComma],
	] as const;
	const [a, b] =
		scales.find(([p, c]) => p !== c) ?? (threeDigits === 'thousands' ? [0, 1] : [1, 0]);
	return { mark: a > b ? '.' : ',', sure: false };
}
