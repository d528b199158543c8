import { RATES, type RateId } from '#core/churn/rate-ids.ts';
import type { RouteParams } from '#ui/route.ts';

export const RATE_PERIODS = ['month', 'quarter', 'year', 'week'] as const;

export type RatePeriod = (typeof RATE_PERIODS)[number];

/** What the owner looks at; the address carries it. */
export interface RateChoice {
	readonly period: RatePeriod;
	/** The one in the large figure. */
	readonly rate: RateId;
	/** All periods in the table. */
	readonly all: boolean;
}

/** Values that the address does not know fall back to the first. */
export function choiceFrom(params: ReadonlyMap<string, string>): RateChoice {
	return {
		period: RATE_PERIODS.find((period) => period === params.get('period')) ?? 'month',
		rate: RATES.find((rate) => rate === params.get('rate')) ?? 'retention',
		all: params.get('all') === '1',
	};
}

export function periodParams(period: RatePeriod): RouteParams {
	return { period: period === 'month' ? null : period, all: null };
}

export function rateParams(rate: RateId): RouteParams {
	return { rate: rate === 'retention' ? null : rate };
}
