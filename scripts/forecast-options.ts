import type { ForecastChoice } from '#core/report/forecast-part.ts';
import {
	FIT_METHODS,
	FORECAST_DEFAULTS,
	MODEL_NAMES,
} from '#core/value/forecast/forecast-options.ts';
import { readDay, readWord } from './read-option.ts';

/** What may be chosen about the forecast, as `parseArgs` wants it. */
export const FORECAST_OPTIONS = {
	model: { type: 'string' },
	fit: { type: 'string' },
	split: { type: 'string' },
} as const;

type Values = Partial<Record<keyof typeof FORECAST_OPTIONS, string>>;

/** Model, fit and split that the command line gives, or the defaults. */
export function readForecast(values: Values): ForecastChoice {
	return {
		model: readWord('model', MODEL_NAMES, values.model ?? FORECAST_DEFAULTS.model),
		fit: readWord('fit', FIT_METHODS, values.fit ?? FORECAST_DEFAULTS.fit),
		split: readDay('split', values.split),
	};
}
