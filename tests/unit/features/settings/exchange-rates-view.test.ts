import { describe, expect, test } from 'vitest';
import type { CurrencyUse } from '#core/dataset/orders/currency-use.ts';
import {
	parseRate,
	rateRows,
	rateText,
	waitingText,
} from '#features/settings/exchange-rates-view.ts';
import { createFormat } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import { exchangeRates } from '#i18n/messages/exchange-rates.ts';

const usd: CurrencyUse = { currency: 'USD', rows: 30, orders: 12, waits: true };
const eur: CurrencyUse = { currency: 'EUR', rows: 1, orders: 0, waits: true };
const sgd: CurrencyUse = { currency: 'SGD', rows: 5, orders: 5, waits: false };

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');
const sentence = (uses: readonly CurrencyUse[], locale: Locale) =>
	plain(waitingText(uses, exchangeRates[locale], createFormat(locale)));

describe('a typed rate', () => {
	test.each([
		['16.000', 'id', 16_000],
		['16.250,5', 'id', 16_250.5],
		['16250,5', 'id', 16_250.5],
		['16250.5', 'id', 16_250.5],
		['0,0096', 'id', 0.0096],
		['0.0096', 'id', 0.0096],
		['16,250.5', 'en', 16_250.5],
		['16,000', 'en', 16_000],
		['1.005', 'en', 1.005],
		['1.005', 'id', 1005],
		[' 1 500 ', 'id', 1500],
	] as const)('%s in %s is %d', (text, locale, rate) => {
		expect(parseRate(text, locale)).toBe(rate);
	});

	test.each(['', '0', '0,00', '-3', 'abc', '1.2.3', '16,250.5', 'Rp16.000', '1e5', ','])(
		'“%s” in Indonesian is none',
		(text) => {
			expect(parseRate(text, 'id')).toBe(null);
		},
	);

	test.each(['id', 'en'] as const)('reads back what is shown in %s', (locale) => {
		for (const rate of [16_250.5, 0.0096, 1, 1_234_567.125, 105]) {
			expect(parseRate(rateText(rate, locale), locale)).toBe(rate);
		}
	});
});

describe('what waits', () => {
	test('is told in orders, or in rows where it is no order', () => {
		expect(sentence([usd, eur, sgd], 'en')).toBe(
			'12 orders in USD and 1 row in EUR wait for an exchange rate.',
		);
		expect(sentence([usd], 'id')).toBe('12 pesanan dalam USD menunggu kurs.');
	});

	test('alone and single is told so', () => {
		expect(sentence([eur], 'en')).toBe('1 row in EUR waits for an exchange rate.');
	});

	test('is nothing where every currency has a rate', () => {
		expect(sentence([sgd], 'en')).toBe(undefined);
	});
});

describe('the fields', () => {
	const rows = rateRows(
		[eur, sgd, usd],
		{ SGD: 12_000.5, MYR: 3600 },
		exchangeRates.id,
		createFormat('id', 'IDR'),
	);

	test('begin with the currencies that wait, and keep a rate that nothing needs now', () => {
		expect(rows.map(({ currency }) => currency)).toEqual(['EUR', 'USD', 'MYR', 'SGD']);
	});

	test('say what each rate does', () => {
		expect(rows.map(({ help }) => plain(help))).toEqual([
			'1 baris menunggu kurs ini.',
			'12 pesanan menunggu kurs ini.',
			'Saat ini tidak ada baris dalam mata uang ini.',
			'5 pesanan dihitung dengan kurs ini.',
		]);
	});

	test('show the rate as the language writes it', () => {
		expect(rows.map(({ value }) => value)).toEqual(['', '', '3.600', '12.000,5']);
		expect(rows[3]!.label).toBe('1 SGD dalam IDR');
	});
});
