import type { CohortMembers } from '#core/cohorts/cohort-customers.ts';
import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import { customerSetText } from '#features/customers/customer-set-address.ts';
import { filterOf, type CohortChoice, type CohortMeasure } from './cohort-choice.ts';

/** Whom a cell counts: who bought in it, who had come back by then, or all who spent up to then. */
const WHO: Readonly<Record<CohortMeasure, CohortMembers['who']>> = {
	active: 'bought',
	returned: 'returned',
	orders: 'bought',
	spend: 'bought',
};

/**
 * The word of an address that names the people of a cell.
 *
 * @param label of the cohort
 * @param age null: everybody of the cohort
 */
export function membersAddress(
	{ rows }: Pick<CohortsResult, 'rows'>,
	choice: CohortChoice,
	measure: CohortMeasure,
	label: string,
	age: number | null,
): string | null {
	const row = rows.find((one) => one.label === label);
	if (row === undefined) return null;
	const isWhole = age === null || (measure === 'spend' && choice.spending === 'total');
	return customerSetText({
		of: 'cohort',
		period: choice.period,
		cohortDay: row.firstDay,
		who: isWhole ? 'all' : WHO[measure],
		age: isWhole ? 0 : age,
		filter: filterOf(choice),
	});
}
