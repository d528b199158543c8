import { isBlank, looksDateOrEmail, looksLikeValue, looksNumber, wordCount } from './cell-look.ts';

const SENTENCE_WORDS = 3;
const LOOKED_AT = 5;

/**
 * Whether the row below the header explains the columns: sentences, no value at all, where the
 * rows after it hold values.
 */
export function isDescription(
	row: readonly string[],
	headers: number,
	after: readonly (readonly string[])[],
): boolean {
	const cells = row.map((cell) => cell.trim());
	const filled = cells.filter((cell) => cell !== '');
	if (filled.length < 3 || filled.length < headers / 2) return false;
	if (filled.some((cell) => looksNumber(cell) || looksDateOrEmail(cell))) return false;
	const sentences = filled.filter((cell) => wordCount(cell) >= SENTENCE_WORDS).length;
	if (sentences < Math.max(2, filled.length * 0.3)) return false;
	return after
		.filter((other) => !isBlank(other))
		.slice(0, LOOKED_AT)
		.some((other) => {
			const values = other.filter(
				(cell, c) =>
					looksLikeValue(cell.trim()) && (cells[c] ?? '') !== '' && !looksLikeValue(cells[c]!),
			);
			return values.length >= 2;
		});
}
