import type { AgeSums } from '#core/cohorts/age-sums.ts';
import type { Measured } from './cohort-measures.ts';

/** Fewer people than these are no firm ground for a line. */
export const ENOUGH = 20;
/** More ages than these nobody tells apart in one figure. */
const MOST_AGES = { few: 12, many: 36 } as const;

/** The mean of one age with what it rests on. */
export interface AgeAverage {
	readonly value: number;
	readonly people: number;
	readonly cohorts: number;
}

/** From the first age of the measure on. */
export function ageAverages(
	ages: readonly AgeSums[],
	{ from, average }: Pick<Measured, 'from' | 'average'>,
	large: boolean,
): AgeAverage[] {
	return ages.slice(from, MOST_AGES[large ? 'many' : 'few'] + 1).map((sums) => ({
		value: average(sums),
		people: sums.people,
		cohorts: sums.cohorts,
	}));
}

/** Where many cohorts began, a single one left is no average any more. */
export function isMean(age: AgeAverage, ages: readonly AgeAverage[]): boolean {
	return age.cohorts > 1 || ages[0]?.cohorts === 1;
}
