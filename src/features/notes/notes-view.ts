import { noteText, type ShopNote } from '#core/notes/shop-note.ts';
import type { Format } from '#i18n/format.ts';
import type { shopNotes } from '#i18n/messages/shop-notes.ts';

export type NotesText = (typeof shopNotes)['id']['notes'];

interface NoteRow {
	readonly id: string;
	readonly when: string;
	readonly note: ShopNote;
}

/** The notes up to a date, newest first, and how many are later. */
export function noteRows(
	notes: readonly ShopNote[],
	asOf: number,
	format: Format,
): { readonly rows: readonly NoteRow[]; readonly later: number } {
	const shown = notes.filter(({ day }) => day <= asOf);
	return {
		rows: shown
			.toReversed()
			.map((note) => ({ id: `${note.day} ${note.text}`, when: format.day(note.day), note })),
		later: notes.length - shown.length,
	};
}

/** A note from what was typed; else what is wrong with which field. */
export function typedNote(
	typed: { readonly day: string; readonly text: string },
	range: { readonly firstDay: number; readonly asOf: number },
	format: Format,
	words: NotesText,
): { readonly note: ShopNote } | { readonly dayProblem?: string; readonly textProblem?: string } {
	const day = format.dayOfIso(typed.day);
	const text = noteText(typed.text);
	if (day === null || day < range.firstDay || day > range.asOf) return { dayProblem: words.noDay };
	return text === '' ? { textProblem: words.noText } : { note: { day, text } };
}
