import { describe, expect, test } from 'vitest';
import type { AnalysisResult } from '#core/analyses.ts';
import { LENSES } from '#core/lenses/lenses.ts';
import { readLens, SCHOOLS, type School } from '#features/stages/lens-choice.ts';
import { lensRule, lensStepName } from '#features/stages/lens-rules.ts';
import { lensView, type LensSpeech } from '#features/stages/lens-view.ts';
import { createFormat } from '#i18n/format.ts';
import { lensSchools } from '#i18n/messages/lens-schools.ts';
import { stages } from '#i18n/messages/stages.ts';
import { hashOf, merged } from '#ui/route.ts';

const speech: LensSpeech = {
	format: createFormat('en', 'IDR'),
	stages: stages.en,
	lens: lensSchools.en,
	href: (path, params = {}) => hashOf(path, merged(new Map(), params)),
};

type Counts = AnalysisResult<'lenses'>[number];

function step(id: string, customers: number | null, more: Partial<Counts['steps'][number]> = {}) {
	return { id, customers, own: customers, missing: [], traffic: null, ...more };
}

function view(id: School, kind: Counts['kind'], steps: Counts['steps']) {
	const found = lensView([{ id, kind, steps }], id, speech);
	if (found === null) throw new Error('no such lens');
	return found;
}

test('every lens of the engine has a tab, and every step a name and a rule in both languages', () => {
	expect(LENSES.map(({ id }) => readLens(id))).toEqual(LENSES.map(({ id }) => id));
	for (const { id, steps } of LENSES.filter(({ id }) => id !== 'five-stages')) {
		for (const { id: stepId } of steps) {
			expect(lensRule(stepId), `${id} ${stepId}`).not.toBeNull();
			for (const texts of [lensSchools.id, lensSchools.en]) {
				expect(lensStepName(texts, id, stepId), `${id} ${stepId}`).not.toBe(stepId);
			}
		}
	}
	expect(SCHOOLS).toHaveLength(7);
});

describe('a cumulative lens', () => {
	const race = view('race', 'cumulative', [
		step('reach', 1000, { traffic: { visitors: 12_400, impressions: null } }),
		step('act', null, { missing: ['touches'] }),
		step('convert', 600),
		step('engage', 90),
	]);

	test('names the step at which most are left behind', () => {
		expect(race.title).toBe(
			'Most are left behind between Convert and Engage: 510\u00a0people (85%)',
		);
	});

	test('a step without data says what to import, and is no step of the finding', () => {
		expect(race.rows[1]).toMatchObject({
			people: '–',
			share: '–',
			missing: 'no data yet: import interactions',
			href: null,
		});
	});

	test('counts without people stand beside, and a step opens its people', () => {
		expect(race.rows[0]?.traffic).toBe('Beside it, without names: 12,400 visitors.');
		expect(race.rows[2]).toMatchObject({
			share: '60%',
			width: 60,
			href: '#/customers?lens-step=race.convert',
			missing: null,
			traffic: null,
		});
	});
});

test('of an exclusive lens the shares add up, and the largest step is named', () => {
	const cycle = view('activity-cycle', 'exclusive', [
		step('before', 100),
		step('during', 0),
		step('after', 300),
	]);
	expect(cycle.subtitle).toBe('400\u00a0people; everyone is in one step.');
	expect(cycle.title).toBe('After: 300\u00a0people (75%)');
	expect(cycle.rows.map(({ share, href }) => [share, href === null])).toEqual([
		['25%', false],
		['0%', true],
		['75%', false],
	]);
});

test('counts that do not shrink are told without a leak', () => {
	const counts = view('attraction-loyalty', 'counts', [
		step('attraction', 400),
		step('advocacy', 20),
		step('loyalty', 50),
	]);
	expect(counts.title).toBe('Attraction–loyalty');
	expect(counts.subtitle).toBe('400\u00a0people; each step is counted by itself.');
});

test('several kinds of files that would do are all named', () => {
	const { rows } = view('awareness-advocacy', 'cumulative', [
		step('awareness', 10),
		step('advocacy', null, { missing: ['surveys', 'touches', 'contacts'] }),
	]);
	expect(rows[1]?.missing).toBe('no data yet: import surveys or interactions or contacts');
});
