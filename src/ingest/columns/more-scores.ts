import type { Instrument } from '#core/columns/instruments.ts';
import type { ColumnProfile } from './column-profile.ts';
import { instrumentAsked, questionMeaning } from './survey-question.ts';

interface MoreScore {
	readonly column: number;
	readonly meaning: Instrument;
}

/**
 * Scores beside the first one in a file that asks several questions: of each other instrument the
 * first column that names it.
 *
 * @param score column of the first score
 * @param taken columns that have a meaning already
 */
export function moreScores(
	headers: readonly string[],
	profiles: readonly ColumnProfile[],
	score: number,
	taken: ReadonlySet<number>,
): MoreScore[] {
	const used = new Set([instrumentAsked(headers[score]!)]);
	// A score that does not say what it asks may be any of them.
	if (used.has(null)) return [];
	return headers.flatMap((header, column): MoreScore[] => {
		const meaning = instrumentAsked(header);
		if (taken.has(column) || meaning === null || used.has(meaning)) return [];
		if (!holdsScores(header, profiles[column]!)) return [];
		used.add(meaning);
		return [{ column, meaning }];
	});
}

/** Whether a column of answers holds scores: by its question, or by the name of an instrument. */
export function holdsScores(header: string, profile: ColumnProfile): boolean {
	if (questionMeaning(header, profile) === 'score') return true;
	return instrumentAsked(header) !== null && profile.numbers > 0.8 && profile.distinct <= 11;
}
