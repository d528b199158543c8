import { describe, expect, test } from 'vitest';
import { foldBatches } from '#core/dataset/fold.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { productMargins } from '#core/value/product-margins.ts';
import { valueAt } from '#core/value/value-page.ts';
import { batchOf, day, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const LINES: readonly Row[] = [
	line('1', 'ani', 'Kopi', 600),
	line('1', 'ani', 'Teh', 400),
	line('2', 'budi', 'Teh', 1000),
];

function line(orderId: string, customerId: string, product: string, lineTotal: number): Row {
	return { orderId, customerId, orderedAt: '2025-01-05', product, lineTotal, quantity: 2 };
}

function value(
	lines: readonly Row[],
	changes: Partial<ShopSettings> = {},
	products: readonly Row[] = [],
) {
	const batches = [batchOf({ id: 1, lines })];
	if (products.length > 0) batches.push(batchOf({ id: 2, products }));
	return valueAt(foldBatches(batches, settingsOf(changes)), day('2025-02-28'));
}

const KOPI = [{ product: ' KOPI', margin: 0.25 }];

describe('margin by product', () => {
	test('without any the shop’s margin counts', () => {
		const { historic, margin, marginByProduct } = value(LINES, { margin: 0.5 });
		expect(historic.total).toBe(1000);
		expect([margin, marginByProduct]).toEqual([0.5, false]);
	});

	// 600 × 0.25 + 400 × 0.5, and 1000 × 0.5.
	test('weighs the lines of an order by their amounts', () => {
		const { historic, margin, marginByProduct } = value(LINES, {
			margin: 0.5,
			productMargins: KOPI,
		});
		expect(historic.total).toBeCloseTo(150 + 200 + 500, 9);
		expect(margin).toBeCloseTo(850 / 2000, 12);
		expect(marginByProduct).toBe(true);
	});

	test('of a product that nobody bought changes nothing', () => {
		const productMargins = [{ product: 'Gula', margin: 0.1 }];
		expect(value(LINES, { productMargins }).marginByProduct).toBe(false);
	});

	// Two pieces of Teh at 100 each leave 200 of 400 and 800 of 1000.
	test('follows from unit costs of a product list', () => {
		const { historic } = value(LINES, { margin: 0.5 }, [{ product: 'teh', unitCost: 100 }]);
		expect(historic.total).toBeCloseTo(300 + 200 + 800, 9);
	});

	test('that is typed in counts more than a unit cost', () => {
		const { historic } = value(LINES, { margin: 0.5, productMargins: KOPI }, [
			{ product: 'Kopi', unitCost: 1 },
		]);
		expect(historic.total).toBeCloseTo(850, 9);
	});

	test('goes by the SKU before the name', () => {
		const lines = LINES.map((row) => ({ ...row, sku: row.product === 'Teh' ? 'T1' : 'K1' }));
		const { historic } = value(lines, {}, [
			{ sku: 'T1', product: 'Kopi', unitCost: 200 },
			{ sku: 'K1', product: 'Teh', unitCost: 0 },
		]);
		expect(historic.total).toBeCloseTo(600 + 0 + 600, 9);
	});

	test('applies to the cohort curve and to groups too', () => {
		const { cohortCurve, groups } = value(LINES, { margin: 0.5, productMargins: KOPI });
		expect(cohortCurve[0]?.value).toBeCloseTo(425, 9);
		expect(groups.stage.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(850, 9);
	});
});

describe('the list of products', () => {
	const list = (changes: Partial<ShopSettings> = {}, products: readonly Row[] = []) => {
		const cancelled = { ...line('3', 'ani', 'Gula', 9000), status: 'cancelled' };
		const batches = [batchOf({ id: 1, lines: [...LINES, cancelled] })];
		if (products.length > 0) batches.push(batchOf({ id: 2, products }));
		return productMargins(foldBatches(batches, settingsOf(changes)), { asOf: day('2025-02-28') });
	};

	test('has what was sold, the most first, with the margins that are known', () => {
		expect(list({ productMargins: KOPI }, [{ product: 'Teh', unitCost: 100 }])).toEqual([
			{ product: 'Teh', revenue: 1400, typed: null, byCost: 1000 / 1400 },
			{ product: 'Kopi', revenue: 600, typed: 0.25, byCost: null },
		]);
	});

	test('without any margin has the products all the same', () => {
		expect(list().map(({ product, byCost }) => [product, byCost])).toEqual([
			['Teh', null],
			['Kopi', null],
		]);
	});
});
