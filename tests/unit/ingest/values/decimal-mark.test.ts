import { describe, expect, test } from 'vitest';
import { decideDecimal, NO_FORMS, numberForm, threeDigitsIn } from '#ingest/values/decimal-mark.ts';

function decided(texts: string, currency = 'IDR', inWorkbook = false): string {
	const forms = { ...NO_FORMS };
	for (const text of texts.split(' | ')) {
		const form = numberForm(text, inWorkbook);
		if (form !== null) forms[form]++;
	}
	const { mark, sure } = decideDecimal(forms, threeDigitsIn(currency));
	return `${mark} ${sure ? 'sure' : 'asked'}`;
}

describe('the decimal mark of a column', () => {
	test.each([
		['12.50 | 7 | 1,250.00', '. sure'],
		['1.250.000 | 82.500', ', sure'],
		['1.250.000 | 82.500 | 12,5', ', sure'],
		['1,250 | 7.25', '. sure'],
		['Rp. 82.500,- | Rp. 1.250', ', sure'],
		['Rp. 12.50', '. sure'],
		['Rp. 1,250 | Rp. 12.50', '. sure'],
		['1234.567', '. sure'],
		['1.234,56 EUR', ', sure'],
		['9,50 kr', ', sure'],
		['0.500', '. sure'],
		['500 | 12', '. sure'],
		['1,2 jt | 1.5 jt | 250rb', '. sure'],
		['1,2jt IDR | 1.5k USD | Rp 1,5 jt,-', '. sure'],
		['1,2jt IDR | 82.500,50', ', sure'],
		['8.25E+04 | 12,5', ', sure'],
	])('of %s is %s', (texts, expected) => {
		expect(decided(texts)).toBe(expected);
	});

	test.each([
		['82.500', ', asked'],
		['82.500 | 0.00 | 125.000', ', asked'],
		['82.500 | 125.000 | 250.000 | 12.5', ', asked'],
		['82.500 | 12.5 | 7.5 | 3.5', ', asked'],
		['1.250.000 | 0.00 | 12.5 | 12.5', ', asked'],
		['12,50 | 12.50', ', asked'],
		['1,250 | 82.500', ', asked'],
		['1,250.00 | 12,50 | 7,50', '. asked'],
	])('of %s is %s: the values do not agree', (texts, expected) => {
		expect(decided(texts)).toBe(expected);
	});

	test('is proposed by what the currency mostly writes', () => {
		const texts = '82.500 | 125.000 | 12.5';
		expect(decided(texts, 'IDR')).toBe(', asked');
		expect(decided(texts, 'USD')).toBe('. asked');
		expect(decided('82.500', 'USD')).toBe(', asked');
		expect(decided('1.250', 'KWD')).toBe('. asked');
		expect(decided('1.250 | 0.750', 'KWD')).toBe('. sure');
		expect(decided('1.250 | 0.750', 'USD')).toBe('. asked');
	});

	test('of a workbook is a point, unless the column holds texts', () => {
		expect(decided('12.125 | 99.5 | 7', 'IDR', true)).toBe('. sure');
		expect(decided('12.125', 'IDR', true)).toBe('. sure');
		expect(decided('-12.125', 'IDR', true)).toBe('. sure');
		expect(decided('82.500 | 99.5', 'IDR', true)).toBe(', asked');
		expect(decided('82.500 | 12.125', 'IDR', true)).toBe(', asked');
		expect(decided('1.250.000 | 82.125', 'IDR', true)).toBe(', sure');
		expect(decided('Rp 12.125', 'IDR', true)).toBe(', asked');
	});

	test('is not told by zeros', () => {
		for (const zero of ['0.00', '0,00', '0.000', '-0.0', 'Rp 0,00']) {
			expect(numberForm(zero, false)).toBeNull();
		}
	});
});
