import { withNote } from './shop-note.ts';
import type { ShopNote } from './shop-note.ts';

/** Days since 1970-01-01 that a calendar can show: until the year 9999. */
const LAST_DAY = 2_932_896;

/** Notes as they were stored, perhaps in a backup that somebody has edited: what is none is left out. */
export function readNotes(stored: unknown): readonly ShopNote[] {
	if (!Array.isArray(stored)) return [];
	let notes: readonly ShopNote[] = [];
	for (const one of stored as readonly unknown[]) {
		if (typeof one !== 'object' || one === null) continue;
		const { day, text } = one as Readonly<Record<string, unknown>>;
		if (typeof text !== 'string' || !Number.isSafeInteger(day)) continue;
		if (Math.abs(Number(day)) <= LAST_DAY) notes = withNote(notes, { day: Number(day), text });
	}
	return notes;
}
