import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t', '|'] as const;

export interface Dialect {
	readonly delimiter: string;
	readonly newline: '\n' | '\r';
	/** Characters of a leading `sep=` line, which is no data. */
	readonly skip: number;
}

const SAMPLE_ROWS = 100;

/** Reads the separator and the kind of line end off the beginning of a file. */
export function detectDialect(head: string, delimiter?: string): Dialect {
	const newline = head.includes('\n') || !head.includes('\r') ? '\n' : '\r';
	const declared = /^sep=(.)\r?[\n\r]/.exec(head);
	const skip = declared === null ? 0 : declared[0].length;
	if (delimiter !== undefined) return { delimiter, newline, skip };
	if (declared?.[1] !== undefined) return { delimiter: declared[1], newline, skip };
	let best = { delimiter: ',', score: 0 };
	for (const candidate of DELIMITERS) {
		const score = consistency(sampleRows(head, candidate, newline));
		if (score > best.score) best = { delimiter: candidate, score };
	}
	return { delimiter: best.delimiter, newline, skip };
}

/** Splits text into rows of cells; a last row without its line end is left out when asked. */
export function parseRows(
	text: string,
	delimiter: string,
	newline: string,
	ignoreLastRow: boolean,
): { rows: string[][]; consumed: number } {
	const parser = new Papa.Parser({ delimiter, newline: newline as '\n' });
	const { data, meta } = parser.parse(text, 0, ignoreLastRow) as {
		data: string[][];
		meta: { cursor: number };
	};
	// The line end of the last row is no row of its own.
	if (!ignoreLastRow && text.endsWith(newline)) data.pop();
	return { rows: data, consumed: meta.cursor };
}

function sampleRows(head: string, delimiter: string, newline: string): string[][] {
	return parseRows(head, delimiter, newline, true).rows.slice(0, SAMPLE_ROWS);
}

/** Number of columns that most rows agree on, times the share of rows that do. */
function consistency(rows: readonly string[][]): number {
	const counts = new Map<number, number>();
	for (const row of rows) {
		if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
	}
	let best = 0;
	for (const [columns, count] of counts) {
		const share = count / Math.max(1, rows.length);
		best = Math.max(best, share * share * (1 + Math.log2(columns)));
	}
	return best;
}
