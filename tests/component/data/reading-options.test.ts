import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { ReadingView } from '#features/data/reading-view.ts';
import ReadingOptions from '#features/data/ReadingOptions.svelte';
import { renderUi } from '../ui/render-ui.ts';

const view: ReadingView = {
	summary: 'UTF-8 · tab separated · column names in row 1',
	needsLook: false,
	text: {
		encoding: {
			value: 'utf-8',
			options: [
				{ value: 'utf-8', label: 'UTF-8' },
				{ value: 'windows-1252', label: 'Windows-1252' },
			],
		},
		encodingRefused: false,
		delimiter: {
			value: '\t',
			options: [
				{ value: '\t', label: 'Tab' },
				{ value: ';', label: 'Semicolon' },
			],
		},
	},
	sheet: null,
	headerRow: {
		value: '1',
		options: [
			{ value: '1', label: 'Row 1' },
			{ value: '3', label: 'Row 3' },
		],
	},
	layout: null,
};

const details = () => screen.getByRole('group');

test('each field shows what was detected, and a change is the option behind it', async () => {
	const onchange = vi.fn();
	renderUi(ReadingOptions, { view: { ...view, needsLook: true }, disabled: false, onchange });
	expect(screen.getByLabelText('Column separator')).toHaveDisplayValue('Tab');
	await fireEvent.change(screen.getByLabelText('Kind of letters (encoding)'), {
		target: { value: 'windows-1252' },
	});
	await fireEvent.change(screen.getByLabelText('Column separator'), { target: { value: ';' } });
	await fireEvent.change(screen.getByLabelText('Column names are in'), { target: { value: '3' } });
	expect(onchange.mock.calls).toEqual([
		[{ encoding: 'windows-1252' }],
		[{ delimiter: ';' }],
		[{ headerRow: 3 }],
	]);
});

test('it opens by itself where something is wrong, and stays open once that is put right', async () => {
	const props = { view, disabled: false, onchange: vi.fn() };
	const { update } = renderUi(ReadingOptions, props);
	expect(details()).not.toHaveAttribute('open');
	await update({ ...props, view: { ...view, needsLook: true } });
	expect(details()).toHaveAttribute('open');
	await update(props);
	expect(details()).toHaveAttribute('open');
});

test('a workbook lets the sheet be chosen, and rows that are no data are listed', async () => {
	const onchange = vi.fn();
	const sheet = {
		value: 'help',
		options: ['help', 'orders'].map((name) => ({ value: name, label: name })),
	};
	const layout = { title: '1 row is not data:', rows: ['row 1, title: “Laporan”'] };
	const workbook = { ...view, needsLook: true, text: null, sheet, layout };
	renderUi(ReadingOptions, { view: workbook, disabled: false, onchange });
	expect(screen.queryByLabelText('Column separator')).toBeNull();
	expect(screen.getByRole('listitem')).toHaveTextContent('row 1, title: “Laporan”');
	await fireEvent.change(screen.getByLabelText('Sheet'), { target: { value: 'orders' } });
	expect(onchange).toHaveBeenCalledWith({ sheet: 'orders' });
});
