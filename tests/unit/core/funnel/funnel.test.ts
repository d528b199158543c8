import { describe, expect, test } from 'vitest';
import { foldBatches } from '#core/dataset/fold.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { funnel } from '#core/funnel/funnel.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import { batchOf, day, ordersOn, settingsOf, shopOf } from '#tests/support/factories.ts';

const START = day('2025-01-01');
const on = (...days: number[]) => days.map((at) => START + at);

function funnelOf(batches: readonly Batch[], asOf: number, windowDays: number | null) {
	const dataset = foldBatches(batches, settingsOf());
	return funnel(dataset, purchasesAt(dataset, START + asOf), 3, windowDays);
}

const purchasesOf = (customers: Record<string, number[]>) => [
	batchOf({ orders: ordersOn(customers) }),
];

describe('a funnel worked by hand', () => {
	const contact = (email: string, at: number) => ({ email, firstSeenAt: START + at });
	const order = (email: string, at: number) => ({ email, orderedAt: START + at, total: 100 });
	const { steps, missing } = funnelOf(
		[
			batchOf({
				id: 1,
				contacts: [
					contact('a@x.id', 0),
					contact('never@x.id', 0),
					contact('recent@x.id', 80),
					contact('d@x.id', 50),
					contact('late@x.id', 40),
				],
			}),
			batchOf({
				id: 2,
				orders: [
					order('a@x.id', 10),
					order('d@x.id', 60),
					order('d@x.id', 70),
					order('d@x.id', 75),
					order('unknown@x.id', 20),
					order('late@x.id', 30),
				],
			}),
		],
		100,
		30,
	);
	const step = (id: string) => steps.find((candidate) => candidate.id === id)!;

	test('has known only those who were known before their first purchase', () => {
		expect(step('known').entered).toBe(4);
	});

	// After 10 days two of four had bought: 1 − 2/4. The recent one is censored at 20 days.
	test('converts half of the known', () => {
		expect(step('known')).toMatchObject({ converted: 2, stepConversion: 0.5 });
	});

	test('keeps one of the known open', () => {
		expect(step('known').open).toBe(1);
	});

	test('counts every buyer at the first purchase', () => {
		expect(step('first-purchase')).toMatchObject({ entered: 4, stepConversion: 0.25 });
	});

	test('multiplies the conversions from the first step shown', () => {
		expect(steps.map(({ overallConversion }) => overallConversion)).toEqual([1, 0.5, 0.125, 0.125]);
	});

	test('ends with the loyal, without a conversion of their own', () => {
		expect(steps.at(-1)).toMatchObject({ id: 'loyal', entered: 1, stepConversion: null });
	});

	test('tells how long those who went on took', () => {
		expect(step('known').daysToConvert).toEqual({ lower: 10, median: 10, upper: 10 });
		expect(step('second-purchase').daysToConvert).toMatchObject({ median: 5 });
	});

	test('names the steps without data', () => {
		expect(missing).toEqual(['engaged', 'advocate']);
	});
});

describe('conversion', () => {
	test('counts those whose window is still open as unknown, not as failed', () => {
		// One bought again after 20 days; the other has had 10 days only.
		const { steps } = funnelOf(purchasesOf({ a: on(0, 20), b: on(90) }), 100, 30);
		expect(steps[0]).toMatchObject({ entered: 2, converted: 1, open: 1, stepConversion: 1 });
	});

	test('is of the window from the day on which that of the first customer is over', () => {
		const isWindowOver = (asOf: number, window: number | null) =>
			funnelOf(purchasesOf({ a: on(0), b: on(5) }), asOf, window).steps[0]!.isWindowOver;
		expect([isWindowOver(29, 30), isWindowOver(30, 30)]).toEqual([false, true]);
		expect([isWindowOver(0, null), isWindowOver(1, null)]).toEqual([false, true]);
	});

	test('counts a conversion on the last day of the window', () => {
		const { steps } = funnelOf(purchasesOf({ a: on(0, 30), b: on(0, 31) }), 100, 30);
		expect(steps[0]).toMatchObject({ converted: 1, stepConversion: 0.5 });
	});

	test('has no time to convert where nobody did', () => {
		const { steps } = funnelOf(purchasesOf({ a: on(0) }), 100, 30);
		expect(steps[0]).toMatchObject({ converted: 0, stepConversion: 0, daysToConvert: null });
	});

	test('without a limit looks as far as ten are still at risk', () => {
		const customers = Object.fromEntries([
			...Array.from({ length: 3 }, (_, i) => [`quick${i}`, on(0, 5)] as const),
			['slow', on(0, 90)] as const,
			...Array.from({ length: 8 }, (_, i) => [`gone${i}`, on(0)] as const),
		]);
		const { steps } = funnelOf(purchasesOf(customers), 100, null);
		expect(steps[0]).toMatchObject({ entered: 12, converted: 3, stepConversion: 0.25 });
	});
});

test('a shop that only knows orders begins with the first purchase', () => {
	const { steps, missing } = funnelOf(purchasesOf({ a: on(0) }), 100, 30);
	expect(steps[0]!.id).toBe('first-purchase');
	expect(missing).toEqual(['known', 'engaged', 'advocate']);
});

test('a customer whose only purchase was refunded has not reached the first purchase', () => {
	const dataset = shopOf([
		{ customerId: 'a', orderedAt: START, total: 100, refunded: 100, refundedAt: START + 50 },
	]);
	const entered = (asOf: number) =>
		funnel(dataset, purchasesAt(dataset, START + asOf), 3, 30).steps[0]!.entered;
	expect([entered(49), entered(50)]).toEqual([1, 0]);
});

test('an empty shop has steps that nobody has entered', () => {
	const { steps } = funnelOf([], 100, 30);
	expect(steps.map(({ entered, converted, open }) => entered + converted + open)).toEqual([
		0, 0, 0,
	]);
});
