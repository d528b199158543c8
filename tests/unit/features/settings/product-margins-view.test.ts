import { describe, expect, test } from 'vitest';
import type { ProductMarginRow } from '#core/value/product-margins.ts';
import { productFields, withMargin } from '#features/settings/product-margins-view.ts';
import { createFormat } from '#i18n/format.ts';
import { productMarginWords } from '#i18n/messages/product-margins.ts';

const FORMAT = createFormat('en', 'USD');
const row = (product: string, revenue: number, byCost: number | null = null): ProductMarginRow => ({
	product,
	revenue,
	typed: null,
	byCost,
});
const ROWS = Array.from({ length: 12 }, (_, i) => row(`P${i}`, 120_000 - i * 10_000));

const fields = (
	...[rows, typed, asked]: [ProductMarginRow[], { product: string; margin: number }[], string[]]
) => productFields(rows, typed, asked, FORMAT, productMarginWords.en);

describe('margins by product', () => {
	test('are offered for what sells most, has one, or was asked for, each once', () => {
		const shown = fields(ROWS, [{ product: 'p10', margin: 0.3 }], [' P0 ', 'P11', 'New']);
		expect(shown.map(({ product }) => product).slice(7)).toEqual(['P7', 'P10', 'P11', 'New']);
		expect(shown.find(({ product }) => product === 'P10')?.value).toBe(30);
		expect(shown.at(-1)?.help).toBe('nothing sold yet');
	});

	test('say what is sold and what unit costs tell', () => {
		const [first] = fields([row('Kopi', 120_000, 0.4)], [], []);
		expect(first?.help).toBe('USD\u00a01,200 sold · 40% by unit cost');
		expect(first?.value).toBeNull();
	});

	test('are changed in place whatever the case, and emptied', () => {
		const before = [{ product: 'Kopi', margin: 0.2 }];
		expect(withMargin(before, 'KOPI ', 35)).toEqual([{ product: 'KOPI ', margin: 0.35 }]);
		expect(withMargin(before, 'kopi', null)).toEqual([]);
		expect(withMargin(before, 'Teh', 10)).toHaveLength(2);
	});
});
