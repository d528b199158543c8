import type { RecordKind } from '#core/columns/fields.ts';
import type { Meaning } from './match-columns.ts';

/** What kind of records a file holds, by the meanings of its columns. */
export function detectKind(found: ReadonlySet<Meaning>): RecordKind {
	const has = (...meanings: Meaning[]) => meanings.some((meaning) => found.has(meaning));
	const person = has('customerId', 'email', 'phone', 'username', 'name');
	const money = has('total', 'amount', 'unitPrice', 'lineTotal', 'subtotal');
	const lines = has('product', 'sku', 'unitPrice', 'lineTotal');
	if (has('orderId') || (money && has('orderedAt'))) return lines ? 'lines' : 'orders';
	if (has('score') && !money) return 'surveys';
	if (!person && has('spend', 'impressions', 'visitors', 'leads')) return 'spend';
	if (!person && has('unitCost') && has('sku', 'product')) return 'products';
	if (has('type') && has('at', 'orderedAt') && !has('firstSeenAt')) return 'touches';
	if (person && has('firstSeenAt', 'tags', 'consent', 'referredBy', 'leadStatus', 'birthday')) {
		return 'contacts';
	}
	if (person && !money && !has('orderedAt')) return 'contacts';
	return lines ? 'lines' : 'orders';
}
