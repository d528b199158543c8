import type { FitMethod } from '#core/value/forecast/forecast-options.ts';
import { FIT_METHODS } from '#core/value/forecast/forecast-options.ts';
import { MODEL_NAMES } from '#core/value/forecast/forecast-options.ts';
import type { ModelName } from '#core/value/forecast/forecast-options.ts';

/** How the forecast of the page is made; the address carries it. */
export interface ForecastChoice {
	readonly model: ModelName;
	readonly fit: FitMethod;
	readonly horizonMonths: number;
	/** Share by which money of the next month is worth less. */
	readonly discountRateMonthly: number;
}

const USUAL: ForecastChoice = {
	model: 'mbg-nbd',
	fit: 'map',
	horizonMonths: 12,
	discountRateMonthly: 0,
};

const MOST_MONTHS = 60;
const MOST_DISCOUNT = 10;

/** Values that the address does not know fall back to the usual ones. */
export function forecastChoice(params: ReadonlyMap<string, string>): ForecastChoice {
	const number = (name: string, from: number, to: number) => {
		const text = params.get(name);
		const value = text === undefined || text === '' ? Number.NaN : Number(text);
		return value >= from && value <= to ? value : null;
	};
	const discount = number('discount', 0, MOST_DISCOUNT);
	return {
		model: MODEL_NAMES.find((name) => name === params.get('model')) ?? USUAL.model,
		fit: FIT_METHODS.find((name) => name === params.get('fit')) ?? USUAL.fit,
		horizonMonths: Math.round(number('horizon', 1, MOST_MONTHS) ?? USUAL.horizonMonths),
		discountRateMonthly: discount === null ? USUAL.discountRateMonthly : discount / 100,
	};
}

export function isUsual(choice: ForecastChoice): boolean {
	return (Object.keys(USUAL) as (keyof ForecastChoice)[]).every(
		(part) => choice[part] === USUAL[part],
	);
}
