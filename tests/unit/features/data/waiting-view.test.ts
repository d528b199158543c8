import { expect, test } from 'vitest';
import { waitingView } from '#features/data/waiting-view.ts';
import { createFormat } from '#i18n/format.ts';
import { exchangeRates } from '#i18n/messages/exchange-rates.ts';

const use = (currency: string, waits: boolean) => ({ currency, rows: 3, orders: 2, waits });
const view = (
	uses: Parameters<typeof waitingView>[0],
	rates: Readonly<Record<string, number>>,
	given: readonly string[],
) => waitingView(uses, rates, new Set(given), exchangeRates.en, createFormat('en', 'IDR'));

test('nothing is shown where nothing waits, and nothing has waited here', () => {
	expect(view([], {}, [])).toBeNull();
	expect(view([use('EUR', false)], { EUR: 18_000 }, [])).toBeNull();
});

test('a field stays where it was once its rate is given, with the rate', () => {
	const before = view([use('EUR', true), use('USD', true)], {}, []);
	expect(before).toMatchObject({ open: true });
	expect(before?.rows.map(({ currency, hasRate }) => [currency, hasRate])).toEqual([
		['EUR', false],
		['USD', false],
	]);
	const after = view([use('EUR', false), use('USD', true)], { EUR: 18_000 }, ['EUR', 'USD']);
	expect(after?.title).toBe('2\u00a0orders in USD wait for an exchange rate.');
	expect(after?.rows.map(({ currency, value }) => [currency, value])).toEqual([
		['EUR', '18,000'],
		['USD', ''],
	]);
});

test('when all are given it is said, and rates of other currencies are left to the settings', () => {
	const rates = { EUR: 18_000, USD: 16_000, SGD: 12_000 };
	const done = view([use('EUR', false), use('SGD', false), use('USD', false)], rates, [
		'EUR',
		'USD',
	]);
	expect(done).toMatchObject({ open: false, title: exchangeRates.en.settled });
	expect(done?.rows.map(({ currency }) => currency)).toEqual(['EUR', 'USD']);
});
