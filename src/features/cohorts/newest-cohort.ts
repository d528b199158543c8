import type { CohortRow } from '#core/cohorts/cohort-table.ts';
import { NOTABLE, standardErrors, type Share } from '#features/two-shares.ts';
import { ENOUGH } from './age-averages.ts';

export interface NewestCohort {
	readonly row: CohortRow;
	/** Whether fewer or more of it returned than of the others, beyond what chance explains. */
	readonly is: 'low' | 'high' | 'usual';
}

/** The newest cohort of 20 people whose next period is over, against all others of that age. */
export function newestCohort(rows: readonly CohortRow[]): NewestCohort | null {
	const ripe = rows.filter((row) => row.retained.length > 1 && (row.running ?? 2) > 1);
	const row = ripe.findLast(({ size }) => size >= ENOUGH);
	if (row === undefined) return null;
	const others = ripe.filter((other) => other !== row);
	const difference = standardErrors(nextShare([row]), nextShare(others));
	return {
		row,
		is: difference >= NOTABLE ? 'high' : difference <= -NOTABLE ? 'low' : 'usual',
	};
}

/** Customers who bought in the period after their first, of all in the cohorts. */
function nextShare(rows: readonly CohortRow[]): Share {
	return {
		part: rows.reduce((sum, { retained }) => sum + (retained[1] ?? 0), 0),
		of: rows.reduce((sum, { size }) => sum + size, 0),
	};
}
