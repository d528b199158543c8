/**
 * From where on something stands out. All are rules of thumb: a note asks for a look, it never
 * changes a figure.
 */
export const QUALITY_LIMITS = {
	/** Share of rows without a buyer. */
	anonymousShare: 0.1,
	/** Shares of a file's orders say something from this many orders on. */
	orders: 50,
	/** Share of a file's orders on its busiest day. */
	oneDayShare: 0.5,
	/** Later than this day of the month the first month counts as begun in its middle. */
	firstDayOfMonth: 3,
	/** Times the median, and parts of it. */
	outlierFactor: 1000,
	/** Share of the orders that are valid and have the total zero. */
	zeroShare: 0.01,
	voidShare: 0.3,
	/** Different names of one e-mail or phone: spellings and recipients are a few. */
	names: 5,
	/** Files are alike from this part of their headers on that both have. */
	sharedHeaders: 0.5,
	/** In files that are not: orders under two sources, and their share of the file. */
	sharedOrders: 5,
	sharedShare: 0.1,
	/** Share of the orders that one customer has. */
	customerShare: 0.1,
} as const;
