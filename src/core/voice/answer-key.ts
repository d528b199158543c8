import { INSTRUMENTS } from '../columns/instruments.ts';
import type { FieldOfType } from '../columns/fields.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { locateRow, textOfRow } from '../dataset/rows/row-space.ts';

/** Everything in an answer that its file says, the surest name of the customer first. */
const WHO: readonly FieldOfType<'text'>[] = ['customerId', 'email', 'phone', 'username', 'name'];
const SIGN = '/';
const SAID: readonly FieldOfType<'text'>[] = ['reason', 'text'];

/**
 * Names an answer by what it says: who, when, what. It stays the same when the file is imported
 * again, together with others, or after other files; a corrected answer is another one.
 *
 * @param at place in the table of answers
 */
export function answerKey(dataset: Dataset, at: number): string {
	const row = dataset.surveys().row[at]!;
	const text = (field: FieldOfType<'text'>) => textOfRow(dataset.rows, row, field);
	const said = [WHO.map(text).find(Boolean) ?? '', ...SAID.map(text)].join('\u0000');
	return `${answerMoment(dataset, at)}${SIGN}${hashText(said)}`;
}

/** The part of the key that costs next to nothing: most answers need no more of it. */
export function answerMoment(dataset: Dataset, at: number): string {
	const { row, instrument, score } = dataset.surveys();
	const place = locateRow(dataset.rows, row[at]!);
	// As the file has it: another time zone of the shop must not make another answer of it.
	const moment = place.block.instant.at;
	return [
		INSTRUMENTS[instrument[at]!]!,
		score[at]!,
		moment?.day[place.row] ?? '',
		moment?.second[place.row] ?? '',
	].join(SIGN);
}

/** The cheap part of a key. */
export function momentOfKey(key: string): string {
	return key.slice(0, key.lastIndexOf(SIGN));
}

/** 64 bits in base 36, from two FNV-1a hashes with different starts. */
function hashText(text: string): string {
	let one = 0x811c9dc5;
	let other = 0x2f8a1c37;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		one = Math.imul(one ^ code, 0x01000193);
		other = Math.imul(other ^ code, 0x01000193) ^ (other >>> 15);
	}
	return [one, other].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}
