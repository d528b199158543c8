import { eachText } from './column-styles.ts';
import type { TouchType } from '#core/columns/touch-types.ts';
import type { ColumnMapping, Question } from '../mapping.ts';
import type { RawTable } from '../table/raw-table.ts';
import { touchKey, touchMeaning } from '../values/touch-words.ts';

/**
 * Meaning of every word for an interaction. Unknown ones are asked about, with their rows, and
 * taken for visits meanwhile.
 */
export function readTouchWords(
	table: RawTable,
	columns: readonly ColumnMapping[],
	decided: Readonly<Record<string, TouchType>>,
	questions: Question[],
): Record<string, TouchType> {
	const column = columns.find(({ field }) => field === 'type');
	if (column === undefined) return {};
	const rows = new Map<string, number>();
	eachText(table, column.index, (text, count) => {
		const word = touchKey(text);
		rows.set(word, (rows.get(word) ?? 0) + count);
	});
	const own = new Map(Object.entries(decided));
	const words = [...rows].map(([word, count]): [string, TouchType] => {
		const meaning = own.get(word) ?? touchMeaning(word);
		if (meaning === null) {
			questions.push({ code: 'touch-word', column: column.index, word, rows: count });
		}
		return [word, meaning ?? 'visit'];
	});
	return Object.fromEntries(words);
}
