import { expect, test } from 'vitest';
import { noteEvents } from '#features/notes/note-events.ts';
import { noteRows, typedNote } from '#features/notes/notes-view.ts';
import { createFormat } from '#i18n/format.ts';
import { shopNotes } from '#i18n/messages/shop-notes.ts';
import { day } from '#tests/support/factories.ts';

const format = createFormat('en', 'IDR');
const words = shopNotes.en.notes;
const note = (date: string, text: string) => ({ day: day(date), text });
const NOTES = [
	note('2025-01-31', 'Moved'),
	note('2025-03-01', 'Prices up 8%'),
	note('2025-03-31', 'New machine'),
];
const MONTHS = ['2025-01-31', '2025-02-28', '2025-03-31'].map(day);

test('a note is an event of its month; those of one month stand together', () => {
	expect(noteEvents(NOTES, MONTHS, day('2025-03-31'))).toEqual([
		{ at: 0, text: 'Moved' },
		{ at: 2, text: 'Prices up 8% · New machine' },
	]);
});

test('what comes after the date shown, or outside the months, is no event', () => {
	expect(noteEvents(NOTES, MONTHS, day('2025-03-30'))).toEqual([
		{ at: 0, text: 'Moved' },
		{ at: 2, text: 'Prices up 8%' },
	]);
	expect(noteEvents([note('2024-01-05', 'Opened')], MONTHS, day('2025-03-31'))).toEqual([]);
});

test('the list has the newest first and counts what is later than the date shown', () => {
	const { rows, later } = noteRows(NOTES, day('2025-03-30'), format);
	expect(rows.map(({ when, note: { text } }) => [when.replaceAll('\u00a0', ' '), text])).toEqual([
		['1 Mar 2025', 'Prices up 8%'],
		['31 Jan 2025', 'Moved'],
	]);
	expect(later).toBe(1);
});

test('a typed note needs words and a day of the data up to the one shown', () => {
	const range = { firstDay: day('2025-01-01'), asOf: day('2025-03-31') };
	const typed = (date: string, text: string) =>
		typedNote({ day: date, text }, range, format, words);
	expect(typed('2025-03-01', ' Prices  up 8% ')).toEqual({ note: NOTES[1] });
	expect(typed('2025-04-01', 'x')).toEqual({ dayProblem: words.noDay });
	expect(typed('2024-12-31', 'x')).toEqual({ dayProblem: words.noDay });
	expect(typed('', 'x')).toEqual({ dayProblem: words.noDay });
	expect(typed('2025-03-01', '  ')).toEqual({ textProblem: words.noText });
});
