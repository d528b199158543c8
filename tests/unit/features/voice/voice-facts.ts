import type { Score } from '#core/voice/score.ts';
import type { InstrumentScores, VoiceResult } from '#core/voice/voice-page.ts';
import type { Loop, UnhappyAnswer } from '#core/voice/loop.ts';
import type { VoiceSpeech } from '#features/voice/voice-words.ts';
import { createFormat } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import { periods } from '#i18n/messages/periods.ts';
import { stages } from '#i18n/messages/stages.ts';
import { voice } from '#i18n/messages/voice.ts';

/** 24 Oct 2025. */
export const asOf = 20_385;

export function speechIn(locale: Locale): VoiceSpeech {
	return {
		format: createFormat(locale, 'IDR'),
		stages: stages[locale],
		href: (path, params) => `#${path}?${new URLSearchParams(params as never).toString()}`,
		text: voice[locale],
		periods: periods[locale],
		lostIsLongSilent: false,
	};
}

/** No-break spaces as plain ones. */
export function plain(text: string): string {
	return text.replaceAll(/\u00a0/g, ' ');
}

export function score(changes: Partial<Score> = {}): Score {
	const counts = { n: 45, low: 12, middle: 16, high: 17, mean: 7.2 };
	return { ...counts, value: 11.8, from: -8.2, to: 31.8, ...changes };
}

export function scores(changes: Partial<InstrumentScores> = {}): InstrumentScores {
	return {
		instrument: 'nps',
		overall: score(),
		channels: [],
		stages: [],
		offScale: 0,
		ofNobody: 0,
		periods: [],
		...changes,
	};
}

export function loop(changes: Partial<Loop> = {}): Loop {
	return {
		answers: 17,
		closed: 3,
		waiting: 14,
		waitingValue: 120_000_000,
		ofNobody: 0,
		open: [],
		done: [],
		...changes,
	};
}

export function unhappy(changes: Partial<UnhappyAnswer> = {}): UnhappyAnswer {
	return {
		key: 'k',
		customer: 7,
		label: 'Ani',
		stage: 'loyal',
		instrument: 'nps',
		score: 3,
		day: asOf - 10,
		reason: '',
		text: 'Mahal',
		atRisk: true,
		value: 100,
		followUp: null,
		...changes,
	};
}

export function result(changes: Partial<VoiceResult> = {}): VoiceResult {
	return { asOf, instruments: [scores()], loop: loop(), ...changes };
}
