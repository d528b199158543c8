import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import { ENOUGH } from './age-averages.ts';
import type { CohortChoice, CohortMeasure } from './cohort-choice.ts';
import type { CohortSentence } from './cohort-sentence.ts';
import { curvePayback } from './curve-payback.ts';

const COMPARED_AGE = 6;

/** What a buyer brings, and when the cost of winning one is back; null for other measures. */
export function spendSentence(
	result: CohortsResult,
	choice: CohortChoice,
	measure: CohortMeasure,
	usual: CohortSentence,
	format: Format,
	words: CohortsWords,
): CohortSentence | null {
	const firm = result.ages.filter(({ people }) => people >= ENOUGH);
	const age = Math.min(COMPARED_AGE, firm.length - 1);
	const sums = firm[age];
	if (measure !== 'spend' || choice.spending !== 'total' || age < 1 || !sums) return null;
	const money = format.moneyShort(sums.revenueToDate / sums.people);
	const brings = words.curve.titles.total(money, String(age), words.unit[choice.period]);
	return {
		context: usual.context,
		lead: [`${brings}.`],
		support: curvePayback(result, choice, 0, format, words).note,
		act: false,
	};
}
