import type { MappedField } from '#core/columns/field-parts.ts';
import type { FieldOfType, RecordKind } from '#core/columns/fields.ts';
import type { TouchType } from '#core/columns/touch-types.ts';
import type { Block } from '#core/columns/block.ts';
import type { MaskedCells } from '#core/quality/quality-note.ts';
import type {
	ImportRecord,
	ImportSource,
	OrderStatus,
	RejectedRow,
	SameOrderRow,
} from '#core/dataset/rows/import-record.ts';

/** Something missing that the owner has allowed for. */
export type Remedy =
	/** A missing or unreadable amount is zero. */
	| 'zero-amounts'
	/** A missing date is that of the row above. */
	| 'dates-from-above'
	/** No column names a buyer: totals only. */
	| 'no-buyers';

/** How sure a guess is: `certain` needs no look, `check` is worth one, `unknown` is ignored. */
export type Confidence = 'certain' | 'likely' | 'check' | 'unknown';

/** The order of day, month and year in a column's dates. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** The sign before the decimals in a column's numbers. */
export type DecimalMark = '.' | ',';

/** Dates that a program has written as one number. */
export type DateNumberForm = 'excel-serial' | 'epoch-seconds' | 'epoch-milliseconds';

export interface ColumnMapping {
	/** Position in the file. */
	readonly index: number;
	readonly header: string;
	/** Meaning; null: ignored. */
	readonly field: MappedField | null;
	/** Of several columns of one field the one of the smallest rank that is filled counts in a row. */
	readonly rank: number;
	/** The columns of the field that have a sign are added up instead, or taken off. */
	readonly sign?: 1 | -1;
	readonly confidence: Confidence;
	/** Up to three different non-empty values from the file. */
	readonly samples: readonly string[];
	/** Why this meaning, or what was found out; a code with numbers for the note column. */
	readonly note: ColumnNote | null;
	readonly dateOrder: DateOrder | null;
	readonly decimal: DecimalMark | null;
	/** True: the values or the owner tell the style. False: the values leave it wholly open. */
	readonly decided?: boolean;
}

export type ColumnNote =
	| { readonly code: 'kept-as-text' }
	| { readonly code: 'date-order'; readonly order: DateOrder; readonly example: string }
	| { readonly code: 'date-number'; readonly form: DateNumberForm }
	| { readonly code: 'decimal-mark'; readonly mark: DecimalMark; readonly example: string }
	| {
			/** Left open here, told by a file with the same headers. */
			readonly code: 'style-of-file';
			readonly file: string;
			readonly order: DateOrder | null;
			readonly mark: DecimalMark | null;
	  }
	| { readonly code: 'counted-once-per-order' }
	| { readonly code: 'summed-per-order' }
	| { readonly code: 'taken-off' }
	| { readonly code: 'price-times-quantity' }
	/** An order number that stands on several days or for several buyers: each row is an order. */
	| { readonly code: 'names-no-order' }
	/** Another score of an instrument that is read already. */
	| { readonly code: 'one-score-each' }
	/** Sums up a customer's orders; only the orders themselves are counted. */
	| { readonly code: 'sum-of-orders' }
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
			/** A bare dollar sign, in a shop that does not count in dollars. */
			readonly code: 'currency';
			readonly column: number;
			readonly examples: readonly string[];
	  }
	| { readonly code: 'instrument'; readonly column: number; readonly examples: readonly string[] }
	| {
			/** A word for the state of an order, or for an interaction. */
			readonly code: 'status-word' | 'touch-word';
			readonly column: number;
			readonly word: string;
			readonly rows: number;
	  };

/** How the columns of one file are understood. Plain data: it can be edited and remembered. */
export interface Mapping {
	readonly kind: RecordKind;
	/** Id of the known source whose export this is, or null. */
	readonly source: string | null;
	readonly columns: readonly ColumnMapping[];
	/** Status word (lower case, trimmed) → meaning. */
	readonly statusWords: Readonly<Record<string, OrderStatus>>;
	/** Word for an interaction (as `touchKey` has it) → its type. */
	readonly touchTypes: Readonly<Record<string, TouchType>>;
	/** Channel of all rows where the file has no column for it; null: none. */
	readonly channel: string | null;
	/** The source that the owner says this file is one with; null: it goes by its own headers. */
	readonly joined: ImportSource | null;
	/** ISO code of amounts that name no currency (or a bare dollar); null: the shop's. */
	readonly currency: string | null;
	/** IANA zone of times that name none; null: the shop's. */
	readonly timeZone: string | null;
	/** Values that all rows of the file share, where it has no column for them. */
	readonly constants: Constants;
	/** Left out on the later rows of an order, these are what the row above says. */
	readonly fillDown: readonly MappedField[];
	readonly remedies: readonly Remedy[];
	readonly questions: readonly Question[];
}

export type Constants = Readonly<Partial<Record<FieldOfType<'text'>, string>>>;

/** Survey instruments, each with a scale of its own. */
export type Instrument = 'nps' | 'csat' | 'ces';

/** A change to a mapping that the owner makes. */
export type MappingEdit =
	| { readonly type: 'kind'; readonly kind: RecordKind }
	| { readonly type: 'field'; readonly column: number; readonly field: MappedField | null }
	| { readonly type: 'date-order'; readonly column: number; readonly order: DateOrder }
	| { readonly type: 'decimal'; readonly column: number; readonly mark: DecimalMark }
	| { readonly type: 'status'; readonly word: string; readonly status: OrderStatus }
	| { readonly type: 'touch'; readonly word: string; readonly touch: TouchType }
	| { readonly type: 'channel'; readonly channel: string | null }
	| { readonly type: 'currency'; readonly currency: string | null }
	| { readonly type: 'instrument'; readonly instrument: Instrument }
	| { readonly type: 'remedy'; readonly remedy: Remedy; readonly on: boolean }
	| { readonly type: 'same-source'; readonly as: ImportSource | null };

/** A file understood: ready to be stored, nothing stored yet. */
export interface Interpretation {
	/** Everything of the record that does not depend on when and where it is stored. */
	readonly record: Omit<ImportRecord, 'id' | 'importedAt' | 'importedDay' | 'sample'>;
	readonly blocks: readonly Block[];
	/** All rejected rows, in the order of the file. */
	readonly rejected: readonly RejectedRow[];
	/** Accepted rows of the orders that have a rejected one, in the order of the file. */
	readonly sameOrder: readonly SameOrderRow[];
	/** Identities that the source has hidden, by column. */
	readonly masked: readonly MaskedCells[];
}
