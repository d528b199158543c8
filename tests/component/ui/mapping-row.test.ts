import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import MappingRow from '#ui/import/MappingRow.svelte';
import { markup, renderUi } from './render-ui.ts';

const column = {
	id: '3',
	header: '<b>Total</b>',
	samples: ['82.500', '', '164.000', '9'],
	target: 'total',
	confidence: 'check' as const,
	share: 0.74,
};
const targets = [
	{ value: 'total', label: 'Order value', group: 'Order' },
	{ value: '', label: 'Ignore' },
];

test('a header from a file is only ever text', () => {
	renderUi(MappingRow, { column, targets, onselect: vi.fn() });
	expect(screen.getByRole('combobox', { name: 'Use <b>Total</b> as' })).toHaveValue('total');
	expect(document.querySelector('b')).toBeNull();
});

test('three samples are shown, an empty one as such', () => {
	renderUi(MappingRow, { column, targets, onselect: vi.fn() });
	expect(screen.getByText('164.000')).toBeInTheDocument();
	expect(screen.getByText('empty')).toBeInTheDocument();
	expect(screen.queryByText('9')).toBeNull();
});

test('another target is given to the page', async () => {
	const onselect = vi.fn();
	renderUi(MappingRow, { column, targets, onselect });
	await fireEvent.change(screen.getByRole('combobox'), { target: { value: '' } });
	expect(onselect).toHaveBeenCalledWith('');
});

test('a question stands in a row of its own', () => {
	const question = markup('<p>Thousands or decimals?</p>');
	renderUi(MappingRow, { column, targets, onselect: vi.fn(), question });
	expect(screen.getByText('Thousands or decimals?')).toBeInTheDocument();
});
