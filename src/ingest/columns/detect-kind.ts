import type { RecordKind } from '#core/columns/fields.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Match, Meaning } from './match-columns.ts';

/** What kind of records a file holds, by the meanings of its columns. */
export function detectKind(
	matches: readonly Match[],
	profiles: readonly ColumnProfile[],
): RecordKind {
	const found = new Set(matches.map(({ meaning }) => meaning));
	// What a column called "type" is about, only its words tell.
	const doings = matches.some(
		({ meaning, column }) => meaning === 'type' && profiles[column]!.touches > 0.5,
	);
	const has = (...meanings: Meaning[]) => meanings.some((meaning) => found.has(meaning));
	const person = has('customerId', 'email', 'phone', 'username', 'name');
	const money = has('total', 'amount', 'unitPrice', 'lineTotal', 'subtotal');
	const lines = has('product', 'sku', 'unitPrice', 'lineTotal');
	const isDated = has('at', 'orderedAt');
	if (doings && isDated && !has('total', 'unitPrice', 'lineTotal')) return 'touches';
	if (has('orderId') || (money && has('orderedAt'))) return lines ? 'lines' : 'orders';
	if (has('score') && !money) return 'surveys';
	if (!person && has('spend', 'impressions', 'visitors', 'leads')) return 'spend';
	if (!person && has('unitCost') && has('sku', 'product')) return 'products';
	if (has('type') && isDated && !has('firstSeenAt')) return 'touches';
	if (person && has('firstSeenAt', 'tags', 'consent', 'referredBy', 'leadStatus', 'birthday')) {
		return 'contacts';
	}
	if (person && !money && !has('orderedAt')) return 'contacts';
	return lines ? 'lines' : 'orders';
}
