import type { RateId } from '#core/churn/rate-ids.ts';
import type { RatesResult } from '#core/churn/rates-page.ts';
import type { Format } from '#i18n/format.ts';
import type { RatesWords } from '#i18n/messages/rates.ts';
import type { NumberSource } from '#ui/content/number-source.ts';
import { RATE_FIGURES } from './rate-figures.ts';

/** Where the numbers of some rates come from: which periods, by which limit, and what is hidden. */
export function ratesSource(
	{ asOf, lostAfter, rows, measurableFrom }: RatesResult,
	rates: readonly RateId[],
	format: Format,
	{ source }: RatesWords,
): NumberSource {
	const byLimit = rates.some((rate) => rate === 'churn' || rate === 'retention');
	const hidden = byLimit ? rows.filter(({ firstDay }) => firstDay < measurableFrom).length : 0;
	const few = rows.filter((row) =>
		rates.some((rate) => {
			const { value, of } = RATE_FIGURES[rate];
			return value(row) !== null && of(row) < 5;
		}),
	).length;
	return {
		terms: rates.map((rate) => RATE_FIGURES[rate].term),
		inputs: [
			{ label: source.asOf, value: format.day(asOf) },
			...(byLimit ? [{ label: source.lostAfter, value: format.count(lostAfter, 'days') }] : []),
		],
		basis: format.count(rows.length, 'periods'),
		leftOut: [
			...(hidden > 0
				? [source.hidden(format.count(hidden, 'periods'), format.day(measurableFrom))]
				: []),
			...(few > 0 ? [source.few(format.count(few, 'periods'))] : []),
		],
	};
}
