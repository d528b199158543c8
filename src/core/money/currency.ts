/** ISO 4217 currencies whose minor unit is not a hundredth. */
const EXPONENTS = new Map<string, number>([
	...[
		'BIF',
		'CLP',
		'DJF',
		'GNF',
		'ISK',
		'JPY',
		'KMF',
		'KRW',
		'PYG',
		'RWF',
		'UGX',
		'VND',
		'VUV',
		'XAF',
		'XOF',
		'XPF',
	].map((code) => [code, 0] as const),
	...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
]);

/** Digits of a currency's minor unit (ISO 4217): 2 for IDR and most others. */
export function currencyExponent(currency: string): number {
	return EXPONENTS.get(currency) ?? 2;
}

/** Minor units in one major unit. */
export function minorPerMajor(currency: string): number {
	return 10 ** currencyExponent(currency);
}

export function isCurrencyCode(text: string): boolean {
	return /^[A-Z]{3}$/.test(text);
}

const DOLLARS = new Set(['USD', 'SGD', 'AUD', 'CAD', 'NZD', 'HKD', 'TWD', 'BND', 'FJD']);

/** Whose dollar a bare sign means: the shop's own where it counts in dollars. */
export function dollarOf(shopCurrency: string): { readonly code: string; readonly sure: boolean } {
	return DOLLARS.has(shopCurrency)
		? { code: shopCurrency, sure: true }
		: { code: 'USD', sure: false };
}
