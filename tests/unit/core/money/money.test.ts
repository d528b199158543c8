import { expect, test } from 'vitest';
import { currencyExponent, isCurrencyCode, minorPerMajor } from '#core/money/currency.ts';
import { roundMinor } from '#core/money/minor.ts';

test.each([
	[0.5, 1],
	[-0.5, -1],
	[2.5, 3],
	[-2.5, -3],
	[0.49, 0],
	[100_000_000.5, 100_000_001],
])('rounds %f half away from zero to %i', (value, rounded) => {
	expect(roundMinor(value)).toBe(rounded);
});

// Products that binary fractions leave just below the half: 1.005 × 100 = 100.49999999999999.
test.each([
	[1.005, 101],
	[2.675, 268],
	[-1.005, -101],
	[0.285, 29],
	[8.325, 833],
])('rounds %f × 100 as it was written', (value, rounded) => {
	expect(roundMinor(value * 100)).toBe(rounded);
});

test.each([
	['IDR', 2],
	['USD', 2],
	['JPY', 0],
	['VND', 0],
	['KWD', 3],
])('%s has %i decimals', (currency, digits) => {
	expect(currencyExponent(currency)).toBe(digits);
	expect(minorPerMajor(currency)).toBe(10 ** digits);
});

test('takes three capitals as a currency code', () => {
	expect(['IDR', 'idr', 'Rp', 'EURO'].map(isCurrencyCode)).toEqual([true, false, false, false]);
});
