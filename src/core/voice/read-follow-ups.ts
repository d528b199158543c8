import { followUpNote } from './follow-up.ts';
import type { FollowUp } from './follow-up.ts';

/** Marks as they were stored, perhaps in a backup that somebody has edited: what is none is left out. */
export function readFollowUps(stored: unknown): FollowUp[] {
	if (!Array.isArray(stored)) return [];
	const marks = new Map<string, FollowUp>();
	for (const one of stored as readonly unknown[]) {
		if (typeof one !== 'object' || one === null) continue;
		const { answer, day, note } = one as Readonly<Record<string, unknown>>;
		if (typeof answer !== 'string' || answer === '' || !Number.isSafeInteger(day)) continue;
		marks.set(answer, {
			answer,
			day: Number(day),
			note: typeof note === 'string' ? followUpNote(note) : '',
		});
	}
	return [...marks.values()];
}
