import { describe, expect, test } from 'vitest';
import type { Cause, Causes } from '#core/voice/causes.ts';
import { DEFAULT_THEMES } from '#core/voice/default-themes.ts';
import { causesView, type CausesSpeech } from '#features/voice/causes-view.ts';
import { readVoiceChoice } from '#features/voice/voice-choice.ts';
import { voiceCauses } from '#i18n/messages/voice-causes.ts';
import { REFERENCE_SPLIT } from '#features/voice/reference-split.ts';
import { plain, speechIn } from './voice-facts.ts';

const speech: CausesSpeech = {
	...speechIn('en'),
	causes: voiceCauses.en,
	themes: DEFAULT_THEMES,
	hasMoney: true,
};

function cause(id: string | null, changes: Partial<Cause> = {}): Cause {
	return {
		id,
		n: 10,
		share: 0.5,
		covered: 0.5,
		people: 8,
		revenueAtRisk: 5_000_000,
		rankByRevenue: 1,
		coveredRevenue: 0.7,
		samples: [],
		...changes,
	};
}

const CAUSES: Causes = {
	answers: 20,
	people: 16,
	revenue: 20_000_000,
	causes: [
		cause('price'),
		cause('waiting', { covered: 0.8, rankByRevenue: 0, revenueAtRisk: 9_000_000 }),
		cause(null, { share: 0.2, covered: 1, rankByRevenue: 2, samples: ['entahlah'] }),
	],
	sources: [
		{ source: 'answer', withWords: 20, wordless: 3 },
		{ source: 'complaint', withWords: 0, wordless: 2 },
	],
};

function view(query = '', changes: Partial<CausesSpeech> = {}, causes: Partial<Causes> = {}) {
	const choice = readVoiceChoice(new Map(new URLSearchParams(query)));
	return causesView({ ...CAUSES, ...causes }, choice, { ...speech, ...changes });
}

describe('causes by answers', () => {
	test('name the first two and what they cover together', () => {
		expect(view().title).toBe('Price and Waiting: named in 80% of the answers');
		expect(view().rows.map(({ name }) => name)).toEqual(['Price', 'Waiting', 'Other']);
		expect(view().rows[0]).toMatchObject({
			href: '#/customers?who=cause.themes.all.price',
			length: 0.5,
			covered: 0.5,
			isRest: false,
		});
		expect(view().rows[2]).toMatchObject({ isRest: true, samples: ['entahlah'] });
	});

	test('say how many answers had no words', () => {
		expect(view().source.leftOut!.map(plain)).toEqual(['5 answers without words.']);
		expect(view('source=answer').source.leftOut!.map(plain)).toEqual(['3 answers without words.']);
	});

	test('offer only sources that have words', () => {
		expect(view().sources.map(({ label }) => label)).toEqual([
			'All sources (20)',
			'Unhappy answers (20)',
		]);
	});
});

test('causes by revenue stand in its order, as parts of all of it', () => {
	const { title, rows } = view('measure=revenue');
	expect(plain(title)).toBe('Waiting: IDR 90k of revenue at risk');
	expect(rows.map(({ name, length }) => [name, length])).toEqual([
		['Waiting', 0.45],
		['Price', 0.25],
		['Other', 0.25],
	]);
});

test('a shop without amounts has causes by answers alone', () => {
	const { rows, title } = view('measure=revenue', { hasMoney: false });
	expect([rows[0]!.revenue, title]).toEqual([
		null,
		'Price and Waiting: named in 80% of the answers',
	]);
});

test('a theme without a name in the language goes by the other; a reason by itself', () => {
	const themes = [{ id: 'price', name: { id: 'Ongkos', en: '' }, words: [] }];
	expect(view('', { themes }).rows.map(({ name }) => name)).toEqual(['Ongkos', 'waiting', 'Other']);
});

test('a reason without further words is no sample of itself', () => {
	const causes = [cause('Pindah', { samples: ['Pindah', 'Pindah · ke luar kota'] })];
	expect(view('by=reasons', {}, { causes }).rows[0]!.samples).toEqual(['Pindah · ke luar kota']);
});

test('without words it says what to do', () => {
	expect(view('', {}, { answers: 0, causes: [] })).toMatchObject({
		title: voiceCauses.en.title,
		empty: voiceCauses.en.emptyText,
	});
	expect(view('by=reasons', {}, { answers: 0, causes: [] }).empty).toBe(
		voiceCauses.en.emptyReasons,
	);
});

test('the published split is a whole', () => {
	const sum = REFERENCE_SPLIT.reduce((total, { share }) => total + share, 0);
	expect(sum).toBeCloseTo(1, 12);
});
