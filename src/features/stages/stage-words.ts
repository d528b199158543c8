import type { Stage } from '#core/lifecycle/stage.ts';
import type { Format } from '#i18n/format.ts';
import type { stages } from '#i18n/messages/stages.ts';
import type { RouteParams } from '#ui/route.ts';

export type StageTexts = (typeof stages)['id'];

/** What a view model needs beside the result and its own texts. */
export interface Speech {
	readonly format: Format;
	readonly stages: StageTexts;
	/** Address of a page; it keeps the date that is looked at. */
	readonly href: (path: string, params?: RouteParams) => string;
}

/** Name of a stage; "lost" is too strong a word where many of those people come back. */
export function stageName(texts: StageTexts, stage: Stage, lostIsLongSilent: boolean): string {
	return stage === 'lost' && lostIsLongSilent ? texts.longSilent : texts[stage];
}
