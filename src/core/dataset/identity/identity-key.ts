/** From the strongest to the weakest; the first that a row has is the one that identifies it. */
export const KEY_FIELDS = ['customerId', 'email', 'phone', 'username'] as const;

export type KeyField = (typeof KEY_FIELDS)[number];

/**
 * What a key is, without its value: `email`, `phone`, or `id:till` and `username:till`, because
 * ids and usernames hold within the system that gave them out only.
 */
export function keyKind(field: KeyField, scope: string): string {
	if (field === 'email' || field === 'phone') return field;
	// No colon is left in the scope, so that a key can be read in one way only.
	const place = scope.replaceAll('%', '%25').replaceAll(':', '%3A');
	return `${field === 'customerId' ? 'id' : 'username'}:${place}`;
}

/** A key as a stable text, by which the owner's decisions survive undo and another import. */
export function keyText(kind: string, value: string): string {
	return `${kind}:${value}`;
}

/** Kind and value of a key's text. */
export function readKey(text: string): { readonly kind: string; readonly value: string } {
	const first = text.indexOf(':');
	const field = text.slice(0, first);
	const end = field === 'email' || field === 'phone' ? first : text.indexOf(':', first + 1);
	return { kind: text.slice(0, end), value: text.slice(end + 1) };
}

/** The field of a key's text. */
export function fieldOfKey(text: string): KeyField {
	const field = text.slice(0, text.indexOf(':'));
	// Ids are written short: `id:till:7`.
	return KEY_FIELDS.find((one) => one === field) ?? 'customerId';
}
