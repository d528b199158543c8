import type { Block } from '#core/columns/block.ts';
import { takeText } from '#core/columns/text-column.ts';

/** The block with some of its rows only. */
export function takeRows(block: Block, rows: Uint32Array): Block {
	return {
		rows: rows.length,
		sourceRow: rows.map((row) => block.sourceRow[row]!),
		text: mapValues(block.text, (column) => takeText(column, rows)),
		instant: mapValues(block.instant, ({ day, second }) => ({
			day: Int32Array.from(rows, (row) => day[row]!),
			second: Int32Array.from(rows, (row) => second[row]!),
		})),
		money: mapValues(block.money, (values) => Float64Array.from(rows, (row) => values[row]!)),
		number: mapValues(block.number, (values) => Float64Array.from(rows, (row) => values[row]!)),
	};
}

function mapValues<T, U>(
	record: Partial<Record<string, T>>,
	map: (value: T) => U,
): Record<string, U> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value as T)]));
}
