import type { Instrument } from '#core/columns/instruments.ts';
import type { Score } from '#core/voice/score.ts';
import { BANDS, type Band } from '#core/voice/scales.ts';
import type { GroupScore } from '#core/voice/score-groups.ts';
import type { InstrumentScores, VoiceResult } from '#core/voice/voice-page.ts';
import { customerSetText } from '#features/customers/customer-set-address.ts';
import { stageName } from '#features/stages/stage-words.ts';
import type { IntervalRow } from '#ui/chart/interval-rows.ts';
import type { NumberSource } from '#ui/content/number-source.ts';
import { exactText, FEW, meanText, placeOf, rangeText, type VoiceSpeech } from './voice-words.ts';

/** How many groups are listed; the smallest are left to the list of customers. */
const GROUPS = 12;

export interface BandRow {
	readonly id: Band;
	readonly name: string;
	readonly count: string;
	readonly share: string;
	/** 0…1 */
	readonly length: number;
	readonly href: string;
}

/** Each instrument's score over all answers. */
export function overallRows(result: VoiceResult, speech: VoiceSpeech): IntervalRow[] {
	return result.instruments.flatMap(({ instrument, overall }) => {
		if (overall === null) return [];
		const { name, meaning } = speech.text.instruments[instrument];
		const mean = instrument === 'nps' ? '' : `; ${meanText(speech, instrument, overall)}`;
		return [
			{ ...row(instrument, overall, speech), id: instrument, name, note: `${meaning}${mean}` },
		];
	});
}

export function channelRows(scores: InstrumentScores, speech: VoiceSpeech): IntervalRow[] {
	const { groups } = speech.text;
	return scores.channels.slice(0, GROUPS).map((group) => ({
		...row(scores.instrument, group.score, speech),
		// A channel of the owner's may be called anything, also as those that have no name.
		id: group.name === null ? 'nobody' : `channel ${group.name}`,
		name: group.name === null ? groups.nobody : group.name || groups.noChannel,
	}));
}

export function stageRows(scores: InstrumentScores, speech: VoiceSpeech): IntervalRow[] {
	return scores.stages.map((group: GroupScore<NonNullable<IntervalRow['stage']>>) => ({
		...row(scores.instrument, group.score, speech),
		id: group.name ?? 'nobody',
		stage: group.name ?? undefined,
		name:
			group.name === null
				? speech.text.groups.nobody
				: stageName(speech.stages, group.name, speech.lostIsLongSilent),
	}));
}

/** Who answered what, opening the customers. */
export function bandRows(
	{ instrument, overall }: InstrumentScores,
	speech: VoiceSpeech,
): BandRow[] {
	if (overall === null) return [];
	const { format, text, href } = speech;
	return BANDS.map((band) => ({
		id: band,
		name: text.bands[instrument][band],
		count: format.number(overall[band]),
		share: format.percent(overall[band] / overall.n),
		length: overall[band] / overall.n,
		href: href('/customers', { who: customerSetText({ of: 'voice', instrument, band }) }),
	}));
}

export function scoreSource(
	result: VoiceResult,
	shown: readonly InstrumentScores[],
	{ format, text }: VoiceSpeech,
	counted: 'last' | 'perPeriod' = 'last',
): NumberSource {
	const sum = (pick: (scores: InstrumentScores) => number) =>
		shown.reduce((total, scores) => total + pick(scores), 0);
	const offScale = sum((scores) => scores.offScale);
	const ofNobody = sum((scores) => scores.ofNobody);
	return {
		terms: [...shown.map(({ instrument }) => instrument), 'scoreInterval'],
		inputs: [
			{ label: text.scores.inputs.asOf, value: format.day(result.asOf) },
			{ label: text.scores.inputs.counted, value: text.scores.inputs[counted] },
		],
		basis: [
			format.count(
				sum(({ overall }) => overall?.n ?? 0),
				'answers',
			),
			...(ofNobody > 0 ? [text.scores.ofNobody(format.number(ofNobody))] : []),
		].join('. '),
		leftOut: offScale > 0 ? [text.scores.offScale(format.count(offScale, 'answers'))] : [],
	};
}

function row(instrument: Instrument, score: Score, speech: VoiceSpeech) {
	const few = score.n < FEW;
	return {
		at: placeOf(instrument, score.value),
		from: placeOf(instrument, score.from),
		to: placeOf(instrument, score.to),
		mark: instrument === 'nps' ? placeOf(instrument, 0) : undefined,
		value: few ? speech.text.scores.few : exactText(speech, instrument, score.value),
		range: rangeText(speech, instrument, score),
		count: speech.format.number(score.n),
		few,
	};
}
