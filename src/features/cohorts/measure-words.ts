import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { CohortChoice, CohortMeasure } from './cohort-choice.ts';

type Words = Pick<CohortsWords, 'table' | 'unit'>;

/** How to read the table: what a row is, and what stands in it. */
export function explainMeasure(measure: CohortMeasure, choice: CohortChoice, words: Words): string {
	const { explain } = words.table;
	const unit = words.unit[choice.period];
	const rows = choice.period === '30-days' ? words.unit.month : unit;
	const across = measure === 'spend' ? explain[choice.spending] : explain[measure];
	return `${explain.row(rows)} ${across(unit)}`;
}

/** What stands over the ages: the measure and its unit. */
export function measureHead(
	measure: CohortMeasure,
	choice: CohortChoice,
	format: Format,
	words: Words,
): string {
	const { head } = words.table;
	const unit = words.unit[choice.period];
	const { absolute } = choice;
	switch (measure) {
		case 'active':
			return absolute ? head.activePeople(unit) : head.active(unit);
		case 'returned':
			return absolute ? head.returnedPeople(unit) : head.returned(unit);
		case 'orders':
			return absolute ? head.ordersPlaced(unit) : head.orders(unit);
		case 'spend':
			return head[choice.spending](unit, format.currency);
	}
}
