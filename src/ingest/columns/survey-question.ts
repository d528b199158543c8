import type { Instrument } from '../mapping.ts';
import type { ColumnProfile } from './column-profile.ts';

/** What the words of a question ask for, English and Indonesian. */
const ASKS: readonly (readonly [Instrument, RegExp])[] = [
	['nps', /\bnps\b|net promoter|recommend|rekomendasi/i],
	['ces', /\bces\b|\beffort\b|how (easy|difficult)|seberapa (mudah|sulit)|kemudahan/i],
	['csat', /\bcsat\b|satisf|puas/i],
];

const REASON = /\b(why|reason|alasan|mengapa|kenapa|penyebab)/i;
const COMMENT = /\b(better|improve|comments?|feedback|saran|masukan|komentar|perbaiki)/i;

/** The instrument that a header or a question names, or null. */
export function instrumentAsked(header: string): Instrument | null {
	return ASKS.find(([, words]) => words.test(header))?.[0] ?? null;
}

/**
 * What the answers to a question are, where a column is headed by one in full: a score where they
 * are numbers, else the reason for it or a comment.
 */
export function questionMeaning(
	header: string,
	{ numbers, distinct }: ColumnProfile,
): 'score' | 'reason' | 'text' | null {
	if (header.trim().split(/\s+/).length < 3 && !header.trim().endsWith('?')) return null;
	if (instrumentAsked(header) !== null && numbers > 0.8 && distinct <= 11) return 'score';
	if (numbers > 0.5) return null;
	if (REASON.test(header)) return 'reason';
	return COMMENT.test(header) ? 'text' : null;
}

/**
 * The instrument that a scale belongs to: 0–10, 1–5 or 1–7, if the answers reach its end. Answers
 * of 1–5 alone may belong to any; `sure` says whether nothing else is as likely.
 */
export function instrumentOfScale(scores: readonly number[]): {
	readonly instrument: Instrument;
	readonly sure: boolean;
} {
	const isScale = scores.length > 0 && scores.every((score) => Number.isInteger(score));
	const least = Math.min(...scores);
	const most = Math.max(...scores);
	if (!isScale || least < 0 || most > 10) return { instrument: 'nps', sure: false };
	if (least === 0 || most > 7) return { instrument: 'nps', sure: true };
	if (most > 5) return { instrument: 'ces', sure: most === 7 && scores.length >= 4 };
	return { instrument: 'csat', sure: most === 5 && scores.length >= 3 };
}
