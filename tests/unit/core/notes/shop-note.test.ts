import { expect, test } from 'vitest';
import { readNotes } from '#core/notes/read-notes.ts';
import { noteText, withNote } from '#core/notes/shop-note.ts';

const MOVED = { day: 20_000, text: 'Pindah toko' };
const PRICES = { day: 20_100, text: 'Harga naik 8%' };

test('notes stand in the order of days, whenever they were written', () => {
	expect(withNote([PRICES], MOVED)).toEqual([MOVED, PRICES]);
});

test('the same words on the same day stand once, an empty note not at all', () => {
	expect(withNote([MOVED], { day: 20_000, text: '  Pindah   toko ' })).toEqual([MOVED]);
	expect(withNote([MOVED], { day: 20_001, text: MOVED.text })).toHaveLength(2);
	expect(withNote([MOVED], { day: 1, text: ' \n ' })).toEqual([MOVED]);
});

test('a note is one line of no more than 80 characters', () => {
	expect(noteText('a\nb')).toBe('a b');
	expect(noteText('x'.repeat(81))).toHaveLength(80);
});

test('stored notes come back', () => {
	expect(readNotes(structuredClone([MOVED, PRICES]))).toEqual([MOVED, PRICES]);
});

test.each([
	['no list', { 0: MOVED }],
	['nothing', undefined],
	['a note without a day', [{ text: 'x' }]],
	['a note with half a day', [{ day: 1.5, text: 'x' }]],
	['a day that no calendar has', [{ day: 1e12, text: 'x' }]],
	['a note without words', [{ day: 1, text: ' ' }]],
	['words that are none', [{ day: 1, text: 5 }]],
	['other things', [null, 'x', 5]],
])('%s is no note', (_, stored) => {
	expect(readNotes(stored)).toEqual([]);
});
