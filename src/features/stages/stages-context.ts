import type { AnalysisResult } from '#core/analyses.ts';
import { civilFromDay } from '#core/calendar/day.ts';
import type { Sector } from '#core/dataset/settings.ts';
import type { lostLimit } from '#i18n/messages/lost-limit.ts';
import type { stagesPage } from '#i18n/messages/stages-page.ts';
import type { NumberInputWords } from '#i18n/messages/number-inputs.ts';
import type { Speech } from './stage-words.ts';

export type StagesData = AnalysisResult<'stages'>;

/** How the page speaks. */
export interface StagesSpeech extends Speech {
	readonly text: (typeof stagesPage)['id'];
	readonly limit: (typeof lostLimit)['id'];
	readonly inputs: NumberInputWords;
	readonly sector: Sector;
}

/** The month of a day has not ended with it. */
export function monthIsRunning(day: number): boolean {
	return civilFromDay(day + 1).day !== 1;
}

/** New, growing and loyal together, from counts in the order of the stages. */
export function activeOf(counts: readonly number[]): number {
	const [, fresh = 0, growing = 0, loyal = 0] = counts;
	return fresh + growing + loyal;
}
