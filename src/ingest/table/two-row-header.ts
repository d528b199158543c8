import { isBlank, looksDateOrEmail, looksNumber } from './cell-look.ts';

/** What survey tools write below a question that has no options of its own. */
const NO_OPTION = /^(open-ended )?response$/i;

/**
 * Whether `bottom` goes on where `top` left the names open: groups over columns, questions over
 * options. Its cells stand below the gaps of the row above; the leading columns need none.
 *
 * @param next the row below both, which holds data
 */
export function isSecondHeader(
	top: readonly string[],
	bottom: readonly string[],
	next: readonly string[] | undefined,
): boolean {
	const filled = (row: readonly string[], c: number) => (row[c] ?? '').trim() !== '';
	const first = top.findIndex((_, c) => filled(top, c));
	if (first < 0 || filled(bottom, first) || next === undefined || isBlank(next)) return false;
	if (top.filter((_, c) => filled(top, c)).length < 2 || !filled(next, first)) return false;
	let belongs = false;
	for (let c = 0; c < bottom.length; c++) {
		if (!filled(bottom, c)) continue;
		const cell = bottom[c]!.trim();
		const inGap = !filled(top, c) && c > first;
		if (looksDateOrEmail(cell) || (!inGap && looksNumber(cell))) return false;
		if (inGap || NO_OPTION.test(cell)) belongs = true;
	}
	return belongs;
}

/** `Question – Option`; a gap of the upper row belongs to the name on its left. */
export function joinedHeaders(top: readonly string[], bottom: readonly string[]): string[] {
	let group = '';
	return Array.from({ length: Math.max(top.length, bottom.length) }, (_, c) => {
		const upper = (top[c] ?? '').trim();
		const lower = (bottom[c] ?? '').trim();
		if (upper !== '') group = upper;
		if (lower === '') return upper;
		return group === '' || NO_OPTION.test(lower) ? group || lower : `${group} – ${lower}`;
	});
}
