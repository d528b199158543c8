import { RATES, type RateId } from '#core/churn/rate-ids.ts';
import type { RatesResult, RatesRow } from '#core/churn/rates-page.ts';
import { customerSetText } from '#features/customers/customer-set-address.ts';
import { periodName } from '#features/period-name.ts';
import type { Format } from '#i18n/format.ts';
import type { RatesWords } from '#i18n/messages/rates.ts';
import { FEW, RATE_FIGURES, rateText, shownValue, type RateFigure } from './rate-figures.ts';

const SHOWN = 13;

interface RateCell {
	readonly rate: RateId;
	readonly text: string;
	/** The set of customers that it counts, for the address of their list; null: nobody. */
	readonly who: string | null;
	/** Reads the link out: `Sep 2025, churn 8%: see who`. */
	readonly label: string;
	readonly thin: boolean;
}

interface RateLine {
	readonly key: string;
	readonly name: string;
	readonly running: boolean;
	readonly cells: readonly RateCell[];
}

export interface RateTable {
	readonly heads: readonly { readonly rate: RateId; readonly label: string }[];
	/** The newest first. */
	readonly lines: readonly RateLine[];
	/** Words of the button that shows more or fewer; null where all fit. */
	readonly more: string | null;
}

/** Every rate of every period; a number opens the people that it counts. */
export function rateTable(
	result: RatesResult,
	all: boolean,
	format: Format,
	words: RatesWords,
): RateTable {
	const newest = result.rows.toReversed();
	return {
		heads: RATES.map((rate) => ({ rate, label: words.names[rate] })),
		lines: (all ? newest : newest.slice(0, SHOWN)).map((row) => ({
			key: row.label,
			name: periodName(result.period, row.firstDay, format, words),
			running: row.running,
			cells: RATES.map((rate) => cellOf(row, RATE_FIGURES[rate], result, format, words)),
		})),
		more:
			newest.length <= SHOWN
				? null
				: all
					? words.showFew
					: words.showAll(format.number(newest.length)),
	};
}

function cellOf(
	row: RatesRow,
	figure: RateFigure,
	{ period }: RatesResult,
	format: Format,
	words: RatesWords,
): RateCell {
	const { id: rate } = figure;
	const value = shownValue(figure, row);
	if (value === null) return { rate, text: '·', who: null, label: '', thin: true };
	const text = rateText(figure, value, format);
	const isNobody = figure.kind === 'share' && value === 0;
	return {
		rate,
		text,
		who: isNobody ? null : periodAddress(period, row, figure),
		label: words.see(periodName(period, row.firstDay, format, words), words.names[rate], text),
		thin: figure.of(row) < FEW,
	};
}

/** The people behind a figure of a period, as a word of an address. */
export function periodAddress(
	period: RatesResult['period'],
	{ firstDay }: Pick<RatesRow, 'firstDay'>,
	{ who }: Pick<RateFigure, 'who'>,
): string {
	return customerSetText({ of: 'period', period, day: firstDay, who });
}
