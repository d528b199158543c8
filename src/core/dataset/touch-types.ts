/** What a touch was; its code is its place in this list. The last stands for every other word. */
export const TOUCH_TYPES = [
	'visit',
	'signup',
	'login',
	'usage',
	'message-sent',
	'open',
	'click',
	'cart',
	'cart-abandoned',
	'quote',
	'complaint',
	'support',
	'return',
	'review',
	'referral',
	'cancellation',
	'unsubscribe',
	'other',
] as const;

export type TouchType = (typeof TOUCH_TYPES)[number];

const CODES = new Map<string, number>(TOUCH_TYPES.map((type, code) => [type, code]));

export function touchCode(type: TouchType): number {
	return CODES.get(type)!;
}

/** Code of a type as the import writes it, or nearly so (`Cart abandoned`). */
export function touchCodeOf(text: string): number {
	return (
		CODES.get(
			text
				.trim()
				.toLowerCase()
				.replaceAll(/[\s_-]+/g, '-'),
		) ?? touchCode('other')
	);
}

export const NOT_SAID = -1;
const BY_SHOP = 0;
const BY_CUSTOMER = 1;

/** Who turned to whom, by the word of a file: one of the two, or NOT_SAID. */
export function sideOf(text: string): number {
	const word = text.trim().toLowerCase();
	if (/^(out|outbound|outgoing|sent|shop|by the shop|keluar|toko)$/.test(word)) return BY_SHOP;
	if (/^(in|inbound|incoming|received|customer|by the customer|masuk|pelanggan)$/.test(word)) {
		return BY_CUSTOMER;
	}
	return NOT_SAID;
}

/** 1 where the customer did it. Without a direction messages, and what has no known type, are the shop's. */
export function byCustomer(type: number, side: number): number {
	if (side !== NOT_SAID) return side;
	return type === touchCode('message-sent') || type === touchCode('other') ? BY_SHOP : BY_CUSTOMER;
}
