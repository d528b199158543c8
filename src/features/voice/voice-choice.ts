import { INSTRUMENTS, type Instrument } from '#core/columns/instruments.ts';
import {
	CAUSES_BY,
	GRIEVANCE_SOURCES,
	type CausesBy,
	type GrievanceSource,
} from '#core/voice/grievance-source.ts';
import type { VoicePeriod } from '#core/voice/score-groups.ts';
import type { InstrumentScores } from '#core/voice/voice-page.ts';

export const VOICE_PERIODS = ['week', 'month', 'quarter'] as const satisfies VoicePeriod[];
export const CAUSE_MEASURES = ['share', 'revenue'] as const;

/** What the address asks for. */
export interface VoiceChoice {
	/** Null: the first one with answers. */
	readonly instrument: Instrument | null;
	readonly period: VoicePeriod;
	readonly measure: (typeof CAUSE_MEASURES)[number];
	readonly by: CausesBy;
	/** Null: all of them. */
	readonly source: GrievanceSource | null;
}

/** The scores that are looked at; undefined where no answer counts. */
export function shownScores(
	instruments: readonly InstrumentScores[],
	choice: VoiceChoice,
): InstrumentScores | undefined {
	const counted = instruments.filter(({ overall }) => overall !== null);
	return counted.find(({ instrument }) => instrument === choice.instrument) ?? counted[0];
}

export function readVoiceChoice(params: ReadonlyMap<string, string>): VoiceChoice {
	return {
		instrument: oneOf(INSTRUMENTS, params.get('score')) ?? null,
		period: oneOf(VOICE_PERIODS, params.get('period')) ?? 'month',
		measure: oneOf(CAUSE_MEASURES, params.get('measure')) ?? 'share',
		by: oneOf(CAUSES_BY, params.get('by')) ?? 'themes',
		source: oneOf(GRIEVANCE_SOURCES, params.get('source')) ?? null,
	};
}

function oneOf<T extends string>(all: readonly T[], text: string | undefined): T | undefined {
	return all.find((one) => one === text);
}
