import { expect, test } from 'vitest';
import type { CustomerList } from '#core/customers/customer-list.ts';
import { STAGES } from '#core/lifecycle/stage.ts';
import { readAddress } from '#features/customers/customers-address.ts';
import { customersSentence } from '#features/customers/customers-sentence.ts';
import {
	rangeText,
	resultText,
	ruleNotes,
	type StageFacts,
} from '#features/customers/customers-view.ts';
import { stageName } from '#features/customers/customers-words.ts';
import { shortened } from '#features/customers/shortened.ts';
import { limits, plain, wordsIn } from './fixtures.ts';

const english = wordsIn('en');

function list(changes: Partial<CustomerList> = {}): CustomerList {
	return {
		ids: new Uint32Array(162),
		stageCounts: [185, 185, 251, 211, 737],
		atRiskCount: 162,
		advocateCount: 12,
		expected: null,
		netLastYear: 9_180_000_000,
		...changes,
	};
}

const facts: StageFacts = {
	thresholds: limits,
	stages: STAGES.map((stage, index) => ({
		stage,
		customers: list().stageCounts[index] ?? 0,
		atRisk: stage === 'loyal' ? 62 : stage === 'growing' ? 100 : 0,
		netLastYear: 1_000_000_000,
		atRiskNetLastYear: stage === 'loyal' ? 9_000_000_000 : 180_000_000,
		medianSilence: null,
	})),
	backTests: [
		{ day: 1, lost: 60, cameBack: 30, active: 100, bought: 80 },
		{ day: 0, lost: 40, cameBack: 20, active: 100, bought: 80 },
	],
	lostIsLongSilent: false,
};

const sentence = (query: string, words = english, given = list()) =>
	customersSentence(
		words,
		readAddress(new Map(new URLSearchParams(query)), words.hasMoney, null),
		given,
		facts,
	);

test('the page opens with those at risk and a way to them', () => {
	const { context, lead, support, showAtRisk } = sentence('');
	expect(plain(context)).toBe('1,569 people');
	expect(lead).toEqual([
		'162 of 647 active customers are at risk.',
		'Start with the most valuable.',
	]);
	expect(plain(support)).toBe('Together they spent IDR 97.2 mn in the past year.');
	expect(showAtRisk).toBe('Show the 162 at risk');
});

test('listed, the most valuable of them are at the top', () => {
	const { lead, showAtRisk } = sentence('risk=1');
	expect(lead[1]).toBe('The most valuable are at the top.');
	expect(showAtRisk).toBeNull();
	expect(sentence('risk=1&sort=name').lead[1]).toContain('Sort by value');
});

test('a search changes the list, not the sentence', () => {
	const searched = sentence(
		'risk=1&stage=loyal&q=umar',
		english,
		list({ ids: new Uint32Array(2) }),
	);
	expect(searched.lead[0]).toBe('62 of 211 loyal customers are at risk.');
	expect(plain(searched.support)).toContain('IDR 90.0 mn');
});

test('stages are named, and prospects are said never to have bought', () => {
	expect(plain(sentence('stage=lost', english, list({ ids: new Uint32Array(737) })).lead[0])).toBe(
		'737 customers are lost.',
	);
	const prospects = sentence(
		'stage=prospect',
		english,
		list({ ids: new Uint32Array(185), netLastYear: 0 }),
	);
	expect(plain(prospects.lead[0])).toBe('185 people have never bought.');
	expect(prospects.support).toBeUndefined();
});

test('the newly lost are counted with their days', () => {
	const lost = sentence('lost-within=30', english, list({ ids: new Uint32Array(23) }));
	expect(plain(lost.lead[0])).toBe('23 became lost in the last 30 days.');
});

test('nobody at risk and nobody active are said plainly', () => {
	const calm = { ...facts, stages: facts.stages.map((stage) => ({ ...stage, atRisk: 0 })) };
	const address = readAddress(new Map(), true, null);
	const none = list({ atRiskCount: 0 });
	expect(customersSentence(english, address, none, calm).lead[0]).toBe(
		'None of the 647 active customers is at risk.',
	);
	const one = { stageCounts: [3, 1, 0, 0, 9], atRiskCount: 0 };
	expect(customersSentence(english, address, list(one), calm).lead[0]).toBe(
		'The only active customer is not at risk.',
	);
	const empty = list({ stageCounts: [3, 0, 0, 0, 9], atRiskCount: 0 });
	expect(customersSentence(english, address, empty, calm).lead).toEqual([
		'No customer is active on this date.',
	]);
});

test('without money no sentence speaks of it', () => {
	const words = wordsIn('en', { hasMoney: false });
	const { lead, support } = sentence('', words);
	expect(lead[1]).toBe('Start with those who order most.');
	expect(support).toBeUndefined();
	expect(sentence('risk=1', words).lead[1]).toBe('Those who order most are at the top.');
});

test('every sentence stays under 90 characters in both languages', () => {
	for (const locale of ['id', 'en'] as const) {
		for (const query of ['', 'risk=1', 'stage=new,growing,loyal', 'stage=lost', 'lost-within=30']) {
			for (const line of sentence(query, wordsIn(locale)).lead) {
				expect(line.length, line).toBeLessThan(90);
			}
		}
	}
});

test('where many came back, "lost" becomes "long silent" and the shares are shown', () => {
	const words = wordsIn('en', { lostIsLongSilent: true });
	expect(stageName(words, 'lost')).toBe('Long silent');
	const notes = ruleNotes(words, { ...facts, lostIsLongSilent: true });
	expect(notes[1]).toContain('50% bought again; of the active 80% did');
	const few = ruleNotes(words, { ...facts, lostIsLongSilent: true, backTests: [] });
	expect(few[1]).toContain('Nobody has passed');
	expect(few[0]).toContain('long silent after');
});

test('the source of the limits is said', () => {
	expect(plain(ruleNotes(english, facts)[0])).toContain(
		'your shop’s own rhythm: at risk after 24 days',
	);
	const sector = { ...facts, thresholds: { ...limits, source: 'sector' as const } };
	expect(ruleNotes(english, sector)[0]).toContain('Fewer than 50 customers');
	const short = { ...facts, thresholds: { ...limits, provisional: true } };
	expect(ruleNotes(english, short)[0]).toContain('too short to be sure');
});

test('a segment is named with all of its customers, also while one searches in it', () => {
	for (const query of ['', 'q=ani']) {
		const address = readAddress(new Map(new URLSearchParams(query)), true, 'Dekat');
		const everybody = list({ ids: new Uint32Array(1_569) });
		const { lead, support, showAtRisk } = customersSentence(english, address, everybody, facts);
		expect(plain(lead[0])).toBe('Segment Dekat: 1,569 customers.');
		expect([support !== undefined, showAtRisk]).toEqual([true, null]);
	}
});

test('the result is announced with its order', () => {
	const address = readAddress(new Map([['sort', 'silence']]), true, null);
	expect(plain(resultText(english, address, list()))).toBe(
		'162 customers listed, longest silent first',
	);
	const searched = readAddress(new Map([['q', '<b>umar']]), true, null);
	expect(plain(resultText(english, searched, list()))).toBe('162 customers match “<b>umar”');
});

test('the range never runs past the list', () => {
	expect(rangeText(english, 0, 13, 162)).toBe('1–14 of 162');
	expect(rangeText(english, 0, 13, 3)).toBe('1–3 of 3');
	expect(rangeText(english, 150, 163, 3)).toBe('3–3 of 3');
});

test('long texts are cut between characters, not within', () => {
	expect(shortened('🙂🙂🙂🙂', 3)).toBe('🙂🙂…');
	expect(shortened('Umar', 4)).toBe('Umar');
});
