import type { SurveyTable } from '../dataset/records/surveys.ts';

/** Place of the customer's latest answer to one instrument up to a day; null without one. */
export function latestAnswer(
	surveys: SurveyTable,
	customer: number,
	instrument: number,
	asOf: number,
): number | null {
	for (let i = surveys.start[customer + 1]! - 1; i >= surveys.start[customer]!; i--) {
		if (surveys.day[i]! <= asOf && surveys.instrument[i] === instrument) return i;
	}
	return null;
}
