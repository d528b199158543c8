import type { Instrument } from '#core/columns/instruments.ts';
import type { Score } from '#core/voice/score.ts';
import { SCALES } from '#core/voice/scales.ts';
import type { Speech } from '#features/stages/stage-words.ts';
import type { PeriodWords } from '#i18n/messages/periods.ts';
import type { VoiceText } from '#i18n/messages/voice.ts';

/** Under so many answers no single number is named. */
export const FEW = 10;

export interface VoiceSpeech extends Speech {
	readonly text: VoiceText;
	/** Names of periods. */
	readonly periods: PeriodWords;
	/** "Lost" is too strong a word for this shop. */
	readonly lostIsLongSilent: boolean;
}

/** A score in its unit: `12`, `82%`. */
export function scoreText({ format }: VoiceSpeech, instrument: Instrument, value: number): string {
	return instrument === 'nps' ? format.number(value) : format.percent(value);
}

/** As exact as the data are: `11,8`, `81,9%`. */
export function exactText({ format }: VoiceSpeech, instrument: Instrument, value: number): string {
	return instrument === 'nps' ? format.decimal(value, 1) : format.percent(value, 1);
}

/** `−8 to 32`; that all answers are alike where the interval has no width. */
export function rangeText(speech: VoiceSpeech, instrument: Instrument, score: Score): string {
	const { between, alike } = speech.text.scores;
	if (score.from === score.to) return alike;
	return between(
		scoreText(speech, instrument, score.from),
		scoreText(speech, instrument, score.to),
	);
}

/** Place on the instrument's axis, 0…1. */
export function placeOf(instrument: Instrument, value: number): number {
	return instrument === 'nps' ? (value + 100) / 200 : value;
}

/** `mean 4.1 of 5` */
export function meanText({ text, format }: VoiceSpeech, instrument: Instrument, score: Score) {
	return text.scores.mean(format.decimal(score.mean, 1), format.number(SCALES[instrument].max));
}
