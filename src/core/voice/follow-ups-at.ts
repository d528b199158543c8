import type { Dataset } from '../dataset/dataset.ts';
import { answerKey, answerMoment, momentOfKey } from './answer-key.ts';
import type { FollowUp } from './follow-up.ts';

/**
 * What was done about an answer by asOf. On the last day of the data everything counts: owners
 * go after answers later than their files end.
 */
export function followUpsAt(dataset: Dataset, asOf: number): (at: number) => FollowUp | null {
	const isPast = asOf < (dataset.lastDay ?? asOf);
	const marks = new Map(dataset.settings.followUps.map((mark) => [mark.answer, mark]));
	const moments = new Set(dataset.settings.followUps.map(({ answer }) => momentOfKey(answer)));
	if (marks.size === 0) return () => null;
	return (at) => {
		if (!moments.has(answerMoment(dataset, at))) return null;
		const mark = marks.get(answerKey(dataset, at));
		return mark === undefined || (isPast && mark.day > asOf) ? null : mark;
	};
}
