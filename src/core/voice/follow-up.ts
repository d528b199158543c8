import { oneLine } from '../text/one-line.ts';

/** An answer that the owner has gone after. */
export interface FollowUp {
	/** Key of the answer: see `answerKey`. */
	readonly answer: string;
	/** The day on which it was done, as the owner says. */
	readonly day: number;
	readonly note: string;
}

type FollowUps = readonly FollowUp[];

const MAX_NOTE = 200;

/** The note as it is kept: one line, no spaces around, not too long. */
export function followUpNote(typed: string): string {
	return oneLine(typed, MAX_NOTE);
}

/** Marks an answer; a mark that it has gives way. */
export function withFollowUp(all: FollowUps, done: FollowUp): FollowUps {
	const note = followUpNote(done.note);
	return [...withoutFollowUp(all, done.answer), { ...done, note }];
}

export function withoutFollowUp(all: FollowUps, answer: string): FollowUps {
	return all.filter((one) => one.answer !== answer);
}
