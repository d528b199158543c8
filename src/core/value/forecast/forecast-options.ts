import type { Horizon } from './customer-forecast.ts';

export const MODEL_NAMES = ['mbg-nbd', 'nbd', 'bg-nbd', 'pareto-nbd'] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** Maximum a posteriori under weak priors, or maximum likelihood. */
export const FIT_METHODS = ['map', 'mle'] as const;
export type FitMethod = (typeof FIT_METHODS)[number];

export interface ForecastOptions extends Horizon {
	readonly model: ModelName;
	readonly fit: FitMethod;
	/** Fits to facts up to this day and tests on the rest; null: to all of them. */
	readonly split: number | null;
}

export const FORECAST_DEFAULTS: Omit<ForecastOptions, 'margin'> = {
	model: 'mbg-nbd',
	fit: 'map',
	split: null,
	horizonMonths: 12,
	discountRateMonthly: 0,
};
