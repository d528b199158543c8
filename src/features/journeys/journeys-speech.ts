import type { AnalysisResult } from '#core/analyses.ts';
import type { Stage } from '#core/lifecycle/stage.ts';
import { stageName, type StageTexts } from '#features/stages/stage-words.ts';
import type { Format } from '#i18n/format.ts';
import type { journeyReasons } from '#i18n/messages/journey-reasons.ts';
import type { journeySets } from '#i18n/messages/journey-sets.ts';
import type { journeys } from '#i18n/messages/journeys.ts';
import type { RouteParams } from '#ui/route.ts';

export type JourneysData = AnalysisResult<'journeys'>;

/** What the figures of the page are worded with. */
export interface JourneysSpeech {
	readonly format: Format;
	readonly text: (typeof journeys)['id'] & (typeof journeyReasons)['id'];
	readonly sets: (typeof journeySets)['id']['journeySet'];
	readonly stages: StageTexts;
	readonly hasMoney: boolean;
}

/** One bar of people, and the list that it opens; null: nobody to list. */
export interface OpenedBar {
	readonly id: string;
	readonly label: string;
	readonly value: number;
	readonly open: RouteParams | null;
}

/** Name of a stage on this page. */
export function stageWord({ stages }: JourneysSpeech, stage: Stage, silent: boolean): string {
	return stage === 'new' ? stages.newShort : stageName(stages, stage, silent);
}

/** A channel's name; '' is not known, null the channels that are not listed by themselves. */
export function channelWord({ text }: JourneysSpeech, name: string | null): string {
	return name === null ? text.others : name || text.unknown;
}
