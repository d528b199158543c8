import { textColumn } from '#core/columns/text-column-writer.ts';
import { packStrings, unpackStrings } from '#core/columns/packed-strings.ts';
import { textValues } from '#core/columns/text-column.ts';
import type { Mapping } from '../mapping.ts';
import { touchDirection, touchKey } from '../values/touch-words.ts';
import type { TextFields } from './text-fields.ts';

/** Interactions by the names that the engine knows, and who acted where the file does not say. */
export function nameTouches(text: TextFields, { touchTypes, kind }: Mapping): void {
	if (kind !== 'touches' || text.type === undefined) return;
	const types = new Map<string, string>(Object.entries(touchTypes));
	const named = unpackStrings(text.type.strings).map((word) => types.get(touchKey(word)) ?? '');
	text.type = { codes: text.type.codes, strings: packStrings(named) };
	const given = text.direction === undefined ? null : textValues(text.direction);
	text.direction = textColumn(
		textValues(text.type).map(
			(type, row) => directionOf(given?.[row] ?? '') ?? touchDirection(type),
		),
	);
}

const BY_SHOP = /^(shop|store|seller|outbound|outgoing|sent|out|toko|penjual|keluar)$/i;
const BY_CUSTOMER =
	/^(customer|buyer|client|inbound|incoming|received|in|pelanggan|pembeli|masuk)$/i;

function directionOf(text: string): 'customer' | 'shop' | null {
	if (BY_SHOP.test(text.trim())) return 'shop';
	return BY_CUSTOMER.test(text.trim()) ? 'customer' : null;
}
