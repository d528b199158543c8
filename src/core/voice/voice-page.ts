import { INSTRUMENTS } from '../columns/instruments.ts';
import type { Instrument } from '../columns/instruments.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { overallScores, periodScores } from './score-groups.ts';
import type { OverallScores, PeriodScore, VoicePeriod } from './score-groups.ts';
import { loopAt } from './loop.ts';
import type { Loop } from './loop.ts';

export interface InstrumentScores extends OverallScores {
	readonly instrument: Instrument;
	readonly periods: readonly PeriodScore[];
}

/** What customers say about the shop, in numbers, and who waits for an answer. */
export interface VoiceResult {
	readonly asOf: number;
	/** Instruments with answers that count or with scores off their scale. */
	readonly instruments: readonly InstrumentScores[];
	readonly loop: Loop;
}

export function voiceAt(
	dataset: Dataset,
	{ asOf, period }: { readonly asOf: number; readonly period: VoicePeriod },
): VoiceResult {
	return {
		asOf,
		instruments: INSTRUMENTS.map((instrument) => ({
			instrument,
			...overallScores(dataset, instrument, asOf),
			periods: periodScores(dataset, instrument, asOf, period),
		})).filter(({ overall, offScale }) => overall !== null || offScale > 0),
		loop: loopAt(dataset, asOf),
	};
}
