import type { Sheet } from './sheet.ts';

const PIECE_ROWS = 4096;
/** A cell over many columns; more than a page could show. */
const MAX_SPAN = 100;

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
};

/**
 * The tables of a web page, each as a sheet. Many tills and older web shops call such a page
 * `.xls`. Cells are text as it stands; nothing of the page is ever shown or run.
 */
export function htmlTables(html: string): Sheet[] {
	const page = withoutComments(html);
	const starts = [...page.matchAll(/<table\b/gi)].map(({ index }) => index);
	const pieces =
		starts.length === 0 ? [page] : starts.map((start, i) => page.slice(start, starts[i + 1]));
	return pieces.flatMap((table, i) => {
		const rows = [...tableRows(table)];
		const rowCount = rows.length;
		if (rowCount === 0) return [];
		return [{ name: `Table ${i + 1}`, hidden: false, rowCount, rows: () => inPieces(rows) }];
	});
}

function* tableRows(table: string): Generator<string[]> {
	for (const row of between(table, /<tr\b[^<>]*>/gi)) {
		const cells: string[] = [];
		for (const cell of between(row, /<t[dh]\b[^<>]*>/gi)) {
			cells.push(cellText(cell));
			const span = Number(/^[^<>]*\bcolspan\s*=\s*["']?(\d+)/i.exec(cell)?.[1] ?? 1);
			for (let c = 1; c < Math.min(span, MAX_SPAN); c++) cells.push('');
		}
		// A row of a layout table that only wraps another.
		if (cells.length > 0) yield cells;
	}
}

/** A search for each end would take for ever on a page of beginnings. */
function withoutComments(html: string): string {
	const parts: string[] = [];
	let at = 0;
	for (;;) {
		const start = html.indexOf('<!--', at);
		const end = start < 0 ? -1 : html.indexOf('-->', start + 4);
		if (end < 0) return parts.join('') + html.slice(at);
		parts.push(html.slice(at, start));
		at = end + 3;
	}
}

function* inPieces(rows: string[][]): Generator<string[][]> {
	for (let at = 0; at < rows.length; at += PIECE_ROWS) yield rows.slice(at, at + PIECE_ROWS);
}

/** What stands from each opening tag to the next; closing tags are often left out. */
function* between(text: string, opening: RegExp): Generator<string> {
	let start = -1;
	for (const { index } of text.matchAll(opening)) {
		if (start >= 0) yield text.slice(start, index);
		start = index;
	}
	if (start >= 0) yield text.slice(start);
}

function cellText(cell: string): string {
	return cell
		.replace(/<\/(td|th|tr|table)\b[^]*$/i, '')
		.replace(/<br\b[^<>]*>/gi, '\n')
		.replace(/<[^<>]*>/g, '')
		.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (whole, name: string) => entity(name) ?? whole)
		.trim();
}

function entity(name: string): string | null {
	if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? null;
	const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
