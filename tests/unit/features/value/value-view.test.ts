import { describe, expect, test } from 'vitest';
import type { ValueSpread } from '#core/value/value-spread.ts';
import type { ValueResult } from '#core/value/value-page.ts';
import { comparedAge, firmLength } from '#core/value/curve-age.ts';
import { curveFigure } from '#features/value/curve-figure.ts';
import { minorOf, overridesFrom } from '#features/value/formula-view.ts';
import type { ForecastState } from '#features/value/forecast-view.ts';
import { valueSentence } from '#features/value/value-sentence.ts';
import { valueView, type StageRuleFacts, type ValueChoice } from '#features/value/value-view.ts';
import { createFormat } from '#i18n/format.ts';
import { stages } from '#i18n/messages/stages.ts';
import { value } from '#i18n/messages/value.ts';
import { valueCosts } from '#i18n/messages/value-costs.ts';
import { valueForecast } from '#i18n/messages/value-forecast.ts';

const FORMAT = createFormat('en', 'USD');
const WORDS = value.en;
const NO_OVERRIDES = { revenue: null, months: null };
const SHOP = { margin: 1, acquisitionCost: null };

const group = (name: string, buyers: number, total: number) => ({
	name,
	buyers,
	total,
	perCustomer: total / buyers,
});

const point = (customers: number, value: number) => ({
	customers,
	value,
	low: value * 0.9,
	high: value * 1.1,
});

const SPREAD = {
	people: 100,
	median: 4_000,
	bandWidth: 5_000,
	bands: [60, 25, 8, 5, 2],
	halfCarriedBy: 9,
	parts: [
		{ from: 0, to: 0.1, people: 10, share: 0.52 },
		{ from: 0.1, to: 1, people: 90, share: 0.48 },
	],
};

const RESULT: ValueResult = {
	hasMoney: true,
	ofSegment: false,
	leftOut: { anonymousOrders: 0, refundOnly: 0 },
	margin: 1,
	marginByProduct: false,
	historic: {
		total: 1_000_000,
		perCustomer: { value: 10_000, low: 9_000, high: 11_000 },
		spread: SPREAD,
	},
	formula: {
		revenuePerMonth: 2_000,
		monthlyChurn: 0.1,
		months: 10,
		basedOnMonths: 12,
		error: 0.2,
	},
	costs: { byChannel: [], overall: null },
	groups: {
		stage: [group('new', 76, 200_000), group('loyal', 20, 700_000), group('lost', 4, 100_000)],
		channel: [group('', 100, 1_000_000)],
		cohort: [group('2025-01', 60, 600_000), group('2025-02', 40, 400_000)],
		segment: [],
	},
	cohortCurve: [point(100, 4_000), point(80, 7_000), point(19, 30_000)],
};

const FACTS: StageRuleFacts = {
	thresholds: {
		atRiskAfter: 30,
		lostAfter: 90,
		loyalAt: 4,
		source: 'shop',
		provisional: false,
		note: null,
	},
	lostIsLongSilent: false,
	backTests: [],
};

function view(
	result: Partial<ValueResult> = {},
	facts: Partial<StageRuleFacts> = {},
	overrides: Partial<ValueChoice> = NO_OVERRIDES,
	settings: { margin: number; acquisitionCost: number | null } = SHOP,
	forecast: ForecastState = { kind: 'computing', step: 1 },
) {
	return valueView(
		{ ...RESULT, ...result },
		forecast,
		{ ...FACTS, ...facts },
		{ by: 'stage', horizonMonths: 12, ...NO_OVERRIDES, ...overrides },
		settings,
		{
			format: FORMAT,
			words: WORDS,
			forecast: valueForecast.en,
			costs: valueCosts.en,
			stages: stages.en,
		},
	);
}

describe('the formula', () => {
	test('50 a month for 12 × 5 months less 100 is 2,900', () => {
		const { formula } = view(
			{},
			{},
			{ revenue: 5_000, months: 60 },
			{
				margin: 1,
				acquisitionCost: 10_000,
			},
		);
		expect(formula.clv).toBe(290_000);
		expect(formula.clvText).toBe('USD\u00a02,900.00');
		expect(formula.steps).toBe('USD\u00a050.00 × 60.00 months × 100% − USD\u00a0100.00 =');
	});

	test('is filled in from the data and says so', () => {
		const { formula } = view();
		expect(formula.clv).toBe(20_000);
		expect(formula.revenue).toEqual({
			value: 20,
			help: 'From your data: mean of the last 12\u00a0months that are complete.',
		});
		expect(formula.months.help).toContain('1 over the 10.0% lost each month');
		expect(formula.changed).toBe(false);
	});

	test('may cost more than it brings: its range ends at what winning a customer costs', () => {
		const range = (acquisitionCost: number, error = 0.2) =>
			view({ formula: { ...RESULT.formula!, error } }, {}, NO_OVERRIDES, {
				margin: 1,
				acquisitionCost,
			}).formula.range;
		expect(range(0)).toEqual({ value: 20_000, low: 16_000, high: 24_000 });
		expect(range(21_000)).toEqual({ value: -1_000, low: -5_000, high: 3_000 });
		expect(range(5_000, 1.5)).toEqual({ value: 15_000, low: -5_000, high: 45_000 });
	});

	test('keeps the figure of the data beside one’s own', () => {
		const { formula } = view({}, {}, { revenue: 3_000, months: null });
		expect(formula.revenue.help).toBe('Your figure; the data say USD\u00a020.00.');
		expect(formula.changed).toBe(true);
	});

	test('without prefill waits for both figures and says why', () => {
		const { formula, methods } = view({ formula: null }, {}, { revenue: 3_000, months: null });
		expect(formula.clv).toBeNull();
		expect(formula.steps).toBeNull();
		expect(formula.why).not.toBeNull();
		expect(methods.rows[1]?.value).toBe('cannot be computed yet');
		expect(view({ formula: null }, {}, { revenue: 3_000, months: 10 }).formula.clv).toBe(30_000);
	});

	test('calls the lost long silent where many of them come back', () => {
		expect(view({}, { lostIsLongSilent: true }).formula.months.help).toContain('long silent');
	});

	test('takes only numbers from the address', () => {
		expect(
			overridesFrom(
				new Map([
					['revenue', 'abc'],
					['months', '-1'],
				]),
			),
		).toEqual(NO_OVERRIDES);
		expect(
			overridesFrom(
				new Map([
					['revenue', '5000'],
					['months', '7.5'],
				]),
			),
		).toEqual({
			revenue: 5_000,
			months: 7.5,
		});
	});

	test('reads a typed amount in the minor units of its currency', () => {
		expect(minorOf(12.34, 'USD')).toBe(1_234);
		expect(minorOf(500, 'JPY')).toBe(500);
		expect(minorOf(null, 'USD')).toBeNull();
	});
});

describe('the sentence', () => {
	const sentence = (changes: Partial<ValueSpread>, rest: Partial<ValueResult> = {}) =>
		valueSentence(
			{
				...RESULT,
				...rest,
				historic: { ...RESULT.historic, spread: { ...SPREAD, ...changes } },
			},
			FORMAT,
			WORDS,
			valueCosts.en,
		);

	test('names the top tenth where it carries much', () => {
		expect(sentence({}).lead[0]).toBe(
			'The top tenth of buyers (10\u00a0people) carries 52% of the value.',
		);
	});

	test('says that value is spread out where it is', () => {
		expect(
			sentence({ parts: [{ from: 0, to: 0.1, people: 10, share: 0.2 }], halfCarriedBy: 38 })
				.lead[0],
		).toBe('Value is spread out: 38\u00a0people of 100 carry half of it.');
	});

	test('names nobody among fewer than 20 buyers', () => {
		expect(sentence({ people: 7 }).lead[0]).toContain('too few');
	});

	test('says that a margin of 100% means net sales', () => {
		expect(sentence({}).support).toContain('net sales');
		expect(sentence({}, { margin: 0.4 }).support).not.toContain('net sales');
	});

	test('asks for amounts where the data hold none, and shows no zero', () => {
		const none = sentence({}, { hasMoney: false });
		expect(none.lead[0]).toBe('Your data hold no amounts of money yet.');
		expect(none.support).toBeUndefined();
	});
});

describe('the cohort curve', () => {
	test('compares the last age that enough customers have reached', () => {
		expect(firmLength(RESULT.cohortCurve)).toBe(2);
		expect(comparedAge(RESULT.cohortCurve)).toBe(1);
		expect(view().methods.rows[2]?.value).toBe('USD\u00a070.00');
	});

	test('never looks beyond age 12', () => {
		const long = Array.from({ length: 30 }, () => point(50, 1));
		expect(comparedAge(long)).toBe(12);
	});

	test('has nothing to compare without a complete month', () => {
		expect(comparedAge([])).toBe(-1);
		expect(view({ cohortCurve: [] }).curve.empty).toBe(true);
	});

	test('greys the thin tail and joins it to the firm part', () => {
		const { series, zones } = view().curve;
		expect(series.map(({ values }) => values)).toEqual([
			[4_000, 7_000, null],
			[null, 7_000, 30_000],
		]);
		expect(zones).toHaveLength(1);
	});

	test('finds the month in which the cost of winning a customer is back, in its firm part', () => {
		const note = (cost: number) => curveFigure(RESULT.cohortCurve, cost, FORMAT, WORDS).note;
		expect(note(5_000)).toContain('is back in month 1');
		expect(note(8_000)).toContain('is not back');
	});
});

describe('the spread', () => {
	test('colours the bars that lie wholly in the top tenth', () => {
		expect(view().spread.bins.map(({ tone }) => tone)).toEqual([
			'muted',
			'muted',
			'muted',
			'series',
			'series',
		]);
	});

	test('marks the median at its place within its bar', () => {
		expect(view().spread.events?.[0]?.at).toBeCloseTo(0.3);
	});

	test('counts what refunds made negative in the first band and says so', () => {
		expect(view().spread.bins[0]?.label).toBe('up to USD\u00a050.00');
		expect(view().spread.bins.at(-1)?.label).toBe('USD\u00a0200.00 and more');
	});
});

describe('by group', () => {
	test('stages stand in the order of the life cycle', () => {
		expect(view().group.rows.map(({ name }) => name)).toEqual(['New', 'Loyal', 'Lost']);
		expect(view().group.title).toBe('Loyal: 70% of the value');
	});

	test('have shares of what the buyers brought, not of what refunds of others left of it', () => {
		const historic = { ...RESULT.historic, total: 800_000 };
		expect(view({ historic }).group.rows.map(({ share }) => share)).toEqual(['20%', '70%', '10%']);
	});

	test('lost is called long silent, with the shares behind it, where many came back', () => {
		const backTests = [{ day: 0, lost: 50, cameBack: 26, active: 100, bought: 50 }];
		const silent = view({}, { lostIsLongSilent: true, backTests });
		expect(silent.group.rows.at(-1)?.name).toBe('Long silent');
		expect(silent.silentNote).toContain('52%');
		expect(view().silentNote).toBeNull();
	});

	test('fewer than 5 people get no mean', () => {
		expect(view().group.rows.at(-1)?.each).toBe('·');
	});

	test('one channel is no comparison, and no segment is none', () => {
		expect(view().groupings).toEqual(['stage', 'cohort']);
		expect(view({}, {}, { by: 'channel' }).by).toBe('stage');
	});

	test('the title compares named channels of 20 people or more', () => {
		const channel = [
			group('', 40, 400_000),
			group('Shopee', 30, 60_000),
			group('WhatsApp', 30, 90_000),
			group('Fair', 6, 60_000),
		];
		const { group: shown } = view({ groups: { ...RESULT.groups, channel } }, {}, { by: 'channel' });
		expect(shown.title).toBe('WhatsApp: USD\u00a030 per person, the highest');
		expect(shown.rows.at(-1)?.name).toBe('No channel');
		expect(shown.rows[2]?.small).toBe(true);
	});

	test('the people of a group are named by a filter of the customers', () => {
		const address = (by: ValueChoice['by'], place: number) => {
			const channel = [group('Shopee', 30, 60_000), group('', 40, 400_000)];
			const shown = view({ groups: { ...RESULT.groups, channel } }, {}, { by });
			const params = shown.group.rows[place]?.customers ?? {};
			return Object.fromEntries(Object.entries(params).filter(([, value]) => value));
		};
		expect(address('stage', 1)).toEqual({ stage: 'loyal' });
		expect(address('channel', 1)).toEqual({ stage: 'new,growing,loyal,lost', channel: '~' });
		expect(address('cohort', 0)).toEqual({ cohort: '2025-01' });
	});

	test('cohorts are named by their month, and the oldest is no finding', () => {
		const { group: shown } = view({}, {}, { by: 'cohort' });
		expect(shown.rows.map(({ name }) => name)).toEqual(['Jan\u00a02025', 'Feb\u00a02025']);
		expect(shown.title).toBe('Value by cohort');
	});
});

test('sector defaults behind the churn are said to be borrowed', () => {
	const thresholds = { ...FACTS.thresholds, source: 'sector' as const };
	expect(view({}, { thresholds }).caution).toContain('90\u00a0days');
	expect(view().caution).toBeNull();
});
