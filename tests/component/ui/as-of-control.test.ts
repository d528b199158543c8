import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import AsOfControl from '#ui/shell/AsOfControl.svelte';
import TopBar from '#ui/shell/TopBar.svelte';
import { renderUi } from './render-ui.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const firstDay = day('2024-01-05');
const lastDay = day('2025-10-24');

function setup(value = lastDay) {
	const onchange = vi.fn();
	renderUi(AsOfControl, { firstDay, lastDay, value, onchange });
	return onchange;
}

test('the slider stops at the end of a month', async () => {
	const onchange = setup();
	const slider = screen.getByRole('slider');
	expect(slider).toHaveAttribute('aria-valuetext', '24\u00a0Oct\u00a02025');
	await fireEvent.input(slider, { target: { value: '17' } });
	expect(onchange).toHaveBeenCalledWith(day('2025-06-30'));
});

test('a date can be typed, within the data only', async () => {
	const onchange = setup();
	await fireEvent.click(screen.getByRole('button', { name: /As of/ }));
	const field = screen.getByLabelText('Date');
	await fireEvent.change(field, { target: { value: '2025-03-09' } });
	expect(onchange).toHaveBeenCalledWith(day('2025-03-09'));
	await fireEvent.change(field, { target: { value: '2026-03-09' } });
	expect(onchange).toHaveBeenCalledOnce();
});

test('Escape closes the panel and returns the focus to the date', async () => {
	setup();
	const button = screen.getByRole('button', { name: /As of/ });
	button.focus();
	await fireEvent.click(button);
	await fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
	expect(screen.queryByRole('dialog')).toBeNull();
	expect(button).toHaveFocus();
});

test('a past date is announced in the top bar, with a way back', async () => {
	const onchange = vi.fn();
	renderUi(TopBar, {
		workspace: 'Kopi Rumpun',
		workspaceHref: '#/settings',
		asOf: { firstDay, lastDay, value: day('2025-06-30'), onchange },
	});
	expect(screen.getByText('You are seeing 30 Jun 2025')).toBeInTheDocument();
	await fireEvent.click(screen.getByRole('button', { name: 'Back to 24\u00a0Oct\u00a02025' }));
	expect(onchange).toHaveBeenCalledWith(lastDay);
});

test('without data there is no date', () => {
	renderUi(TopBar, { workspace: 'New', workspaceHref: '#/settings' });
	expect(screen.queryByRole('slider')).toBeNull();
});
