import { expect, test } from 'vitest';
import { definitionsView } from '#features/definitions/definitions-view.ts';

const terms = (search: string, locale: 'id' | 'en' = 'en') =>
	definitionsView(search, locale).flatMap(({ entries }) => entries.map(({ term }) => term));

test('without a search everything is there', () => {
	expect(terms('')).toContain('churnRate');
	expect(terms('').length).toBeGreaterThan(30);
});

test('every word searched for must be in the text, in whatever case', () => {
	expect(terms('Kaplan LOST')).toEqual(['thresholds']);
	expect(terms('kehilangan churn', 'id')).toEqual(['churnRate']);
	expect(definitionsView('no such words', 'en')).toEqual([]);
});
