import { SCALES } from '#core/voice/scales.ts';
import type { Loop, UnhappyAnswer } from '#core/voice/loop.ts';
import { shortened } from '#features/customers/shortened.ts';
import type { NumberSource } from '#ui/content/number-source.ts';
import { followUpView, type FollowUpView } from './follow-up-view.ts';
import type { VoiceSpeech } from './voice-words.ts';

const TEXT = 160;

export interface LoopRow {
	readonly id: string;
	/** Names the answer. */
	readonly key: string;
	readonly name: string;
	readonly href: string;
	readonly stage: UnhappyAnswer['stage'];
	readonly atRisk: boolean;
	/** `NPS 3 of 10 · 12 May 2025` */
	readonly score: string;
	/** What was said; '': nothing. */
	readonly said: string;
	/** Null without amounts. */
	readonly value: string | null;
	readonly followUp: FollowUpView | null;
}

export interface LoopView {
	readonly title: string;
	readonly share: string | null;
	readonly ofNobody: string | null;
	readonly open: readonly LoopRow[];
	readonly done: readonly LoopRow[];
	readonly source: NumberSource;
}

/** Who waits for an answer, and who has had one. */
export function loopView(loop: Loop, hasMoney: boolean, speech: VoiceSpeech): LoopView {
	const { format, text } = speech;
	const row = (answer: UnhappyAnswer) => loopRow(answer, hasMoney, speech);
	const { answers, closed, waiting, ofNobody } = loop;
	const nobody = ofNobody > 0 ? text.loop.ofNobody(format.count(ofNobody, 'answers')) : null;
	return {
		title:
			waiting > 0
				? text.loop.title(format.count(waiting, 'customers'))
				: answers > 0
					? text.loop.none
					: text.loop.noneEver,
		share:
			answers > 0
				? text.loop.closed(
						format.percent(closed / answers),
						format.number(closed),
						format.count(answers, 'answers'),
					)
				: null,
		ofNobody: nobody,
		open: loop.open.map(row),
		done: loop.done.map(row),
		source: {
			terms: ['waitingForAnswer'],
			basis: format.count(answers, 'answers'),
			leftOut: nobody === null ? [] : [nobody],
		},
	};
}

function loopRow(answer: UnhappyAnswer, hasMoney: boolean, speech: VoiceSpeech): LoopRow {
	const { format, text, href } = speech;
	const { instrument, followUp } = answer;
	const score = text.loop.score(
		text.instruments[instrument].name,
		format.number(answer.score),
		format.number(SCALES[instrument].max),
	);
	return {
		// Rows that say the same may be of two people whom the owner keeps apart.
		id: `${answer.key} ${answer.customer}`,
		key: answer.key,
		name: shortened(answer.label, 60),
		href: href('/customers', { id: answer.customer }),
		stage: answer.stage,
		atRisk: answer.atRisk,
		score: `${score} · ${format.day(answer.day)}`,
		said: [answer.reason, answer.text]
			.filter(Boolean)
			.map((one) => shortened(one, TEXT))
			.join(' · '),
		value: hasMoney ? format.moneyShort(answer.value) : null,
		followUp: followUpView(followUp, text.loop, format),
	};
}
