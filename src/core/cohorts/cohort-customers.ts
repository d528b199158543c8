import type { Dataset } from '../dataset/dataset.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { cohortClock } from './cohort-clock.ts';
import type { CohortFilter } from './cohort-dimension.ts';
import { filterTest } from './cohort-groups.ts';
import type { CohortPeriod } from './cohort-period.ts';

/** The people of one cohort, or those behind one of its cells. */
export interface CohortMembers {
	readonly period: CohortPeriod;
	/** A day of the cohort's own period. */
	readonly cohortDay: number;
	/** Everybody, who bought in the period of the age, or who had bought again by its end. */
	readonly who: 'all' | 'bought' | 'returned';
	readonly age: number;
	readonly filter: CohortFilter | null;
}

export function cohortCustomers(dataset: Dataset, asOf: number, members: CohortMembers): number[] {
	const { purchases } = snapshotAt(dataset, asOf);
	const { start, day, firstDay, customers } = purchases;
	const { cohortDay, who, age } = members;
	const clock = cohortClock(members.period, purchases);
	// The first cohort may begin before the data do.
	const isOutside = cohortDay > asOf || cohortDay < clock.firstDay(clock.cohortOf(firstDay));
	const wanted = isOutside ? null : clock.cohortOf(Math.max(cohortDay, firstDay));
	const includes = filterTest(dataset, purchases, members.filter);
	const found: number[] = [];
	for (let c = 0; c < customers; c++) {
		const begin = start[c]!;
		const end = start[c + 1]!;
		if (begin === end || !includes(c)) continue;
		const first = day[begin]!;
		if (clock.cohortOf(first) !== wanted) continue;
		const ageAt = (i: number) => clock.ageOf(first, day[i]!);
		if (who === 'bought' && !some(begin, end, (i) => ageAt(i) === age)) continue;
		if (who === 'returned' && !(begin + 1 < end && ageAt(begin + 1) <= age)) continue;
		found.push(c);
	}
	return found;
}

function some(from: number, to: number, test: (i: number) => boolean): boolean {
	for (let i = from; i < to; i++) if (test(i)) return true;
	return false;
}
