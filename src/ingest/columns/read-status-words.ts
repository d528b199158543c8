import { eachText } from './column-styles.ts';
import type { OrderStatus } from '#core/dataset/rows/import-record.ts';
import type { ColumnMapping, Question } from '../mapping.ts';
import type { SourceDefinition } from '../sources/source-definition.ts';
import type { RawTable } from '../table/raw-table.ts';
import { statusKey, statusMeaning, VOIDED } from '../values/status-words.ts';

/**
 * Meaning of every word of the status columns. Unknown ones are asked about, with their rows, and
 * taken for valid meanwhile.
 */
export function readStatusWords(
	table: RawTable,
	columns: readonly ColumnMapping[],
	decided: Readonly<Record<string, OrderStatus>>,
	source: SourceDefinition | null,
	questions: Question[],
): Record<string, OrderStatus> {
	const known = sourceWords(source);
	const own = new Map([...known, ...Object.entries(decided)]);
	const beginnings = known
		.filter(([word]) => word.endsWith('…'))
		.map(([word, status]) => [word.slice(0, -1), status] as const);
	const words = new Map<string, OrderStatus>();
	if (source?.payouts !== undefined) words.set(VOIDED, 'void');
	for (const { index, field } of columns) {
		if (field === 'voidedAt') words.set(VOIDED, 'void');
		if (field !== 'status') continue;
		const rows = new Map<string, number>();
		eachText(table, index, (text, count) => {
			const word = statusKey(text);
			rows.set(word, (rows.get(word) ?? 0) + count);
		});
		for (const [word, count] of rows) {
			const meaning =
				own.get(word) ??
				statusMeaning(word) ??
				beginnings.find(([beginning]) => word.startsWith(beginning))?.[1] ??
				null;
			if (meaning === null) {
				questions.push({ code: 'status-word', column: index, word, rows: count });
			}
			words.set(word, meaning ?? 'valid');
		}
	}
	return Object.fromEntries(words);
}

function sourceWords(source: SourceDefinition | null): [string, OrderStatus][] {
	return Object.entries(source?.statuses ?? {}).flatMap(([status, words]) =>
		words.map((word): [string, OrderStatus] => [word, status as OrderStatus]),
	);
}
