import { describe, expect, test } from 'vitest';
import { expectedText } from '#features/customers/expected-text.ts';
import { outlookView } from '#features/customers/outlook-view.ts';
import { createFormat } from '#i18n/format.ts';
import { customerOutlook } from '#i18n/messages/customer-outlook.ts';

const FORMAT = createFormat('en', 'USD');
const WORDS = customerOutlook.en;

const OUTLOOK = {
	horizonMonths: 12,
	purchases: { value: 2.34, low: 1.6, high: 3.1 },
	value: { value: 500_000, low: 350_000, high: 650_000 },
	stillCustomer: 0.82,
	repeatBuyers: 300,
};

const view = (changes: Partial<typeof OUTLOOK> = {}) =>
	outlookView({ ...OUTLOOK, ...changes }, 12, FORMAT, WORDS);

describe('the outlook of a customer in words', () => {
	test('has purchases, the chance of staying and value, with their ranges', () => {
		expect(view()?.title).toBe('Forecast for 12\u00a0months');
		expect(view()?.facts.map(({ value }) => value)).toEqual([
			'2.3 (1.6 – 3.1)',
			'82%',
			'USD\u00a05,000 (3,500 – 6,500)',
		]);
	});

	test('says that one person can be far off, and when all is an order of magnitude', () => {
		expect(view()?.notes).toHaveLength(1);
		expect(view({ repeatBuyers: 20 })?.notes[0]).toContain('order of magnitude');
	});

	test('leaves out what the model does not tell', () => {
		const facts = outlookView(
			{ ...OUTLOOK, stillCustomer: null, value: null },
			12,
			FORMAT,
			WORDS,
		)?.facts;
		expect(facts?.map(({ label }) => label)).toEqual(['Expected purchases']);
	});

	test('says how far the shop is from a forecast', () => {
		const readiness = {
			repeatBuyers: 11,
			neededRepeatBuyers: 15,
			historyDays: 90,
			neededDays: 182,
			lacking: null,
		};
		const none = (outcome: 'too-few-repeat-buyers' | 'too-short') =>
			outlookView({ outcome, readiness }, 12, FORMAT, WORDS)?.notes[0];
		expect(none('too-few-repeat-buyers')).toContain('11 of 15');
		expect(none('too-short')).toContain('90\u00a0days, it takes 182\u00a0days');
	});

	test('is left out of somebody who never bought', () => {
		expect(outlookView({ outcome: 'never-bought', readiness: null }, 12, FORMAT, WORDS)).toBeNull();
	});
});

test('rows of a list that goes by expected purchases show them', () => {
	const text = (expected: Float64Array | null) => expectedText({ expected }, 1, FORMAT, WORDS);
	expect(text(Float64Array.of(12, 0.44))).toBe('≈ 0.4');
	expect(text(null)).toBeNull();
});
