import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { AgeAverage } from './age-averages.ts';
import type { CohortChoice } from './cohort-choice.ts';
import type { Measured } from './cohort-measures.ts';

const COMPARED_AGE = 6;

/** The age at which curves are put into words: the sixth, or the last there is. */
export function comparedIndex(from: number, averages: readonly AgeAverage[]): number {
	return Math.min(COMPARED_AGE - from, averages.length - 1);
}

/** What the average does from its first age to the sixth. */
export function curveTitle(
	{ measure, from, formatValue }: Measured,
	choice: CohortChoice,
	averages: readonly AgeAverage[],
	{ curve, unit: units }: CohortsWords,
): string {
	const { titles } = curve;
	const unit = units[choice.period];
	const at = comparedIndex(from, averages);
	const first = averages[0];
	const later = averages[at];
	if (at < 1 || !later || !first) return titles.plain;
	const age = String(from + at);
	const [start, end] = [formatValue(first.value), formatValue(later.value)];
	if (measure === 'active') return titles.fall(start, end, age, unit);
	if (measure === 'returned') return titles.returned(end, age, unit);
	return measure === 'spend' && choice.spending === 'total'
		? titles.total(end, age, unit)
		: titles.each(start, end, age, unit);
}

export function curveSubtitle(
	{ measure }: Measured,
	choice: CohortChoice,
	format: Format,
	{ curve, unit: units }: CohortsWords,
): string {
	const unit = units[choice.period];
	if (measure !== 'spend') return curve.subtitle[measure](unit);
	// A curve of sums would compare big cohorts with small ones.
	const spending = choice.spending === 'total' ? 'total' : 'each';
	return curve.subtitle[spending](unit, format.currency);
}
