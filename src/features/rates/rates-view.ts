import { RATES, type RateGoals } from '#core/churn/rate-ids.ts';
import type { RatesResult } from '#core/churn/rates-page.ts';
import type { Format } from '#i18n/format.ts';
import type { RatesWords } from '#i18n/messages/rates.ts';
import { rateChart } from './rate-chart.ts';
import type { RateChoice } from './rate-choice.ts';
import { rateTable } from './rate-table.ts';
import { rateTiles } from './rate-tiles.ts';
import { ratesSentence } from './rates-sentence.ts';
import { ratesSource } from './rates-source.ts';

/** Everything the Rates page shows. */
export function ratesView(
	result: RatesResult,
	choice: RateChoice,
	goals: RateGoals,
	format: Format,
	words: RatesWords,
) {
	// A goal for keeping customers is one for losing them too.
	const churnGoal =
		goals.churn ?? (goals.retention === undefined ? undefined : 1 - goals.retention);
	return {
		empty: result.rows.every(({ buyersToDate }) => buyersToDate === 0),
		sentence: ratesSentence(result, churnGoal, format, words),
		tiles: rateTiles(result, format, words),
		chart: rateChart(result, choice.rate, goals[choice.rate], format, words),
		chartSource: ratesSource(result, [choice.rate], format, words),
		table: rateTable(result, choice.all, format, words),
		tableSource: ratesSource(result, RATES, format, words),
	};
}
