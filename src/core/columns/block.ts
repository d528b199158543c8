import type { FieldOfType } from './fields.ts';
import type { TextColumn } from './text-column.ts';

/** Rows of one block; a block is one record of the store. */
export const BLOCK_ROWS = 65_536;

/** Day of a row without the date in question. */
export const NO_DAY = -0x80000000;

/** Second of a row whose time of day is not known. */
export const NO_TIME = -1;

/**
 * Added to the second of a value that was written with a zone: such a value is held in UTC and
 * moves to the shop's zone when the data set is folded, because the zone is a setting.
 */
export const UTC_SECOND = 86_400;

/** A date, with the time of day where known. */
export interface InstantColumn {
	/** Days since 1970-01-01, or NO_DAY. */
	readonly day: Int32Array;
	/** Seconds of that day (0…86,399), plus UTC_SECOND where `day` is a UTC day, or NO_TIME. */
	readonly second: Int32Array;
}

/** Up to BLOCK_ROWS accepted rows of one import, by field. */
export interface Block {
	readonly rows: number;
	/** Row of the file that each row came from, counted as a spreadsheet does (header = 1). */
	readonly sourceRow: Uint32Array;
	readonly text: Readonly<Partial<Record<FieldOfType<'text'>, TextColumn>>>;
	readonly instant: Readonly<Partial<Record<FieldOfType<'instant'>, InstantColumn>>>;
	/** Minor units of the row's currency; NaN where absent. */
	readonly money: Readonly<Partial<Record<FieldOfType<'money'>, Float64Array>>>;
	/** NaN where absent. `unitPrice` is in major units, unrounded. */
	readonly number: Readonly<Partial<Record<FieldOfType<'number'>, Float64Array>>>;
}
