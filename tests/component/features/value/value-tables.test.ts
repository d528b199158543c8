import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import CostTable from '#features/value/CostTable.svelte';
import type { CostsView } from '#features/value/costs-view.ts';
import MethodRows from '#features/value/MethodRows.svelte';
import type { MethodsView } from '#features/value/methods-view.ts';
import { renderUi } from '#tests/component/ui/render-ui.ts';

const METHODS: MethodsView = {
	title: '',
	subtitle: '',
	notes: [],
	ticks: [{ at: 0, text: '0' }],
	table: { caption: '', columns: [], rows: [] },
	rows: [
		{
			id: 'cohort',
			name: 'Kurva kohor',
			meaning: 'sampai 12 bulan',
			inputs: 'rata-rata 499 orang',
			value: 'Rp427.099',
			range: 'Rp326 rb – Rp528 rb',
			mark: { at: 0.5, from: 0.4, to: 0.6 },
			used: true,
		},
		{
			id: 'forecast',
			name: 'Perkiraan',
			meaning: 'dalam 12 bulan',
			inputs: 'baru 11 dari 15 pembeli ulang',
			value: 'belum bisa dihitung',
			range: null,
			mark: null,
			used: false,
		},
	],
};

describe('the methods side by side', () => {
	const rows = () => {
		renderUi(MethodRows, {
			caption: 'Empat cara',
			head: { method: 'Cara', inputs: 'Dasarnya', value: 'Per pelanggan' },
			used: 'dipakai untuk membandingkan kanal',
			view: METHODS,
		});
		return within(screen.getByRole('table', { name: 'Empat cara' })).getAllByRole('row');
	};

	test('have value and range in words, so that the drawing can be left out', () => {
		const [, cohort] = rows();
		expect(cohort).toHaveTextContent('Rp427.099');
		expect(cohort).toHaveTextContent('Rp326 rb – Rp528 rb');
		expect(cohort).toHaveTextContent('dipakai untuk membandingkan kanal');
	});

	test('say what is missing in the place of a figure', () => {
		const forecast = rows()[2]!;
		expect(forecast).toHaveTextContent('baru 11 dari 15 pembeli ulang');
		expect(forecast).toHaveTextContent('belum bisa dihitung');
		expect(forecast).not.toHaveTextContent('dipakai');
	});
});

const COSTS: CostsView = {
	subtitle: '',
	limitAt: 0.25,
	limit: '3×',
	notes: ['Biaya dan pelanggan baru dari bulan yang sama.'],
	rows: [
		{
			id: 'channel <b>Iklan</b>',
			name: '<b>Iklan</b>',
			people: '40 orang baru',
			cost: 'Rp88.000',
			spend: 'Rp3,5 jt',
			value: 'Rp214.000',
			range: '156 rb – 279 rb',
			ratio: '2,4×',
			payback: '2 bulan',
			length: 0.2,
			cut: false,
			below: true,
		},
	],
};

test('value against cost is a table whose row header is the channel, taken as text', () => {
	renderUi(CostTable, { view: COSTS });
	const header = screen.getByRole('rowheader', { name: /<b>Iklan<\/b>/ });
	const row = header.closest('tr')!;
	expect(
		within(row)
			.getAllByRole('cell')
			.map((cell) => cell.textContent.trim()),
	).toEqual(expect.arrayContaining(['2,4×', '2 bulan']));
	expect(screen.getByText(COSTS.notes[0]!)).toBeVisible();
});
