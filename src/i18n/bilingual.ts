/** Leaves are strings, or functions that build a string from already formatted parts. */
export interface MessageTree {
	readonly [key: string]: string | ((...args: never[]) => string) | MessageTree;
}

export interface Bilingual<T> {
	readonly id: T;
	readonly en: NoInfer<T>;
}

/**
 * One area's texts in both languages; a key or an argument missing in one of them does not compile.
 *
 * To add an area: create `src/i18n/messages/<area>.ts` with
 * `export const <area> = bilingual({ id: { … }, en: { … } })`, and read it in a component with
 * `const text = $derived(i18n.pick(<area>))`. Numbers, money and dates are formatted by `i18n.format`
 * first and passed in as strings, so that a message never needs the locale.
 */
export function bilingual<T extends MessageTree>(messages: Bilingual<T>): Bilingual<T> {
	return messages;
}
