import type { CurrencyUse } from '#core/dataset/orders/currency-use.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { rateRows, waitingText, type RateRow } from '#features/settings/exchange-rates-view.ts';
import type { Format } from '#i18n/format.ts';
import type { exchangeRates } from '#i18n/messages/exchange-rates.ts';

export interface WaitingView {
	/** Something still waits. */
	readonly open: boolean;
	readonly title: string;
	readonly text: string;
	readonly rows: readonly RateRow[];
}

/**
 * What waits for a rate, or has waited until the owner gave it here: a field that vanished under
 * the hand would take the keyboard with it, and a wrong rate could not be put right.
 *
 * @param given currencies that have waited while rates were given on this page
 */
export function waitingView(
	uses: readonly CurrencyUse[],
	rates: ShopSettings['exchangeRates'],
	given: ReadonlySet<string>,
	words: (typeof exchangeRates)['id'],
	format: Format,
): WaitingView | null {
	const shown = uses.filter(({ currency, waits }) => waits || given.has(currency));
	if (shown.length === 0) return null;
	const codes = new Set(shown.map(({ currency }) => currency));
	const own = Object.fromEntries(Object.entries(rates).filter(([code]) => codes.has(code)));
	const title = waitingText(shown, words, format);
	return {
		open: title !== null,
		title: title ?? words.settled,
		text: title === null ? '' : words.waitingText,
		// In an order that no rate changes: a field that is moved loses the keyboard, too.
		rows: rateRows(shown, own, words, format).sort((a, b) => (a.currency < b.currency ? -1 : 1)),
	};
}
