import type { ImportSource } from '../dataset/rows/import-record.ts';

/** What can stand out in a file, in the order in which it is told. */
export const QUALITY_CODES = [
	/** Orders that are already there under another source. */
	'counted-twice',
	/** Rows without a buyer. */
	'no-buyer',
	/** Cells that the source has hidden (`r***a`), by column. */
	'masked',
	/** Days after today. */
	'future-date',
	/** Most orders are of one day. */
	'one-day',
	/** The data begin in the middle of a month. */
	'first-month',
	/** Orders a thousand times larger than the median, or smaller. */
	'huge-total',
	'tiny-total',
	'zero-total',
	/** No column holds an amount. */
	'no-amount',
	'mixed-currencies',
	'many-void',
	/** Rows that repeat a line or an order number of the same file. */
	'repeated',
	/** One e-mail or phone with many names. */
	'many-names',
	/** One customer with a large part of the orders. */
	'big-customer',
] as const;

export type QualityCode = (typeof QUALITY_CODES)[number];

/** Where it can be seen, with what stands there. */
export interface QualityExample {
	/** Row of the file, counted as a spreadsheet does. */
	readonly row: number;
	readonly text?: string;
	/** Days since 1970-01-01. */
	readonly day?: number;
	/** Minor units of the shop's currency. */
	readonly amount?: number;
}

export interface QualityNote {
	readonly code: QualityCode;
	/** Position of the import among those that were looked at. */
	readonly candidate: number;
	/** Rows, orders or names that it is about. */
	readonly count: number;
	/** Of how many. */
	readonly of: number;
	readonly example: QualityExample | null;
	/** The source that has the same orders. */
	readonly sameAs?: ImportSource;
}

export type Finding = Omit<QualityNote, 'candidate'>;

/** Cells of one column that the source has hidden. */
export interface MaskedCells {
	readonly column: string;
	readonly rows: number;
	readonly example: string;
	readonly exampleRow: number;
}
