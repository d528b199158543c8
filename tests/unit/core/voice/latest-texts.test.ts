import { expect, test } from 'vitest';
import { LatestTexts } from '#core/voice/latest-texts.ts';

function latest(most: number, texts: readonly (readonly [day: number, text: string])[]): string[] {
	const kept = new LatestTexts(most);
	for (const [day, text] of texts) kept.add(day, () => text);
	return kept.texts();
}

test('the newest texts are kept, the newest first, whatever their order', () => {
	const texts = [
		[1, 'a'],
		[3, 'c'],
		[2, 'b'],
		[4, 'd'],
	] as const;
	expect(latest(3, texts)).toEqual(['d', 'c', 'b']);
	expect(latest(3, [...texts].reverse())).toEqual(['d', 'c', 'b']);
});

test('a text stands once, at its last day; an empty one not at all', () => {
	expect(
		latest(3, [
			[5, 'a'],
			[1, 'b'],
			[6, 'b'],
			[2, 'a'],
			[7, ''],
		]),
	).toEqual(['b', 'a']);
});

test('of one day the first in order are kept', () => {
	expect(
		latest(2, [
			[1, 'c'],
			[1, 'a'],
			[1, 'b'],
		]),
	).toEqual(['a', 'b']);
});

test('a text too old to be kept is not even read', () => {
	const kept = new LatestTexts(1);
	kept.add(2, () => 'new');
	kept.add(1, () => {
		throw new Error('read');
	});
	expect(kept.texts()).toEqual(['new']);
});
