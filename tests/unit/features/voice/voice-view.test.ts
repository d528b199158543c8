import { describe, expect, test } from 'vitest';
import { periodEnd, periodOf, periodStart } from '#core/calendar/period.ts';
import type { PeriodScore } from '#core/voice/score-groups.ts';
import { loopView } from '#features/voice/loop-view.ts';
import { bandRows, channelRows, overallRows, scoreSource } from '#features/voice/score-view.ts';
import { trendFigure } from '#features/voice/trend-figure.ts';
import { readVoiceChoice, shownScores } from '#features/voice/voice-choice.ts';
import { voiceSentence } from '#features/voice/voice-sentence.ts';
import { asOf, loop, plain, result, score, scores, speechIn, unhappy } from './voice-facts.ts';

const english = speechIn('en');
const say = (...given: Parameters<typeof result>) => {
	const { lead, support } = voiceSentence(result(...given), true, english);
	return [...lead, support ?? ''].map(plain);
};

describe('the sentence', () => {
	test('says the score with its range, who waits and what is at stake', () => {
		expect(say()).toEqual([
			'NPS 12 of 45 answers: between −8 and 32.',
			'14 customers who are unhappy wait for an answer.',
			'They spent IDR 1.2 mn in the last year. 3 of 17 unhappy answers are followed up.',
		]);
	});

	test('names no number of fewer than ten answers', () => {
		const few = scores({ overall: score({ n: 9 }) });
		expect(say({ instruments: [few] })[0]).toBe('NPS: 9 answers so far, too few for one number.');
	});

	test('gives no range where all answers are alike', () => {
		const alike = scores({ overall: score({ value: 100, from: 100, to: 100 }) });
		expect(say({ instruments: [alike] })[0]).toBe(
			'NPS 100 of 45 answers: all alike, no range yet.',
		);
	});

	test('takes satisfaction where there is no NPS', () => {
		const csat = scores({
			instrument: 'csat',
			overall: score({ value: 0.8, from: 0.7, to: 0.9 }),
		});
		expect(say({ instruments: [scores({ overall: null, offScale: 2 }), csat] })[0]).toBe(
			'80% of 45 answers are satisfied: between 70% and 90%.',
		);
	});

	test('speaks of one customer who waits as of one', () => {
		expect(say({ loop: loop({ waiting: 1 }) })[1]).toBe(
			'One unhappy customer waits for an answer.',
		);
	});

	test('is content where nobody waits, and silent on answers where there are none', () => {
		expect(say({ loop: loop({ waiting: 0, waitingValue: 0, closed: 17 }) })[1]).toBe(
			'Nobody unhappy is waiting for an answer.',
		);
		const none = loop({ answers: 0, closed: 0, waiting: 0, waitingValue: 0 });
		expect(say({ instruments: [], loop: none })).toEqual([
			'No scores from customers yet, only complaints and cancellations.',
			'',
		]);
	});
});

describe('score rows', () => {
	test('stand on the axis of their instrument; few answers have no dot and no number', () => {
		const csat = scores({
			instrument: 'csat',
			overall: score({ n: 9, value: 0.5, from: 0.2, to: 0.8, mean: 3.4 }),
		});
		const [nps, few] = overallRows(result({ instruments: [scores(), csat] }), english);
		expect(nps).toMatchObject({
			at: expect.closeTo(0.559, 9) as number,
			mark: 0.5,
			value: '11.8',
			range: '−8 to 32',
			few: false,
		});
		expect(few).toMatchObject({ at: 0.5, mark: undefined, value: 'few answers', few: true });
		expect(few!.note).toContain('mean 3.4 of 5');
	});

	test('say where all answers are alike instead of a range without width', () => {
		const alike = scores({ overall: score({ value: 100, from: 100, to: 100 }) });
		expect(overallRows(result({ instruments: [alike] }), english)[0]!.range).toBe('all alike');
	});

	test('tell a channel called like those without one apart', () => {
		const channels = ['nobody', '', null].map((name) => ({ name, score: score() }));
		const rows = channelRows(scores({ channels }), english);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
		expect(rows.map(({ name }) => name)).toEqual(['nobody', 'No channel', 'Nobody known']);
	});

	test('open the customers of a band', () => {
		expect(bandRows(scores(), english)[0]).toMatchObject({
			name: 'Detractors (0–6)',
			count: '12',
			share: '27%',
			href: '#/customers?who=voice.nps.low',
		});
	});

	test('say what was left out', () => {
		const shown = [scores({ offScale: 2, ofNobody: 5 })];
		const source = scoreSource(result(), shown, english);
		expect(source.leftOut!.map(plain)).toEqual(['2 answers off the scale.']);
		expect(plain(source.basis!)).toBe('45 answers. Of these, 5 by nobody known.');
		expect(source.terms).toEqual(['nps', 'scoreInterval']);
	});
});

function month(back: number, changes: Partial<PeriodScore> = {}): PeriodScore {
	const index = periodOf('month', asOf) - back;
	const lastDay = Math.min(periodEnd('month', index), asOf);
	const firstDay = periodStart('month', index);
	return { label: '', firstDay, lastDay, running: back === 0, score: score(), ...changes };
}

describe('the trend', () => {
	const trend = (periods: PeriodScore[]) => trendFigure(scores({ periods }), 'month', english);

	test('names a change only where the intervals of the last whole periods do not touch', () => {
		const high = score({ value: 50, from: 40, to: 60 });
		const low = score({ value: 10, from: 0, to: 20 });
		const now = month(0, { score: high });
		expect(trend([month(2, { score: high }), month(1, { score: low }), now]).title).toBe(
			'NPS fell from 50 to 10',
		);
		const near = score({ value: 10, from: 0, to: 45 });
		expect(trend([month(2, { score: high }), month(1, { score: near }), now]).title).toBe(
			'NPS over time',
		);
	});

	test('leaves gaps for periods of few answers, which the table has', () => {
		const figure = trend([
			month(3),
			month(2, { score: score({ n: 9 }) }),
			month(1, { score: null }),
			month(0),
		]);
		expect(figure.series[0]!.values).toEqual([11.8, null, null, 11.8]);
		expect(figure.table.rows.map((row) => row[3])).toEqual(['45', '9', '0', '45']);
		expect(figure.table.rows[2]).toEqual(
			['Sep 2025', '–', '–', '0'].map(
				(cell) => expect.stringMatching(cell.replace(' ', '\\s')) as string,
			),
		);
		expect([figure.incompleteFrom, figure.note]).toEqual([3, english.text.trend.noteFew]);
		expect(plain(figure.subtitle)).toContain('24 days so far');
	});

	test('is not drawn from one period', () => {
		expect(trend([month(0)]).status.kind).toBe('too-few');
	});
});

describe('the loop', () => {
	test('lists who waits with the answer, and who has had one with the note', () => {
		const followUp = { answer: 'k', day: asOf, note: 'Ditelepon' };
		const view = loopView(
			loop({ open: [unhappy()], done: [unhappy({ followUp })], ofNobody: 2 }),
			true,
			english,
		);
		expect(plain(view.title)).toBe('14 customers waiting for an answer');
		expect(plain(view.share!)).toBe('18% followed up: 3 of 17 answers.');
		expect(view.open[0]).toMatchObject({ name: 'Ani', said: 'Mahal', followUp: null });
		expect(plain(view.open[0]!.score)).toBe('NPS 3 of 10 · 14 Oct 2025');
		expect(view.done[0]!.followUp!.note).toBe('Ditelepon');
		expect(view.source.leftOut).toHaveLength(1);
	});

	test('has no money where the files have none', () => {
		expect(loopView(loop({ open: [unhappy()] }), false, english).open[0]!.value).toBeNull();
	});
});

describe('the address', () => {
	test('chooses score, period, measure and source; anything else is the usual', () => {
		const read = (text: string) => readVoiceChoice(new Map(new URLSearchParams(text)));
		expect(read('score=ces&period=week&measure=revenue&by=reasons&source=return')).toEqual({
			instrument: 'ces',
			period: 'week',
			measure: 'revenue',
			by: 'reasons',
			source: 'return',
		});
		expect(read('score=x&period=day&measure=&by=__proto__&source=all')).toEqual({
			instrument: null,
			period: 'month',
			measure: 'share',
			by: 'themes',
			source: null,
		});
	});

	test('of a score that nobody gave shows the first that somebody did', () => {
		const all = [scores({ instrument: 'nps', overall: null }), scores({ instrument: 'csat' })];
		const choice = readVoiceChoice(new Map([['score', 'nps']]));
		expect(shownScores(all, choice)?.instrument).toBe('csat');
		expect(shownScores([], choice)).toBeUndefined();
	});
});
