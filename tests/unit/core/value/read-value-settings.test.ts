import { describe, expect, test } from 'vitest';
import { readProductMargins, readTypedCosts } from '#core/value/read-value-settings.ts';

const COST = { channel: 'Instagram', from: 20_000, to: 20_030, amount: 5000 };

describe('costs and margins as they were stored', () => {
	test('come back as they were', () => {
		expect(readTypedCosts([COST, { ...COST, channel: '' }])).toEqual([
			COST,
			{ ...COST, channel: '' },
		]);
		const margins = [{ product: 'Kopi', margin: 0 }];
		expect(readProductMargins(margins)).toEqual(margins);
	});

	test('leave out what is none', () => {
		const odd = [
			null,
			'5000',
			{ ...COST, channel: 7 },
			{ ...COST, from: 20_031 },
			{ ...COST, to: 1e12 },
			{ ...COST, amount: -1 },
			{ ...COST, amount: '5000' },
			{ ...COST, from: 20_000.5 },
		];
		expect(readTypedCosts([...odd, COST])).toEqual([COST]);
		expect(
			readProductMargins([
				{ product: ' ', margin: 0.5 },
				{ product: 'Kopi', margin: 46 },
				{ product: 'Kopi', margin: Number.NaN },
				{ product: 'Kopi' },
			]),
		).toEqual([]);
	});

	test('are none where nothing was stored, or something else', () => {
		expect(readTypedCosts(undefined)).toEqual([]);
		expect(readProductMargins({ Kopi: 0.5 })).toEqual([]);
	});
});
