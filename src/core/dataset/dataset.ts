import type { CurrencyUse } from './orders/currency-use.ts';
import type { Identities } from './identity/identity.ts';
import type { ImportOutcome, ImportRecord } from './rows/import-record.ts';
import type { Part } from './narrow.ts';
import type { RowSpace } from './rows/row-space.ts';
import type { ShopSettings } from './settings.ts';
import type { SurveyTable } from './records/surveys.ts';
import type { TouchTable } from './records/touches.ts';

export const STATUS_VALID = 0;
export const STATUS_PENDING = 1;
export const STATUS_VOID = 2;
export const STATUS_REFUNDED = 3;

/**
 * Orders by customer, then by time. The orders of customer c are
 * `start[c] … start[c + 1] - 1`; those without a known buyer follow the last customer's.
 */
export interface OrderTable {
	readonly length: number;
	readonly start: Uint32Array;
	/** Local day on which the order was placed. */
	readonly day: Int32Array;
	/** Local second of the day, or NO_TIME. */
	readonly second: Int32Array;
	/** Minor units; negative for a refund document whose order is not known. */
	readonly total: Float64Array;
	/** Minor units given back later; counts from `refundDay` on. */
	readonly refunded: Float64Array;
	readonly refundDay: Int32Array;
	readonly status: Uint8Array;
	/** Index into `Dataset.channels`. */
	readonly channel: Uint16Array;
	/** First row of the order in `Dataset.rows`. */
	readonly row: Uint32Array;
}

/** One entry a customer. Rows point into `Dataset.rows`; -1 where nothing is known. */
export interface CustomerTable {
	readonly length: number;
	/** Day of the earliest record of any kind. */
	readonly firstKnownDay: Int32Array;
	/** Day of the earliest contact, touch or survey record, or NO_DAY. */
	readonly firstContactDay: Int32Array;
	/** Local second of that day at which it was made, or NO_TIME. */
	readonly firstContactSecond: Int32Array;
	/** Index into `Dataset.channels`: of the earliest contact or touch record, else of the first order. */
	readonly channel: Uint16Array;
	/** Day of the record that names `channel`; NO_DAY where it is that of the first order. */
	readonly channelDay: Int32Array;
	readonly nameRow: Int32Array;
	readonly emailRow: Int32Array;
	readonly phoneRow: Int32Array;
	readonly usernameRow: Int32Array;
	readonly customerIdRow: Int32Array;
	readonly cityRow: Int32Array;
	/** Row whose `referredBy` says who brought the customer. */
	readonly referredByRow: Int32Array;
	/** Customer who brought this one, or -1: nobody, or nobody who is known. */
	readonly referrer: Int32Array;
}

/** All live imports folded into customers and orders: what every analysis reads. */
export interface Dataset {
	readonly settings: ShopSettings;
	/** What it is a part of; null: it holds the whole shop. */
	readonly part: Part | null;
	readonly rows: RowSpace;
	readonly customers: CustomerTable;
	/** Which rows are whose, and why. */
	readonly people: Identities;
	readonly orders: OrderTable;
	/** Interactions; read when first asked for, so that a shop of orders alone pays nothing. */
	readonly touches: () => TouchTable;
	/** Answers to surveys; the same. */
	readonly surveys: () => SurveyTable;
	/** Order of every row of `rows`, or -1 (replaced, waiting, or not an order). */
	readonly orderOfRow: Int32Array;
	/**
	 * ROW_… bits of every row of `rows`; null where every row is new and counts. An analysis that
	 * reads rows skips those that are not live (`isLiveRow`): a newer version has taken their
	 * place, or they wait for an exchange rate.
	 */
	readonly fateOfRow: Uint8Array | null;
	/** The currencies other than the shop's, by code. */
	readonly currencies: readonly CurrencyUse[];
	/** Channel names; index 0 is '' (not known). */
	readonly channels: readonly string[];
	/** Records of the live imports in the order in which they count. */
	readonly records: readonly ImportRecord[];
	/** One for each record, in the same order. */
	readonly outcomes: readonly ImportOutcome[];
	/** Some order or line carries an amount. */
	readonly hasMoney: boolean;
	/** Some record other than an order tells when people became known. */
	readonly hasContacts: boolean;
	/** First and last day of any order, refund, touch or survey; null without any. */
	readonly firstDay: number | null;
	readonly lastDay: number | null;
}
