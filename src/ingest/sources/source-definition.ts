import type { MappedField } from '#core/columns/field-parts.ts';
import type { FieldOfType, RecordKind } from '#core/columns/fields.ts';
import type { OrderStatus } from '#core/dataset/rows/import-record.ts';
import type { Constants, DateOrder, DecimalMark } from '../mapping.ts';

/**
 * A known export, as data: what its columns mean and how it differs from a plain table. Headers
 * are normalised (`normaliseHeader`), so that case, accents and punctuation do not matter, and
 * recognised as a set, never by position.
 */
export interface SourceDefinition {
	/** Stored with every import: never changed. */
	readonly id: string;
	/** As its maker calls it; the same in every language. */
	readonly name: string;
	/** Exports of one system share their order and customer ids. */
	readonly system: string;
	readonly kind: RecordKind;
	/**
	 * Headers that the file has, and no other export has all of; of a list any one: an older or a
	 * translated name.
	 */
	readonly all: readonly (string | readonly string[])[];
	/** Where exports can be cut down to chosen columns: so many of these are there, too. */
	readonly some?: { readonly least: number; readonly of: readonly string[] };
	/**
	 * Headers of each field, the surest first: of several, the first filled one counts in a row.
	 * Columns that are not named are left out.
	 */
	readonly fields: Readonly<Partial<Record<MappedField, readonly string[]>>>;
	/** Amounts that no single column holds: columns added up, less others. */
	readonly sums?: Readonly<Partial<Record<FieldOfType<'money'>, Sum>>>;
	/**
	 * The source's own status words (lower case), beyond those that everybody uses; one that ends
	 * in `…` is the beginning of a longer text.
	 */
	readonly statuses?: Readonly<Partial<Record<OrderStatus, readonly string[]>>>;
	/** The order of its dates, where the values leave it open; with AM and PM, month first. */
	readonly dateOrder?: DateOrder;
	/** The decimal mark of its amounts, where the values leave it open. */
	readonly decimal?: DecimalMark;
	/** ISO code of amounts that name no currency. */
	readonly currency?: string;
	/** IANA zone of times that name none. */
	readonly timeZone?: string;
	/** Channel of all its rows, unless a column or the owner names another. */
	readonly channel?: string;
	readonly constants?: Constants;
	/** Constants that only the name of the file tells. */
	readonly byFileName?: readonly { readonly startsWith: string; readonly constants: Constants }[];
	/** Cells left out on the later rows of an order. */
	readonly fillDown?: readonly MappedField[];
	/** It names no buyer at all: totals, but no life cycle. */
	readonly withoutBuyers?: boolean;
	/** How the owner can see people all the same. */
	readonly instead?: BuyersElsewhere;
	/** Rows that are no sale (transfers, fees) name the shop itself. */
	readonly voidsHaveNoBuyer?: boolean;
	/**
	 * Rows below zero are money that the shop pays: a refund where a status word says so, else a
	 * purchase or transfer of its own. Either way the payer that they name is the shop.
	 */
	readonly payouts?: { readonly refunds: readonly string[] };
	/** Customer ids that every buyer without an account shares. */
	readonly guestIds?: readonly string[];
	/** Stands between the values of a cell that holds several: the first identifies. */
	readonly joinedBy?: string;
	/** Rows that sum up the others: they leave this field out, or begin it with one of the words. */
	readonly totals?: {
		readonly without: FieldOfType<'text'>;
		readonly words?: readonly string[];
	};
	/** Columns that are not named are taken as in any other file. */
	readonly guessRest?: boolean;
}

/** Where buyers are to be found: another export, or the names, where the owner trusts them. */
export type BuyersElsewhere = 'amazon-order-report' | 'woocommerce-plugin' | 'names-only';

/** Normalised headers; a column that the file lacks, or leaves blank, counts for nothing. */
export interface Sum {
	readonly plus: readonly string[];
	readonly minus?: readonly string[];
}
