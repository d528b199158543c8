import { RowParser } from './parse-rows.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

export interface Dialect {
	readonly delimiter: string;
	/** Characters of a leading `sep=` line, which is no data. */
	readonly skip: number;
}

const SAMPLE_ROWS = 100;

/**
 * Reads the separator off the beginning of a file.
 * @param whole the text is all of the file
 */
export function detectDialect(head: string, whole: boolean, delimiter?: string): Dialect {
	const declared = /^"?sep=([^"\r\n])"?(?:\r\n?|\n)/i.exec(head);
	const skip = declared === null ? 0 : declared[0].length;
	if (delimiter !== undefined) return { delimiter, skip };
	if (declared?.[1] !== undefined) return { delimiter: declared[1], skip };
	let best = { delimiter: ',', score: 0 };
	for (const candidate of DELIMITERS) {
		const { rows } = new RowParser(candidate).parse(head, whole);
		const score = consistency(rows.slice(0, SAMPLE_ROWS));
		if (score > best.score) best = { delimiter: candidate, score };
	}
	return { delimiter: best.delimiter, skip };
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
