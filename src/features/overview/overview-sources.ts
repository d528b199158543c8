import type { Format } from '#i18n/format.ts';
import type { NumberInputWords } from '#i18n/messages/number-inputs.ts';
import type { NumberSource } from '#ui/content/number-source.ts';
import { ruleInputs } from '#features/stages/rule-inputs.ts';
import type { OverviewData } from './overview-context.ts';

/** Where the numbers of each figure of the page come from. */
export interface OverviewSources {
	readonly band: NumberSource;
	readonly sales: NumberSource;
	readonly second: NumberSource;
	readonly order: NumberSource;
	readonly losses: NumberSource;
	readonly moves: NumberSource;
	readonly week: NumberSource;
}

export function overviewSources(
	data: OverviewData,
	format: Format,
	words: NumberInputWords,
): OverviewSources {
	const { totals, asOf, comparedWith } = data;
	const until = [{ label: words.asOf, value: format.day(asOf) }];
	const rule = ruleInputs(data, format, words);
	const staged = data.stages.reduce((sum, { customers }) => sum + customers, 0);
	const people = format.count(staged, 'people');
	const buyers = format.count(totals.buyers, 'people');
	const orders = format.count(totals.validOrders, 'orders');
	const refundOnly =
		totals.refundOnly > 0 ? [words.refundOnly(format.count(totals.refundOnly, 'people'))] : [];
	const money = data.hasMoney ? format.money(totals.anonymousRevenue) : '';
	const anonymous =
		totals.anonymousOrders > 0
			? [words.anonymousOrders(format.count(totals.anonymousOrders, 'orders'), money)]
			: [];
	const running = data.monthIsRunning ? [words.runningMonth] : [];
	return {
		band: {
			terms: ['stage', 'atRisk'],
			inputs: rule,
			basis: people,
			leftOut: [...refundOnly, ...anonymous],
		},
		sales: {
			terms: ['revenue', 'stage'],
			inputs: rule,
			basis: orders,
			leftOut: [...anonymous, ...running],
		},
		second: {
			terms: ['returnedWithin'],
			inputs: until,
			basis: buyers,
			leftOut: [words.openWindow],
		},
		order: {
			terms: ['averageOrderValue'],
			inputs: until,
			basis: orders,
			leftOut: [...anonymous, ...running],
		},
		losses: {
			terms: ['becameLost', 'thresholds'],
			inputs: rule,
			basis: buyers,
			leftOut: [words.notSeasoned],
		},
		week: { terms: ['atRisk', 'valueAtStake'], inputs: rule, basis: people, leftOut: refundOnly },
		moves: {
			terms: ['moves'],
			inputs: [
				...rule,
				...(comparedWith === null ? [] : [{ label: words.since, value: format.day(comparedWith) }]),
			],
			basis: people,
			leftOut: refundOnly,
		},
	};
}
