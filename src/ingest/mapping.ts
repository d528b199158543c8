import type { FieldName, RecordKind } from '#core/columns/fields.ts';
import type { Block } from '#core/columns/block.ts';
import type { ImportRecord, OrderStatus, RejectedRow } from '#core/dataset/import-record.ts';

/** How sure a guess is: `certain` needs no look, `check` is worth one, `unknown` is ignored. */
export type Confidence = 'certain' | 'likely' | 'check' | 'unknown';

/** The order of day, month and year in a column's dates. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** The sign before the decimals in a column's numbers. */
export type DecimalMark = '.' | ',';

export interface ColumnMapping {
	/** Position in the file. */
	readonly index: number;
	readonly header: string;
	/** Meaning; null: ignored. */
	readonly field: FieldName | null;
	readonly confidence: Confidence;
	/** Up to three different non-empty values from the file. */
	readonly samples: readonly string[];
	/** Why this meaning, or what was found out; a code with numbers for the note column. */
	readonly note: ColumnNote | null;
	readonly dateOrder: DateOrder | null;
	readonly decimal: DecimalMark | null;
}

export type ColumnNote =
	| { readonly code: 'kept-as-text' }
	| { readonly code: 'date-order'; readonly order: DateOrder; readonly example: string }
	| { readonly code: 'decimal-mark'; readonly mark: DecimalMark; readonly example: string }
	| { readonly code: 'counted-once-per-order' }
	| { readonly code: 'summed-per-order' }
	| { readonly code: 'price-times-quantity' }
	| { readonly code: 'may-hold-personal-data' }
	| { readonly code: 'status-words'; readonly words: number };

/** What cannot be decided from the file alone. Each has a proposed answer already in force. */
export type Question =
	| {
			readonly code: 'date-order';
			readonly column: number;
			readonly examples: readonly string[];
	  }
	| {
			readonly code: 'decimal-mark';
			readonly column: number;
			readonly examples: readonly string[];
	  }
	| { readonly code: 'amount-meaning'; readonly column: number }
	| {
			readonly code: 'status-word';
			readonly column: number;
			readonly word: string;
			readonly rows: number;
	  };

/** How the columns of one file are understood. Plain data: it can be edited and remembered. */
export interface Mapping {
	readonly kind: RecordKind;
	readonly columns: readonly ColumnMapping[];
	/** Status word (lower case, trimmed) → meaning. */
	readonly statusWords: Readonly<Record<string, OrderStatus>>;
	/** Channel of all rows where the file has no column for it; null: none. */
	readonly channel: string | null;
	readonly questions: readonly Question[];
}

/** A change to a mapping that the owner makes. */
export type MappingEdit =
	| { readonly type: 'kind'; readonly kind: RecordKind }
	| { readonly type: 'field'; readonly column: number; readonly field: FieldName | null }
	| { readonly type: 'date-order'; readonly column: number; readonly order: DateOrder }
	| { readonly type: 'decimal'; readonly column: number; readonly mark: DecimalMark }
	| { readonly type: 'status'; readonly word: string; readonly status: OrderStatus }
	| { readonly type: 'channel'; readonly channel: string | null };

/** A file understood: ready to be stored, nothing stored yet. */
export interface Interpretation {
	/** Everything of the record that does not depend on when and where it is stored. */
	readonly record: Omit<ImportRecord, 'id' | 'importedAt' | 'importedDay' | 'sample'>;
	readonly blocks: readonly Block[];
	/** All rejected rows, in the order of the file. */
	readonly rejected: readonly RejectedRow[];
}
