import { RATES, type RateId } from '#core/churn/rate-ids.ts';
import type { RatesResult, RatesRow } from '#core/churn/rates-page.ts';
import { periodName } from '#features/period-name.ts';
import type { Format } from '#i18n/format.ts';
import type { RatesWords } from '#i18n/messages/rates.ts';
import { FEW, RATE_FIGURES, rateText, shownValue } from './rate-figures.ts';
import { lastComplete } from './rate-periods.ts';
import { missingReason } from './rate-reason.ts';

const SPARK_PERIODS = 13;

export interface RateTile {
	readonly rate: RateId;
	readonly label: string;
	/** Of the last complete period; null where no period has one. */
	readonly value: string | null;
	/** Which period that is and those before, or why there is no value. */
	readonly notes: readonly string[];
	/** Rests on fewer than 20. */
	readonly thin: boolean;
	readonly spark: readonly number[];
	/** The last value of the line belongs to the running period. */
	readonly running: boolean;
}

/** One small figure for each rate. */
export function rateTiles(result: RatesResult, format: Format, words: RatesWords): RateTile[] {
	return RATES.map((rate) => {
		const figure = RATE_FIGURES[rate];
		const label = words.names[rate];
		const last = lastComplete(result, figure);
		if (last === null) {
			const notes = [missingReason(result, rate, format, words)];
			return { rate, label, value: null, notes, thin: false, spark: [], running: false };
		}
		const name = ({ firstDay }: RatesRow) => periodName(result.period, firstDay, format, words);
		const told = (row: RatesRow) => {
			const value = shownValue(figure, row);
			return value === null ? [] : [words.at(name(row), rateText(figure, value, format))];
		};
		const recent = result.rows.slice(-SPARK_PERIODS);
		const drawn = recent.flatMap((row) => {
			const value = shownValue(figure, row);
			return value === null ? [] : [{ value, running: row.running }];
		});
		const of = figure.of(last.row);
		return {
			rate,
			label,
			value: rateText(figure, last.value, format),
			notes: [
				of < FEW ? words.fewAt(name(last.row), format.number(of)) : name(last.row),
				...(last.before === null ? [] : told(last.before)),
				...(last.yearBefore === null ? [] : told(last.yearBefore)),
			],
			thin: of < FEW,
			spark: drawn.map(({ value }) => value),
			running: drawn.at(-1)?.running ?? false,
		};
	});
}
