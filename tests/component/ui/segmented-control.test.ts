import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import SegmentedControl from '#ui/controls/SegmentedControl.svelte';
import { renderUi } from './render-ui.ts';

const options = [
	{ value: 'people', label: 'People' },
	{ value: 'percent', label: 'Percent', disabled: true },
	{ value: 'spend', label: 'Spend' },
];

function setup(value = 'people') {
	const onselect = vi.fn();
	renderUi(SegmentedControl, { label: 'Measure', options, value, onselect });
	return onselect;
}

test('only the chosen option is in the tab order', () => {
	setup();
	expect(screen.getByRole('radio', { name: 'People' })).toHaveAttribute('tabindex', '0');
	expect(screen.getByRole('radio', { name: 'Spend' })).toHaveAttribute('tabindex', '-1');
});

test('an arrow key chooses the next option that is not disabled and focuses it', async () => {
	const onselect = setup();
	await fireEvent.keyDown(screen.getByRole('radio', { name: 'People' }), { key: 'ArrowRight' });
	expect(onselect).toHaveBeenCalledWith('spend');
	expect(screen.getByRole('radio', { name: 'Spend' })).toHaveFocus();
});

test('the arrows run around the ends', async () => {
	const onselect = setup('people');
	await fireEvent.keyDown(screen.getByRole('radio', { name: 'People' }), { key: 'ArrowLeft' });
	expect(onselect).toHaveBeenCalledWith('spend');
});

test('other keys choose nothing', async () => {
	const onselect = setup();
	await fireEvent.keyDown(screen.getByRole('radio', { name: 'People' }), { key: 'a' });
	expect(onselect).not.toHaveBeenCalled();
});
