import { NO_DAY, NO_TIME, UTC_SECOND } from '#core/columns/block.ts';
import type { InstantColumn } from '#core/columns/block.ts';
import { unpackStrings } from '#core/columns/packed-strings.ts';
import { textAt } from '#core/columns/text-column.ts';
import type { TextColumn } from '#core/columns/text-column.ts';
import type { ColumnMapping } from '../mapping.ts';
import type { RawBlock } from '../table/raw-table.ts';
import { parseInstant, parseTimeOfDay } from '../values/dates.ts';
import { parseMonth } from '../values/months.ts';
import { zoneNamed } from '../values/zone-names.ts';
import type { ZoneReader } from '../values/zone-names.ts';
import type { FileContext } from './file-context.ts';
import type { RowFaults } from './row-faults.ts';

const SECONDS_PER_DAY = 86_400;

/** The dates of one field; of several columns the first that is filled counts in each row. */
export function instantCells(
	raw: RawBlock,
	columns: readonly ColumnMapping[],
	fault: RowFaults,
	required: boolean,
): InstantColumn {
	const result = readColumn(raw, columns[0]!, fault, required);
	for (const column of columns.slice(1)) {
		if (!result.day.includes(NO_DAY)) break;
		const next = readColumn(raw, column, fault, false);
		for (let row = 0; row < raw.rows; row++) {
			if (result.day[row] !== NO_DAY) continue;
			result.day[row] = next.day[row]!;
			result.second[row] = next.second[row]!;
		}
	}
	return result;
}

function readColumn(
	raw: RawBlock,
	column: ColumnMapping,
	fault: RowFaults,
	required: boolean,
): InstantColumn {
	const cells = raw.columns[column.index]!;
	const order = column.dateOrder ?? 'ymd';
	const texts = unpackStrings(cells.strings);
	const days = new Int32Array(texts.length);
	const seconds = new Int32Array(texts.length);
	texts.forEach((text, i) => {
		let { day, second } = parseInstant(text, order);
		if (day === NO_DAY && column.field === 'month') [day, second] = [parseMonth(text), NO_TIME];
		days[i] = day;
		seconds[i] = second;
	});
	const day = new Int32Array(raw.rows);
	const second = new Int32Array(raw.rows);
	for (let row = 0; row < day.length; row++) {
		const i = cells.codes === null ? row : cells.codes[row]!;
		day[row] = days[i]!;
		second[row] = seconds[i]!;
		if (days[i] === NO_DAY && texts[i] !== '' && required) fault.add(row, 'bad-date', column.index);
	}
	return { day, second };
}

/**
 * Adds what other columns say about the moment: the time of day to a row's main date, and the
 * zone in which it was written, whereupon it is held in UTC.
 */
export function completeInstants(
	raw: RawBlock,
	{ day, second }: InstantColumn,
	{ feeds, zone }: Pick<FileContext, 'feeds' | 'zone'>,
	isMain: boolean,
): void {
	const times = isMain ? cellsOf(raw, feeds.get('timeOfDay')) : undefined;
	const zones = cellsOf(raw, feeds.get('timeZone'));
	const secondOf = times && perText(times, parseTimeOfDay);
	const zoneOf = zones && perText(zones, zoneNamed);
	if (secondOf === undefined && zoneOf === undefined && zone === null) return;
	for (let row = 0; row < day.length; row++) {
		if (day[row] === NO_DAY || second[row]! >= UTC_SECOND) continue;
		if (second[row] === NO_TIME && secondOf !== undefined) second[row] = secondOf(row);
		const reader: ZoneReader | null = zoneOf?.(row) ?? zone;
		if (reader === null || second[row] === NO_TIME) continue;
		const utc = second[row]! - reader.offsetAt(day[row]!, second[row]!);
		const shift = Math.floor(utc / SECONDS_PER_DAY);
		day[row]! += shift;
		second[row] = utc - shift * SECONDS_PER_DAY + UTC_SECOND;
	}
}

function cellsOf(
	raw: RawBlock,
	columns: readonly ColumnMapping[] | undefined,
): TextColumn | undefined {
	const first = columns?.[0];
	return first === undefined ? undefined : raw.columns[first.index];
}

/** A reading of each different text, made once. */
function perText<T>(column: TextColumn, read: (text: string) => T): (row: number) => T {
	const { codes } = column;
	if (codes === null) return (row) => read(textAt(column, row));
	const values = unpackStrings(column.strings).map(read);
	return (row) => values[codes[row]!]!;
}
