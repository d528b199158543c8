import { createContext } from 'svelte';
import type { Bilingual } from '#i18n/bilingual.ts';
import { createFormat } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';

/** The language and currency the app speaks now; built once at the root and passed by context. */
export class I18n {
	locale = $state<Locale>('id');
	/** ISO 4217 code of the shop's reporting currency. */
	currency = $state('IDR');
	readonly format = $derived(createFormat(this.locale, this.currency));

	constructor(locale: Locale = 'id', currency = 'IDR') {
		this.locale = locale;
		this.currency = currency;
	}

	pick<T>(messages: Bilingual<T>): T {
		return messages[this.locale];
	}
}

export const [getI18n, setI18n] = createContext<I18n>();
