import type { CurrencyUse } from '#core/dataset/orders/currency-use.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import type { Format } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import type { exchangeRates } from '#i18n/messages/exchange-rates.ts';

type Words = (typeof exchangeRates)['id'];
type Rates = ShopSettings['exchangeRates'];

export interface RateRow {
	readonly currency: string;
	readonly label: string;
	/** As the owner would type it; '' without a rate. */
	readonly value: string;
	/** What waits for the rate, or what is counted at it. */
	readonly help: string;
	readonly hasRate: boolean;
}

/** Every currency of the data or with a rate, those that wait first. */
export function rateRows(
	uses: readonly CurrencyUse[],
	rates: Rates,
	words: Words,
	format: Format,
): RateRow[] {
	const unused = Object.keys(rates)
		.filter((code) => code !== format.currency && !uses.some(({ currency }) => currency === code))
		.map((currency) => ({ currency, rows: 0, orders: 0, waits: false }));
	return [...uses, ...unused]
		.sort((a, b) => Number(b.waits) - Number(a.waits) || (a.currency < b.currency ? -1 : 1))
		.map((use) => {
			const rate = new Map(Object.entries(rates)).get(use.currency);
			return {
				currency: use.currency,
				label: words.label(use.currency, format.currency),
				value: rate === undefined ? '' : rateText(rate, format.locale),
				help: helpOf(use, words, format),
				hasRate: rate !== undefined,
			};
		});
}

/** What waits, as one sentence: "12 orders in USD and 3 rows in EUR wait …"; null for nothing. */
export function waitingText(
	uses: readonly CurrencyUse[],
	words: Words,
	format: Format,
): string | null {
	const waiting = uses.filter(({ waits }) => waits);
	const [first, ...others] = waiting;
	if (first === undefined) return null;
	const amounts = waiting.map((use) => words.inCurrency(amountOf(use, format), use.currency));
	return words.waiting(format.list(amounts), others.length === 0 && isOne(first));
}

/**
 * A typed rate in the notation of the language (`16.000,5`, `16,000.5`), or null where it is no
 * number above 0. A single mark that cannot group thousands is a decimal mark.
 */
export function parseRate(text: string, locale: Locale): number | null {
	const [group, decimal] = locale === 'id' ? ['.', ','] : [',', '.'];
	const typed = text.replaceAll(/\s/g, '');
	const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})*(\\${decimal}\\d+)?$`);
	const plain = grouped.test(typed)
		? typed.replaceAll(group, '').replace(decimal, '.')
		: typed.replace(/[.,]/, '.');
	if (!/^\d+(\.\d+)?$/.test(plain)) return null;
	const rate = Number(plain);
	return rate > 0 && Number.isFinite(rate) ? rate : null;
}

/** The notation that `parseRate` reads, with all decimals. */
export function rateText(rate: number, locale: Locale): string {
	return new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-US', {
		maximumFractionDigits: 12,
	}).format(rate);
}

function helpOf(use: CurrencyUse, words: Words, format: Format): string {
	if (use.rows === 0) return words.unused;
	const amount = amountOf(use, format);
	return use.waits ? words.waits(amount, isOne(use)) : words.converted(amount, isOne(use));
}

/** Orders where there are any: costs alone are told in rows. */
function amountOf({ orders, rows }: CurrencyUse, format: Format): string {
	return orders > 0 ? format.count(orders, 'orders') : format.count(rows, 'rows');
}

function isOne({ orders, rows }: CurrencyUse): boolean {
	return (orders > 0 ? orders : rows) === 1;
}
