import { oneLine } from '../text/one-line.ts';

/** Something that happened to the whole shop and explains what customers did. */
export interface ShopNote {
	/** Days since 1970-01-01. */
	readonly day: number;
	/** Not empty, one line: `Harga naik 8 %`. */
	readonly text: string;
}

const MAX_TEXT = 80;

/** The text as it is kept; '' is no note. */
export function noteText(typed: string): string {
	return oneLine(typed, MAX_TEXT);
}

/** Adds a note in the order of days; the same text on the same day stands once. */
export function withNote(notes: readonly ShopNote[], note: ShopNote): readonly ShopNote[] {
	const text = noteText(note.text);
	if (text === '') return notes;
	const others = notes.filter((one) => one.day !== note.day || one.text !== text);
	return [...others, { day: note.day, text }].toSorted((a, b) => a.day - b.day);
}
