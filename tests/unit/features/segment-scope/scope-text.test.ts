import { expect, test } from 'vitest';
import { createFormat } from '#i18n/format.ts';
import { segmentScope } from '#i18n/messages/segment-scope.ts';
import { day } from '#tests/support/factories.ts';
import { scopeText } from '#features/segment-scope/scope-text.ts';

const words = segmentScope.en;
const names = ['Setia', 'Bandung'];
const asOf = day('2025-10-24');
const text = (segment: string | null, sizes: number[] | null) =>
	scopeText(words, createFormat('en', 'IDR'), { segment, names, sizes, asOf });

test('a narrowed page says about how many it speaks, and on which day they belong to the segment', () => {
	expect(text('Bandung', [3, 1_234])?.replaceAll('\u00a0', ' ')).toContain(
		'about the 1,234 customers who belong to this segment on 24 Oct 2025',
	);
});

test('sizes that are not there yet, or of other segments, are not said', () => {
	expect(text('Setia', null)).toBe(words.counting);
	expect(text('Setia', [3])).toBe(words.counting);
});

test('a page about everybody says nothing', () => {
	expect(text(null, [3, 4])).toBeNull();
});
