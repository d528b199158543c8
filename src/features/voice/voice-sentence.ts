import type { InstrumentScores, VoiceResult } from '#core/voice/voice-page.ts';
import { FEW, scoreText, type VoiceSpeech } from './voice-words.ts';

export interface VoiceSentence {
	readonly lead: readonly string[];
	readonly support: string | undefined;
	/** What the button to those who wait says; null: nobody does. */
	readonly toWaiting: string | null;
}

/** How high the score is and how sure, then who waits for an answer and what is at stake. */
export function voiceSentence(
	{ instruments, loop }: VoiceResult,
	hasMoney: boolean,
	speech: VoiceSpeech,
): VoiceSentence {
	const { format, text } = speech;
	const first = instruments.find(({ overall }) => overall !== null);
	const waiting = loop.waiting === 0 ? null : format.count(loop.waiting, 'customers');
	return {
		lead: [
			first === undefined ? text.lead.noScores : scoreLine(first, speech),
			...(loop.answers === 0
				? []
				: [
						waiting === null
							? text.lead.nobodyWaits
							: loop.waiting === 1
								? text.lead.oneWaits
								: text.lead.waiting(waiting),
					]),
		],
		support:
			[
				hasMoney && loop.waitingValue > 0
					? text.support.value(format.moneyShort(loop.waitingValue))
					: '',
				loop.answers > 0
					? text.support.closed(format.number(loop.closed), format.number(loop.answers))
					: '',
			]
				.filter(Boolean)
				.join(' ') || undefined,
		toWaiting: waiting === null ? null : text.toWaiting(waiting),
	};
}

function scoreLine({ instrument, overall }: InstrumentScores, speech: VoiceSpeech): string {
	const { format, text } = speech;
	const score = overall ?? { n: 0, value: 0, from: 0, to: 0 };
	const answers = format.count(score.n, 'answers');
	const { name } = text.instruments[instrument];
	if (score.n < FEW) return text.lead.few(name, answers);
	const say = (value: number) => scoreText(speech, instrument, value);
	if (score.from === score.to) return text.lead.alike(name, say(score.value), answers);
	return text.lead[instrument](say(score.value), answers, say(score.from), say(score.to));
}
