import { NO_DAY } from '../columns/block.ts';
import { unpackStrings } from '../columns/packed-strings.ts';
import type { ZoneClock } from '../calendar/zone.ts';
import type { ImportRecord } from '../dataset/rows/import-record.ts';
import { localInstant } from '../dataset/rows/local-instant.ts';
import type { PlacedBlock } from '../dataset/rows/row-space.ts';
import type { Example } from './order-findings.ts';
import { QUALITY_LIMITS } from './quality-limits.ts';
import type { Finding } from './quality-note.ts';

/** Rows of one import that no customer is known of. */
export function anonymousRows(
	blocks: readonly PlacedBlock[],
	isAnonymous: (row: number) => boolean,
	example: Example,
): Finding[] {
	let count = 0;
	let rows = 0;
	let first = -1;
	for (const placed of blocks) {
		rows += placed.block.rows;
		for (let row = placed.first; row < placed.first + placed.block.rows; row++) {
			if (!isAnonymous(row)) continue;
			if (count++ === 0) first = row;
		}
	}
	if (count <= rows * QUALITY_LIMITS.anonymousShare) return [];
	return [{ code: 'no-buyer', count, of: rows, example: example(first) }];
}

/** Rows dated after today, by the shop's own clock. */
export function futureRows(
	blocks: readonly PlacedBlock[],
	today: number,
	clock: ZoneClock,
	example: Example,
): Finding[] {
	let count = 0;
	let rows = 0;
	let first: { row: number; day: number } | null = null;
	for (const { block, first: start } of blocks) {
		rows += block.rows;
		const dates = block.instant.orderedAt ?? block.instant.at ?? block.instant.firstSeenAt;
		if (dates === undefined) continue;
		for (let row = 0; row < block.rows; row++) {
			// A day in UTC is the shop's own, or the one before or after it.
			if (dates.day[row]! < today || dates.day[row] === NO_DAY) continue;
			const { day } = localInstant(dates, row, clock);
			if (day <= today) continue;
			first ??= { row: start + row, day };
			count++;
		}
	}
	return first === null
		? []
		: [{ code: 'future-date', count, of: rows, example: example(first.row, { day: first.day }) }];
}

/** Rows in another currency than most of the file. */
export function mixedCurrencies(
	blocks: readonly PlacedBlock[],
	shop: string,
	example: Example,
): Finding[] {
	const counts = new Map<string, { rows: number; first: number }>();
	for (const { block, first } of blocks) {
		const column = block.text.currency;
		const codes = column === undefined ? [''] : unpackStrings(column.strings);
		for (let row = 0; row < block.rows; row++) {
			const code =
				column === undefined ? '' : codes[column.codes === null ? row : column.codes[row]!]!;
			const held = counts.get(code || shop);
			if (held === undefined) counts.set(code || shop, { rows: 1, first: first + row });
			else held.rows++;
		}
	}
	const [most, ...others] = [...counts].sort((a, b) => b[1].rows - a[1].rows);
	const [other] = others;
	if (most === undefined || other === undefined) return [];
	const count = others.reduce((sum, [, { rows }]) => sum + rows, 0);
	const shown = example(other[1].first, { text: other[0] });
	return [{ code: 'mixed-currencies', count, of: count + most[1].rows, example: shown }];
}

/**
 * Rows that say again what the same file has said: lines that were left out, and later rows of
 * an order number in a file with one row an order.
 */
export function repeatedRows(
	{ kind, rows }: Pick<ImportRecord, 'kind' | 'rows'>,
	blocks: readonly PlacedBlock[],
	slotOfRow: Int32Array,
	slots: number,
	example: Example,
): Finding[] {
	let count = rows.repeated ?? 0;
	let again = -1;
	if (kind === 'orders') {
		const seen = new Uint8Array(slots);
		for (const { block, first } of blocks) {
			if (block.text.orderId === undefined) continue;
			for (let row = first; row < first + block.rows; row++) {
				const slot = slotOfRow[row]!;
				if (slot === -1) continue;
				if (seen[slot] === 0) seen[slot] = 1;
				else {
					count++;
					if (again === -1) again = row;
				}
			}
		}
	}
	if (count === 0) return [];
	return [
		{ code: 'repeated', count, of: rows.read, example: again === -1 ? null : example(again) },
	];
}
