import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import RangeField from '#ui/controls/RangeField.svelte';
import { renderUi } from './render-ui.ts';

function show(value = 104) {
	const onchange = vi.fn();
	renderUi(RangeField, {
		label: 'Lost after',
		value,
		min: 1,
		max: 365,
		most: 3650,
		unit: 'days',
		help: 'Own rhythm: 104',
		onchange,
	});
	return onchange;
}

const slider = () => screen.getByRole('slider', { name: 'Lost after' });
const number = () => screen.getByRole('spinbutton', { name: 'Lost after' });

test('the slider speaks while it moves, with its unit', async () => {
	const onchange = show();
	expect(slider()).toHaveAttribute('aria-valuetext', '104 days');
	expect(slider()).toHaveAccessibleDescription('Own rhythm: 104');
	await fireEvent.input(slider(), { target: { value: '60' } });
	expect(onchange).toHaveBeenCalledExactlyOnceWith(60);
});

test('a number may go beyond the slider, but not beyond sense', async () => {
	const onchange = show();
	await fireEvent.change(number(), { target: { value: '540' } });
	await fireEvent.change(number(), { target: { value: '99999' } });
	await fireEvent.change(number(), { target: { value: '-3' } });
	expect(onchange.mock.calls).toEqual([[540], [3650], [1]]);
});

test('an emptied field keeps its number', async () => {
	const onchange = show();
	await fireEvent.change(number(), { target: { value: '' } });
	expect(onchange).toHaveBeenCalledExactlyOnceWith(104);
	expect(number()).toHaveValue(104);
});

test('a value beyond the slider stands at its end and is still said', () => {
	show(540);
	expect(slider()).toHaveValue('365');
	expect(slider()).toHaveAttribute('aria-valuetext', '540 days');
});
