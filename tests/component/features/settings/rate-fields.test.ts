import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { waitingView } from '#features/data/waiting-view.ts';
import { rateRows } from '#features/settings/exchange-rates-view.ts';
import RateFields from '#features/settings/RateFields.svelte';
import { createFormat } from '#i18n/format.ts';
import { exchangeRates } from '#i18n/messages/exchange-rates.ts';
import { renderUi } from '#tests/component/ui/render-ui.ts';

const uses = [{ currency: 'USD', rows: 30, orders: 12, waits: true }];

function show(rates: Readonly<Record<string, number>> = {}) {
	const onchange = vi.fn();
	const rows = rateRows(uses, rates, exchangeRates.id, createFormat('id', 'IDR'));
	renderUi(RateFields, { rows, rates, onchange }, 'id');
	return onchange;
}

const field = () => screen.getByLabelText('1 USD dalam IDR');

test('a rate is kept beside the others', async () => {
	const onchange = show({ EUR: 18_000 });
	await fireEvent.change(field(), { target: { value: '16.250,5' } });
	expect(onchange).toHaveBeenCalledExactlyOnceWith({ EUR: 18_000, USD: 16_250.5 });
});

test('a text that is no rate is said so beside the field and keeps its words', async () => {
	const onchange = show();
	await fireEvent.change(field(), { target: { value: 'enam belas ribu' } });
	expect(onchange).not.toHaveBeenCalled();
	expect(field()).toHaveValue('enam belas ribu');
	expect(field()).toHaveAccessibleDescription(/Tulis angka di atas 0, misalnya 16\.250,5\./);
	await fireEvent.change(field(), { target: { value: '16000' } });
	expect(onchange).toHaveBeenCalledExactlyOnceWith({ USD: 16_000 });
	expect(field()).not.toHaveAttribute('aria-invalid');
});

test('a rate is removed by its button, or by emptying the field', async () => {
	const onchange = show({ USD: 16_000, EUR: 18_000 });
	await fireEvent.click(screen.getByRole('button', { name: 'Hapus kurs USD' }));
	await fireEvent.change(field(), { target: { value: ' ' } });
	expect(onchange.mock.calls).toEqual([[{ EUR: 18_000 }], [{ EUR: 18_000 }]]);
});

test('the keyboard stays in the field whose rate was given, and goes there when it is removed', async () => {
	const waits = [
		{ currency: 'EUR', rows: 3, orders: 2, waits: true },
		{ currency: 'USD', rows: 30, orders: 12, waits: true },
	];
	const given = waits.map((use) => ({ ...use, waits: use.currency === 'EUR' }));
	const rowsOf = (uses: typeof waits, rates: Readonly<Record<string, number>>) => {
		const both = new Set(['EUR', 'USD']);
		const format = createFormat('id', 'IDR');
		const rows = waitingView(uses, rates, both, exchangeRates.id, format)?.rows ?? [];
		return { rows, rates, onchange };
	};
	const onchange = vi.fn();
	const { update } = renderUi(RateFields, rowsOf(waits, {}), 'id');
	field().focus();
	await fireEvent.change(field(), { target: { value: '16000' } });
	await update(rowsOf(given, { USD: 16_000 }));
	expect(field()).toHaveFocus();
	expect(field()).toHaveValue('16.000');
	const remove = screen.getByRole('button', { name: 'Hapus kurs USD' });
	remove.focus();
	await fireEvent.click(remove);
	await update(rowsOf(waits, {}));
	expect(field()).toHaveFocus();
});
