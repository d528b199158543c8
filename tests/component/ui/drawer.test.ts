import { fireEvent, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import Drawer from '#ui/overlay/Drawer.svelte';
import { markup, renderUi } from './render-ui.ts';

function opener() {
	const button = document.createElement('button');
	document.body.append(button);
	button.focus();
	return button;
}

function setup() {
	const onclose = vi.fn();
	const view = renderUi(Drawer, {
		title: 'Umar Sitorus',
		onclose,
		children: markup('<a href="#/x">Last</a>'),
	});
	return { onclose, ...view };
}

afterEach(() => {
	innerWidth = 1024;
	document.body.replaceChildren();
});

test('takes the focus when it opens and gives it back when it closes', () => {
	const button = opener();
	const { unmount } = setup();
	expect(screen.getByRole('complementary', { name: 'Umar Sitorus' })).toHaveFocus();
	unmount();
	expect(button).toHaveFocus();
});

test('leaves the focus alone when the owner has moved on', () => {
	opener();
	const { unmount } = setup();
	const other = document.createElement('input');
	document.body.append(other);
	other.focus();
	unmount();
	expect(other).toHaveFocus();
});

test('Escape closes it', async () => {
	const { onclose } = setup();
	await fireEvent.keyDown(screen.getByRole('complementary'), { key: 'Escape' });
	expect(onclose).toHaveBeenCalledOnce();
});

test('on a phone it is a modal dialog that keeps the keyboard inside', async () => {
	innerWidth = 390;
	setup();
	const dialog = screen.getByRole('dialog', { name: 'Umar Sitorus' });
	expect(dialog).toHaveAttribute('aria-modal', 'true');
	const last = screen.getByRole('link', { name: 'Last' });
	last.focus();
	await fireEvent.keyDown(last, { key: 'Tab' });
	expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
});
