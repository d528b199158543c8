import { expect, test } from 'vitest';
import { forecastError, rangeAround, samplingError } from '#core/value/forecast/how-sure.ts';

test.each([
	[15, 0.45],
	[39, 0.45],
	[40, 0.3],
	[99, 0.3],
	[100, 0.2],
	[249, 0.2],
	[250, 0.12],
	[10_000, 0.12],
])('%i repeat buyers: ± %f', (repeatBuyers, error) => {
	expect(samplingError(repeatBuyers)).toBe(error);
});

test('the error of a back-test is a share of what came, above or below', () => {
	expect(forecastError(80, 100)).toBeCloseTo(0.2, 12);
	expect(forecastError(120, 100)).toBeCloseTo(0.2, 12);
	expect(forecastError(0, 0)).toBe(0);
	expect(forecastError(5, 0)).toBe(1);
});

test('a range ends at 0', () => {
	expect(rangeAround(200, 0.25)).toEqual({ value: 200, low: 150, high: 250 });
	expect(rangeAround(200, 1.5)).toEqual({ value: 200, low: 0, high: 500 });
});
