import { aliasOf } from './aliases.ts';
import { headerKeys } from './header-keys.ts';
import { normaliseHeader } from './normalise-header.ts';

const WHICH = /(^| )(first|earliest|last|latest|recent|pertama|terakhir)( |$)/;
const BUYING =
	/(^| )(orders?|ordered|purchases?|purchased|transactions?|bought|payments?|paid|pesan|pesanan|beli|pembelian|belanja|transaksi|bayar|pembayaran)( |$)/;
const COUNT =
	/^(orders|purchases|transactions|(order|orders|purchase|transaction|payment) count|(number|no) of (orders|purchases|transactions|payments)|total (orders|purchases|transactions)|(frekuensi|berapa kali) (order|pesan|beli|pembelian|belanja|transaksi))$/;
const SUM =
	/^(total spen[dt]|amount spent|lifetime (value|spend|spent|revenue|sales)|(customer )?(ltv|clv|aov)|average order value|rata rata (belanja|pembelian|transaksi|pesanan|order)|refunded volume)$/;

/** Whether a header names the first or the last of a customer's orders: no date of the row's own. */
export function isFirstOrLastOrder(header: string): boolean {
	const name = normaliseHeader(header);
	return WHICH.test(name) && BUYING.test(name);
}

/**
 * Whether a header sums up all orders of a customer, as lists of customers do: how many, for how
 * much, the first and the last.
 */
export function sumsUpOrders(header: string): boolean {
	const name = normaliseHeader(header);
	return COUNT.test(name) || SUM.test(name) || isFirstOrLastOrder(header);
}

/** Whether a column of a list of customers is about their orders: it is left out, and said why. */
export function isAboutOrders(header: string): boolean {
	const fields = headerKeys(header).map((key) => aliasOf(key)?.field);
	return sumsUpOrders(header) || fields.includes('total') || fields.includes('amount');
}
