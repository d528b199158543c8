import type { Readiness } from '#core/value/forecast/readiness.ts';
import type { Format } from '#i18n/format.ts';

/** Words for each reason; the first two are told what there is and what is needed. */
interface NoForecastWords {
	readonly 'too-few-repeat-buyers': (have: string, needed: string) => string;
	readonly 'too-short': (have: string, needed: string) => string;
	readonly 'not-converged': string;
}

/** Why there is no forecast, with what is still missing. */
export function whyNoForecast(
	outcome: keyof NoForecastWords,
	readiness: Readiness,
	format: Format,
	words: NoForecastWords,
): string {
	switch (outcome) {
		case 'too-few-repeat-buyers':
			return words[outcome](
				format.number(readiness.repeatBuyers),
				format.number(readiness.neededRepeatBuyers),
			);
		case 'too-short':
			return words[outcome](
				format.count(readiness.historyDays, 'days'),
				format.count(readiness.neededDays, 'days'),
			);
		case 'not-converged':
			return words[outcome];
	}
}
