import type { Instrument } from '../columns/instruments.ts';
import { INSTRUMENTS } from '../columns/instruments.ts';
import type { SurveyTable } from '../dataset/records/surveys.ts';
import { BANDS, bandOf, OFF_SCALE } from './scales.ts';
import type { Band } from './scales.ts';

/** An answer that counts. */
export interface CountedAnswer {
	/** Place in the table of answers. */
	readonly at: number;
	/** -1: nobody is known. */
	readonly customer: number;
	/** Place in BANDS. */
	readonly band: number;
	readonly period: number;
}

/**
 * The answers to one instrument up to asOf that count: of a customer the last one in each period,
 * of nobody known all of them. Scores off the scale are no answers.
 *
 * @param periodOf number of the period that holds a day; one for all: the last answer of each
 * @returns answers off the scale
 */
export function eachCountedAnswer(
	{ start, day, instrument: kind, score, length }: SurveyTable,
	instrument: Instrument,
	asOf: number,
	periodOf: (day: number) => number,
	visit: (answer: CountedAnswer) => void,
): number {
	const wanted = INSTRUMENTS.indexOf(instrument);
	const customers = start.length - 1;
	let offScale = 0;
	const look = (customer: number, from: number, to: number) => {
		let counted: number | null = null;
		for (let at = to - 1; at >= from; at--) {
			if (kind[at] !== wanted || day[at]! > asOf) continue;
			const band = bandOf(instrument, score[at]!);
			if (band === OFF_SCALE) {
				offScale++;
				continue;
			}
			const period = periodOf(day[at]!);
			if (customer >= 0 && counted === period) continue;
			counted = period;
			visit({ at, customer, band, period });
		}
	};
	for (let c = 0; c < customers; c++) look(c, start[c]!, start[c + 1]!);
	look(-1, start[customers]!, length);
	return offScale;
}

/** Customers whose last answer up to asOf is of a band. */
export function customersAnswering(
	surveys: SurveyTable,
	instrument: Instrument,
	wanted: Band,
	asOf: number,
): number[] {
	const found: number[] = [];
	eachCountedAnswer(surveys, instrument, asOf, allTime, ({ customer, band }) => {
		if (customer >= 0 && BANDS[band] === wanted) found.push(customer);
	});
	return found;
}

/** One period for all days: of each customer the very last answer counts. */
export function allTime(): number {
	return 0;
}
