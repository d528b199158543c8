import { normaliseHeader } from '../columns/normalise-header.ts';
import { isKnownHeader } from '../columns/aliases.ts';

const SEARCHED_ROWS = 20;

/**
 * Position of the header among the first rows: the one with most known headers; where none is
 * known, the first that has as many filled cells as the table is wide.
 */
export function findHeaderRow(rows: readonly (readonly string[])[]): number {
	let best = { row: -1, hits: 0 };
	const searched = rows.slice(0, SEARCHED_ROWS);
	searched.forEach((cells, row) => {
		const headers = new Set(cells.map(normaliseHeader).filter((header) => header !== ''));
		const hits = [...headers].filter(isKnownHeader).length;
		if (hits > best.hits) best = { row, hits };
	});
	if (best.row >= 0) return best.row;
	const filled = searched.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
	const width = Math.max(...filled);
	return filled.findIndex((count) => count >= width * 0.8);
}

/** Headers as shown: trimmed, without a leading `*` or `'`, duplicates and gaps numbered. */
export function cleanHeaders(cells: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return cells.map((cell, i) => {
		const header =
			cell
				.trim()
				.replace(/^[*']+/, '')
				.trim() || `#${i + 1}`;
		const count = (seen.get(header) ?? 0) + 1;
		seen.set(header, count);
		return count === 1 ? header : `${header} (${count})`;
	});
}
