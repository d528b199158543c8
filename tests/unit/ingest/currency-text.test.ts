import { dollarOf } from '#core/money/currency.ts';
import { expect, test } from 'vitest';
import { BARE_DOLLAR, currencyOf } from '#ingest/values/currency-text.ts';

test.each([
	['Rp1.250.000', 'IDR'],
	['BRL 35,91', 'BRL'],
	['35,91 brl', 'BRL'],
	['US$ 12.00', 'USD'],
	['S$12', 'SGD'],
	['RM 20', 'MYR'],
	['€ 9,90', 'EUR'],
	['($1,240.00)', BARE_DOLLAR],
	['usd', 'USD'],
	['82.500', ''],
	['3 pcs', ''],
	['1,2 jt', ''],
	['250k', ''],
	['$5.00 USD', 'USD'],
	['AU $12.00', 'AUD'],
	['R 100', 'ZAR'],
	['Fr. 500', 'CHF'],
	['kr 100', 'KR'],
	['Rs. 500', 'RS'],
	['Rupiah', 'IDR'],
	['Rupiah Indonesia', 'IDR'],
	['Indonesian Rupiah', 'IDR'],
	['Dolar AS', 'USD'],
	['US Dollar', 'USD'],
	['Dolar Singapura', 'SGD'],
	['Dollar', BARE_DOLLAR],
	['Euro', 'EUR'],
	['RINGGIT', 'MYR'],
	['Malaysian Ringgit', 'MYR'],
	['Yen', 'JPY'],
	['1.2E+5', ''],
])('%s names %s', (text, code) => {
	expect(currencyOf(text)).toBe(code);
});

test('a bare dollar is the shop’s own where it counts in dollars, and asked about elsewhere', () => {
	expect(dollarOf('SGD')).toEqual({ code: 'SGD', sure: true });
	expect(dollarOf('IDR')).toEqual({ code: 'USD', sure: false });
});
