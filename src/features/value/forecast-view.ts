import { MAGNITUDE_BELOW, type Range } from '#core/value/forecast/how-sure.ts';
import type { ForecastResult, ForecastSummary } from '#core/value/forecast-page.ts';
import type { Format } from '#i18n/format.ts';
import type { ForecastWords } from '#i18n/messages/value-forecast.ts';
import { whyNoForecast } from './why-no-forecast.ts';

/** What the page knows of the forecast by now. */
export type ForecastState =
	| { readonly kind: 'computing'; readonly step: number }
	| { readonly kind: 'failed' }
	| { readonly kind: 'done'; readonly result: ForecastResult };

/** Steps of the computation: fitting to all of the past, then to its first part. */
export const FORECAST_STEPS = 2;

export interface ForecastView {
	/** Per buyer, in minor units; null where there is none. */
	readonly perBuyer: Range | null;
	/** What it rests on, or why there is none. */
	readonly inputs: string;
	/** Cautions and what else there is to say, a sentence each. */
	readonly notes: readonly string[];
	readonly made: ForecastSummary | null;
}

export function forecastView(
	state: ForecastState,
	format: Format,
	words: ForecastWords,
): ForecastView {
	const nothing = (inputs: string): ForecastView => ({
		perBuyer: null,
		inputs,
		notes: [],
		made: null,
	});
	if (state.kind === 'computing') {
		const steps = format.number(FORECAST_STEPS);
		return nothing(words.computingStep(format.number(state.step), steps));
	}
	if (state.kind === 'failed') return nothing(words.failed);
	const { result } = state;
	if (!('model' in result))
		return nothing(whyNoForecast(result.outcome, result.readiness, format, words.outcomes));
	const { clv, buyers, orders } = result;
	const notes = notesOf(result, format, words);
	if (clv === null) return { ...nothing(words.outcomes.noMoney), notes, made: result };
	return {
		perBuyer: { value: clv.value / buyers, low: clv.low / buyers, high: clv.high / buyers },
		inputs: words.inputs(
			format.moneyShort(clv.value),
			format.count(buyers, 'people'),
			format.number(orders.value),
		),
		notes,
		made: result,
	};
}

function notesOf(made: ForecastSummary, format: Format, words: ForecastWords): string[] {
	const { readiness, clv, orders, stillCustomers, buyers } = made;
	const shown = clv ?? orders;
	const repeat = format.number(readiness.repeatBuyers);
	const width = shown.value > 0 ? shown.high / shown.value - 1 : 0;
	return [
		...(stillCustomers === null
			? []
			: [words.still(format.number(stillCustomers), format.count(buyers, 'people'))]),
		...(readiness.repeatBuyers < MAGNITUDE_BELOW ? [words.sure.magnitude(repeat)] : []),
		words.sure.range(format.percent(width), repeat),
		...(made.outcome === 'no-dropout' ? [words.noDropout] : []),
		...(made.seasonUnknown ? [words.seasonUnknown] : []),
		...(made.season === null ? [] : [words.seasonKnown]),
		...(made.ofSegment ? [words.ofSegment] : []),
	];
}
