import type { ForecastSummary } from '#core/value/forecast-page.ts';
import type { ValueResult } from '#core/value/value-page.ts';
import type { Format } from '#i18n/format.ts';
import type { ForecastWords } from '#i18n/messages/value-forecast.ts';
import type { SourceWords } from '#i18n/messages/value-sources.ts';
import type { NumberSource } from '#ui/content/number-source.ts';
import { marginDecimals } from './formula-view.ts';

/** Where each figure of the page comes from. */
export function valueSources(
	result: ValueResult,
	made: ForecastSummary | null,
	asOf: number,
	format: Format,
	words: SourceWords,
	{ curious }: ForecastWords,
) {
	const { historic, formula, costs, leftOut, margin, marginByProduct } = result;
	const share = format.percent(margin, marginDecimals(margin));
	const marginInput = {
		label: words.margin,
		value: marginByProduct ? words.marginByProduct(share) : share,
	};
	const until = { label: words.until, value: format.day(asOf) };
	const buyers = format.count(historic.spread.people, 'people');
	const left = [
		...(leftOut.anonymousOrders === 0
			? []
			: [words.anonymous(format.count(leftOut.anonymousOrders, 'orders'))]),
		...(leftOut.refundOnly === 0
			? []
			: [words.refundOnly(format.count(leftOut.refundOnly, 'people'))]),
	];
	const net = { label: words.net, value: format.money(historic.total) };
	const formulaInputs =
		formula === null
			? []
			: [
					{ label: words.revenue, value: format.money(formula.revenuePerMonth) },
					{ label: words.churn, value: format.percent(formula.monthlyChurn, 1) },
					{ label: words.months, value: format.number(formula.basedOnMonths) },
				];
	const forecastInputs =
		made === null
			? []
			: [
					{ label: words.model, value: curious.modelsShort[made.model] },
					{ label: words.repeatBuyers, value: format.number(made.readiness.repeatBuyers) },
				];
	const { overall } = costs;
	const test = made?.backTest ?? null;
	return {
		methods: {
			terms: [
				'historicValue',
				'formulaValue',
				'cohortCurve',
				'forecastValue',
				'howSure',
				'stillCustomer',
				'margin',
			],
			inputs: [until, marginInput, net, ...formulaInputs, ...forecastInputs],
			basis: buyers,
			leftOut: [...left, ...(made === null ? [] : [words.newToCome])],
		},
		formula: {
			terms: ['formulaValue', 'churnRate', 'acquisitionCost'],
			inputs: [until, marginInput, ...formulaInputs],
			basis: buyers,
			leftOut: [...left, words.running],
		},
		costs: {
			terms: ['acquisitionCost', 'clvToCac', 'payback', 'cohortCurve'],
			inputs:
				overall === null
					? [until]
					: [
							until,
							marginInput,
							{ label: words.spend, value: format.money(overall.spend) },
							{ label: words.costDays, value: format.dayRange(overall.from, overall.to) },
							{ label: words.newCustomers, value: format.number(overall.newCustomers) },
						],
			basis: buyers,
			leftOut: left,
		},
		spread: {
			terms: ['concentration', 'historicValue', 'forecastValue', 'margin'],
			inputs: [until, marginInput, net],
			basis: buyers,
			leftOut: left,
		},
		curve: {
			terms: ['cohortCurve', 'margin', 'payback'],
			inputs: [until, marginInput],
			basis: buyers,
			leftOut: [...left, words.running],
		},
		groups: {
			terms: ['historicValue', 'forecastValue', 'stage', 'cohort', 'margin'],
			inputs: [until, marginInput, net],
			basis: buyers,
			leftOut: left,
		},
		test: {
			terms: ['forecastTest', 'howSure'],
			inputs:
				test === null
					? forecastInputs
					: [
							...forecastInputs,
							{ label: words.split, value: format.day(test.splitDay) },
							{ label: words.expected, value: format.number(test.expectedOrders) },
							{ label: words.actual, value: format.number(test.actualOrders) },
						],
			basis: test === null ? undefined : format.count(test.customers, 'people'),
			leftOut: [words.newToCome],
		},
	} as const satisfies Record<string, NumberSource>;
}
