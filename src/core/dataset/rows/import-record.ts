import type { Block } from '#core/columns/block.ts';
import type { FieldName, RecordKind } from '#core/columns/fields.ts';

/** What a shop's own status word means. Only `valid` orders can be purchases. */
export type OrderStatus = 'valid' | 'pending' | 'void' | 'refunded';

/** Rows left out of an import because a required value is missing or unreadable. */
export interface RejectionSummary {
	readonly code: RejectionCode;
	/** Header of the column, or null where the row as a whole is at fault. */
	readonly column: string | null;
	readonly rows: number;
	/** The text of the first such cell. */
	readonly example: string;
	readonly exampleRow: number;
}

export type RejectionCode =
	| 'missing-date'
	| 'bad-date'
	| 'missing-amount'
	| 'bad-amount'
	| 'bad-quantity'
	| 'row-too-long'
	| 'damaged-id';

/** One rejected row with all its cells, so that it can be corrected and imported again. */
export interface RejectedRow {
	readonly row: number;
	readonly code: RejectionCode;
	readonly column: string | null;
	readonly text: string;
	readonly cells: readonly string[];
}

/** An accepted row of an order that has a rejected one; counted as accepted. */
export interface SameOrderRow extends Omit<RejectedRow, 'code'> {
	readonly code: 'same-order';
}

/** What the download of rejected rows holds: corrected, it is a newer version of whole orders. */
export type CorrectableRow = RejectedRow | SameOrderRow;

/**
 * One import: written once, never edited. Everything the app shows is a pure function of the
 * live imports, in the order of `id`, and the settings.
 */
export interface ImportRecord {
	/** Ascending in the order in which imports count: the larger one is the newer. */
	readonly id: number;
	readonly file: string;
	readonly bytes: number;
	/** SHA-256 of the file's bytes in hex, to say "this very file is already here". */
	readonly fingerprint: string;
	/** ISO instant of the import; shown, never computed with. */
	readonly importedAt: string;
	/** The shop's local day of the import: an undated contact is known from then on. */
	readonly importedDay: number;
	readonly kind: RecordKind;
	/** Known source id, or `generic:` + a hash of the header set and the channel name. */
	readonly source: string;
	/**
	 * Order and customer ids and usernames hold within it: the system that gave them out, so that
	 * the orders and the customer list of one shop meet. Absent: the source alone.
	 */
	readonly idScope?: string;
	/** Channel that the owner gave the whole file, or null. */
	readonly channel: string | null;
	/** Part of the built-in sample shop, which never mixes with real data. */
	readonly sample: boolean;
	readonly encoding: string;
	readonly delimiter: string;
	/** Row of the header, counted from 1. */
	readonly headerRow: number;
	/** Field → header of the column that feeds it. */
	readonly columns: Readonly<Partial<Record<FieldName, string>>>;
	/** Headers of the file in order; with `rejected` they make the download of rejected rows. */
	readonly headers: readonly string[];
	/** Meaning of each status word in the file (lower case, trimmed). */
	readonly statusWords: Readonly<Record<string, OrderStatus>>;
	readonly rows: {
		readonly layout: number;
		readonly read: number;
		readonly rejected: number;
		/** Rows that repeat an order or a line of the same file, and were left out as duplicates. */
		readonly repeated?: number;
	};
	readonly rejectedBy: readonly RejectionSummary[];
	/** How the columns were read, where rows were rejected: for the download of these. */
	readonly reading?: string;
	readonly firstDay: number | null;
	readonly lastDay: number | null;
	readonly blocks: number;
}

/** The source of an import that is there, by which other files can be counted with it. */
export interface ImportSource extends Pick<ImportRecord, 'source' | 'channel' | 'file'> {
	readonly idScope: string;
}

/** An import with its rows: what the fold works on. */
export interface Batch {
	readonly record: ImportRecord;
	readonly blocks: readonly Block[];
}

/** What became of the data rows of one import, given the imports before it. */
export interface ImportOutcome {
	readonly importId: number;
	/** read = accepted + changed + duplicate + waiting + rejected. */
	readonly read: number;
	readonly accepted: number;
	readonly changed: number;
	readonly duplicate: number;
	/** Kept but not counted yet: another currency without a rate. */
	readonly waiting: number;
	readonly rejected: number;
	/** Accepted rows without a buyer (part of `accepted`). */
	readonly anonymous: number;
}

/** Where ids of the import hold: see `ImportRecord.idScope`. */
export function idScopeOf({ idScope, source }: ImportRecord): string {
	return idScope ?? source;
}
