import { describe, expect, test } from 'vitest';
import type { BackTest } from '#core/value/forecast/hold-out.ts';
import type { ForecastSummary } from '#core/value/forecast-page.ts';
import { backTestFigure } from '#features/value/back-test-figure.ts';
import { curiousFacts } from '#features/value/curious-facts.ts';
import { forecastChoice, isUsual } from '#features/value/forecast-choice.ts';
import { forecastView } from '#features/value/forecast-view.ts';
import { createFormat } from '#i18n/format.ts';
import { valueForecast } from '#i18n/messages/value-forecast.ts';

const FORMAT = createFormat('en', 'USD');
const WORDS = valueForecast.en;

const READINESS = {
	repeatBuyers: 60,
	neededRepeatBuyers: 15,
	historyDays: 400,
	neededDays: 182,
	lacking: null,
} as const;

const MADE: ForecastSummary = {
	outcome: 'ok',
	model: 'mbg-nbd',
	fit: 'map',
	horizonMonths: 12,
	fittedTo: 20_000,
	readiness: READINESS,
	params: { r: 0.5248, alpha: 6.1831, a: 0.8914, b: 1.614 },
	logLikelihood: -9582.1357,
	dropoutGain: 12.5,
	spend: null,
	orders: { value: 80, low: 56, high: 104 },
	revenue: null,
	clv: { value: 100_000, low: 70_000, high: 130_000 },
	season: null,
	seasonUnknown: false,
	backTest: null,
	buyers: 100,
	ofSegment: false,
	stillCustomers: 41.4,
	spread: null,
	groups: null,
};

const view = (changes: Partial<ForecastSummary> = {}) =>
	forecastView({ kind: 'done', result: { ...MADE, ...changes } }, FORMAT, WORDS);

describe('the forecast in words', () => {
	test('is told per buyer, with its range', () => {
		expect(view().perBuyer).toEqual({ value: 1000, low: 700, high: 1300 });
	});

	test('says how many are expected to be customers still, and how sure it is', () => {
		expect(view().notes).toEqual([
			'Of 100\u00a0people, about 41 are expected to be customers still.',
			'A band of ± 30%: from the number of repeat buyers (60) and how far the test on the past was off.',
		]);
	});

	test('is an order of magnitude under 40 repeat buyers', () => {
		const { notes } = view({ readiness: { ...READINESS, repeatBuyers: 39 } });
		expect(notes.join(' ')).toContain('order of magnitude');
		expect(view().notes.join(' ')).not.toContain('order of magnitude');
	});

	test('of a segment says whose model it is', () => {
		expect(view({ ofSegment: true }).notes.at(-1)).toContain('whole shop');
	});

	test('warns of a season that less than a year of data can hide', () => {
		expect(view({ seasonUnknown: true }).notes.at(-1)).toContain('less than one year');
	});

	test('names no chance of staying where the model has none', () => {
		const { notes } = view({ outcome: 'no-dropout', model: 'nbd', stillCustomers: null });
		expect(notes.join(' ')).not.toContain('customers still');
		expect(notes.join(' ')).toContain('nobody leaving');
	});

	test('that cannot be made says in plain words why', () => {
		const none = (
			outcome: 'too-few-repeat-buyers' | 'too-short' | 'not-converged',
			repeatBuyers = 11,
		) =>
			forecastView(
				{
					kind: 'done',
					result: { outcome, fittedTo: 0, readiness: { ...READINESS, repeatBuyers } },
				},
				FORMAT,
				WORDS,
			);
		expect(none('too-few-repeat-buyers').inputs).toBe(
			'not enough data yet: you have 11 of 15 repeat buyers',
		);
		expect(none('too-short').inputs).toContain('it takes 182\u00a0days');
		expect(none('not-converged').perBuyer).toBeNull();
	});

	test('tells its progress', () => {
		const { inputs } = forecastView({ kind: 'computing', step: 2 }, FORMAT, WORDS);
		expect(inputs).toBe('Computing the forecast, 2 of 2');
	});
});

const TEST: BackTest = {
	splitDay: 20_000,
	lastDay: 20_024,
	customers: 50,
	expectedOrders: 105,
	actualOrders: 100,
	expectedRevenue: null,
	actualRevenue: null,
	meanAbsoluteError: 0.9,
	byWeek: [
		{ expected: 30, actual: 28 },
		{ expected: 30, actual: 31 },
		{ expected: 30, actual: 30 },
		{ expected: 15, actual: 11 },
	],
	byFrequency: [
		{ frequency: 0, customers: 30, expected: 1.5, actual: 1 },
		{ frequency: 7, customers: 20, expected: 3, actual: 3.5 },
	],
	naive: [
		{ rule: 'same-rate', expectedOrders: 160, meanAbsoluteError: 1.2 },
		{ rule: 'nobody', expectedOrders: 0, meanAbsoluteError: 2 },
	],
};

describe('the back-test', () => {
	const figure = (changes: Partial<BackTest> = {}, by: 'week' | 'frequency' = 'week') =>
		backTestFigure({ ...TEST, ...changes }, by, FORMAT, WORDS);

	test('is named by how far it was off', () => {
		expect(figure().title).toBe('The forecast was 5.0% off over a test of 24\u00a0days');
	});

	test('leaves out a last week that is not whole', () => {
		expect(figure().points).toHaveLength(3);
		expect(figure({ lastDay: 20_028 }).points).toHaveLength(4);
	});

	test('puts four weeks together where there are many', () => {
		const byWeek = Array.from({ length: 42 }, () => ({ expected: 2, actual: 1 }));
		const { series } = figure({ byWeek, lastDay: 20_000 + 42 * 7 });
		expect(series[1]?.values).toEqual(Array<number>(10).fill(8));
	});

	test('compares with the same rate as before', () => {
		expect(figure().verdict).toContain(
			'Per person it is 25% less far off than guessing “same rate as before”.',
		);
		expect(figure({ meanAbsoluteError: 1.3 }).verdict.join(' ')).toContain('no better');
	});

	test('says so where guessing that nobody comes back errs less per person', () => {
		expect(figure({ meanAbsoluteError: 2 }).verdict.join(' ')).toContain('no purchase at all');
		expect(figure().verdict.join(' ')).not.toContain('no purchase at all');
	});

	test('warns of one-time buyers from whom too much is expected', () => {
		expect(figure().verdict.at(-1)).toContain('50% too high');
		const byFrequency = [{ frequency: 0, customers: 19, expected: 1.5, actual: 1 }];
		expect(figure({ byFrequency }).verdict.join(' ')).not.toContain('one-time');
	});

	test('that is far off is not to plan with, and says in which direction', () => {
		const { verdict } = figure({ expectedOrders: 60 });
		expect(verdict.slice(0, 2)).toEqual([
			'Far off: do not plan with it yet.',
			'The forecast is too low.',
		]);
	});

	test('shows the last frequency as that and all above', () => {
		expect(figure({}, 'frequency').table.rows.map(([name]) => name)).toEqual(['0', '7+']);
	});

	test('has both simple guesses in its table', () => {
		expect(figure().rules.rows.map((row) => row.slice(1))).toEqual([
			['100', '–'],
			['105', '0.90'],
			['160', '1.20'],
			['0', '2.00'],
		]);
	});
});

test('parameters are shown with digits that count', () => {
	const [params, log] = curiousFacts(MADE, FORMAT, WORDS);
	expect(params?.value).toBe('r 0.52480 · alpha 6.1831 · a 0.89140 · b 1.6140');
	expect(log?.value).toBe('−9,582.136');
});

test('the address chooses the model; what it does not know is the usual', () => {
	const choice = (params: Record<string, string>) =>
		forecastChoice(new Map(Object.entries(params)));
	expect(choice({ model: 'nbd', fit: 'mle', horizon: '24', discount: '1' })).toEqual({
		model: 'nbd',
		fit: 'mle',
		horizonMonths: 24,
		discountRateMonthly: 0.01,
	});
	const odd = choice({ model: 'arima', fit: '', horizon: '0', discount: '-1' });
	expect(isUsual(odd)).toBe(true);
	expect(isUsual(choice({ horizon: '6' }))).toBe(false);
});
